import { resultOf } from '../../fixtures/scenarios.ts';
import { endless, type Refusal } from './refusal.ts';

const STAFF = 'a number from 1 to 1000, a range [low, high] or [low, likely, high], or "unknown" is accepted';
const RANGE = 'a range is two or three numbers from 1 to 1000: [low, high] or [low, likely, high]';

/** A file whose only fault is one answer, and what is said about it. */
const answer = (name: string, file: string, says: string): Refusal => ({ name, file, says: [`answers.json: ${says}`] });

/** JSON as it should be, with answers that cannot be. */
export const wrongAnswers: readonly Refusal[] = [
  answer('a list', '[]', 'found an empty list, but answers are one JSON object such as {"staff": 8}.'),
  answer(
    'a list of answers',
    '[{"staff": 8}]',
    'found the list […], but answers are one JSON object such as {"staff": 8}.',
  ),
  answer('a text', '"staff"', 'found the text "staff", but answers are one JSON object such as {"staff": 8}.'),
  answer('null', 'null', 'found null, but answers are one JSON object such as {"staff": 8}.'),
  answer('a number', '8', 'found 8, but answers are one JSON object such as {"staff": 8}.'),
  answer('true for a number', '{"staff": true}', `staff: found true, but ${STAFF}.`),
  answer('an object for a number', '{"staff": {"low": 5}}', `staff: found an object, but ${STAFF}.`),
  answer('a word for a number', '{"staff": "many"}', `staff: found the text "many", but ${STAFF}.`),
  answer(
    'a number in quotation marks',
    '{"staff": "8"}',
    'staff: found the text "8", but a number stands without quotation marks: 8.',
  ),
  answer(
    'a range as one types it in the interview',
    '{"staff": "5-6-8"}',
    'staff: found the text "5-6-8", but a range stands in brackets: [5, 6, 8].',
  ),
  answer('a range upside down', '{"staff": [8, 5]}', 'staff: found the list [8, 5], but a range rises: [5, 8].'),
  answer(
    'a likely value outside its range',
    '{"staff": [5, 9, 8]}',
    'staff: found the list [5, 9, 8], but a range rises: [5, 8, 9].',
  ),
  answer('a range of four', '{"staff": [1, 2, 3, 4]}', `staff: found the list [1, 2, 3, 4], but ${RANGE}.`),
  answer('a range of one', '{"staff": [5]}', `staff: found the list [5], but ${RANGE}.`),
  answer('a range of none', '{"staff": []}', `staff: found an empty list, but ${RANGE}.`),
  answer(
    'a range of 100,000',
    `{"staff": [${endless(200_000, '1,')}1]}`,
    `staff: found a list of 100001, but ${RANGE}.`,
  ),
  answer('a range of texts', '{"staff": ["5", "8"]}', `staff: found the list ["5", "8"], but ${RANGE}.`),
  answer('a range inside a range', '{"staff": [[1, 2], 3]}', `staff: found the list […, 3], but ${RANGE}.`),
  answer('too small a number', '{"staff": 0}', 'staff: found 0, but a number from 1 to 1000 is accepted.'),
  answer('a huge number', '{"staff": 1e308}', 'staff: found 1e+308, but a number from 1 to 1000 is accepted.'),
  answer(
    'a number that no computer holds',
    '{"staff": 1e999}',
    'staff: found a number too large for any computer, but a number from 1 to 1000 is accepted.',
  ),
  answer(
    'a range that reaches too far',
    '{"recurringShare": [50, 150]}',
    'recurringShare: found the list [50, 150], but only numbers from 0 to 100 are accepted.',
  ),
  answer(
    'a price of nothing',
    '{"quotedSeatPrice": 0}',
    'quotedSeatPrice: found 0, but a number above 0 and up to 1000000 is accepted.',
  ),
  answer(
    'a misspelt word',
    '{"backup": "Testd"}',
    'backup: found the text "Testd", but "tested", "untested", "none" or "unknown" is accepted; did you mean "tested"?',
  ),
  answer(
    'true for yes',
    '{"server": true}',
    'server: found true, but "yes", "no" or "unknown" is accepted; did you mean "yes"?',
  ),
  answer(
    'false for no',
    '{"server": false}',
    'server: found false, but "yes", "no" or "unknown" is accepted; did you mean "no"?',
  ),
  answer(
    'a number for a word',
    '{"backup": 1}',
    'backup: found 1, but "tested", "untested", "none" or "unknown" is accepted.',
  ),
  answer(
    'a list of words',
    '{"backup": ["tested"]}',
    'backup: found the list ["tested"], but "tested", "untested", "none" or "unknown" is accepted.',
  ),
  answer('a misspelt key', '{"bakcup": "none"}', 'bakcup is none of the questions; did you mean "backup"?'),
  answer('a key in capitals', '{"OWNERHOURS": 3}', 'OWNERHOURS is none of the questions; did you mean "ownerHours"?'),
  answer('a strange key', '{"shoeSize": 43}', 'shoeSize is none of the questions; remove it.'),
  answer('a key without letters', '{"": 1}', 'the key "" is none of the questions; remove it.'),
  answer('the key __proto__', '{"__proto__": {"staff": 8}}', '__proto__ is none of the questions; remove it.'),
  answer('the key constructor', '{"constructor": {}}', 'constructor is none of the questions; remove it.'),
  answer(
    'a note under __proto__',
    '{"notes": {"__proto__": "x"}}',
    'notes.__proto__ is none of the questions; remove it.',
  ),
  answer(
    'a market that is none',
    '{"market": "de"}',
    'market: found the text "de", but "us", "ca", "uk" or "fr" is accepted.',
  ),
  answer(
    'a market in capitals',
    '{"market": "UK"}',
    'market: found the text "UK", but "us", "ca", "uk" or "fr" is accepted; did you mean "uk"?',
  ),
  answer(
    'a name of 121 characters',
    `{"businessName": "${'x'.repeat(121)}"}`,
    `businessName: found the text "${'x'.repeat(60)}…", but that is 121 characters and at most 120 are accepted.`,
  ),
  answer(
    'a name that is a number',
    '{"businessName": 7}',
    'businessName: found 7, but text in quotation marks is accepted, or no such key.',
  ),
  answer(
    'notes in one text',
    '{"notes": "two are part-time"}',
    'notes: found the text "two are part-time", but notes are an object of texts by question, such as {"staff": "two are part-time"}.',
  ),
  answer(
    'a note that is a number',
    '{"notes": {"staff": 8}}',
    'notes.staff: found 8, but text in quotation marks is accepted, or no such key.',
  ),
  answer(
    'a note on no question',
    '{"notes": {"stuff": "x"}}',
    'notes.stuff is none of the questions; did you mean "staff"?',
  ),
  answer('terminal commands in key and word', '{"\\u001b[31mred": 1}', '�[31mred is none of the questions; remove it.'),
  {
    name: 'a key given twice',
    file: '{\n"staff": 8,\n"backup": "none",\n"staff": 9}',
    says: ['answers.json, line 4: staff is given twice, first in line 2; keep one.'],
  },
  {
    name: 'a note given twice',
    file: '{"notes": {"staff": "a", "staff": "b"}}',
    says: ['answers.json, line 1: notes.staff is given twice; keep one.'],
  },
  {
    name: 'a key given twice, spelt differently',
    file: '{"staff": 8, "st\\u0061ff": 9}',
    says: ['answers.json, line 1: staff is given twice; keep one.'],
  },
  {
    name: 'everything wrong at once',
    file: '{"market": "mars", "staff": "8", "backup": "Tested",\n"bakcup": 1, "notes": {"mfa": 3}, "staff": [9, 3]}',
    says: [
      'answers.json, line 2: staff is given twice, first in line 1; keep one.',
      /^answers\.json: market: found the text "mars"/,
      /^answers\.json: notes\.mfa: found 3/,
      'answers.json: staff: found the list [9, 3], but a range rises: [3, 9].',
      /^answers\.json: backup: .*; did you mean "tested"\?$/,
      'answers.json: bakcup is none of the questions; did you mean "backup"?',
    ],
  },
  {
    name: 'a result whose answers cannot be',
    file: JSON.stringify({ ...resultOf('accountants'), answers: { staff: 0, stuff: 1 } }),
    says: [
      'answers.json: staff: found 0, but a number from 1 to 1000 is accepted.',
      'answers.json: stuff is none of the questions; did you mean "staff"?',
    ],
  },
  {
    name: 'a result whose answers are a list',
    file: JSON.stringify({ ...resultOf('accountants'), answers: [8] }),
    says: ['answers.json: found the list [8], but answers are one JSON object such as {"staff": 8}.'],
  },
];
