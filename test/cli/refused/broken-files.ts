import { endless, type Refusal } from './refusal.ts';

const MEGABYTES = 1_000_000;
const utf16 = (text: string, mark: string) => Buffer.from(mark + text, 'utf16le');

/** Files that are no JSON at all, or not the JSON their writer thinks they are. */
export const brokenFiles: readonly Refusal[] = [
  { name: 'nothing', file: '', says: ['answers.json is empty, but a JSON object belongs there: { … }.'] },
  { name: 'only spaces', file: ' \n\t\r\n', says: ['answers.json is empty, but a JSON object belongs there: { … }.'] },
  {
    name: 'a byte order mark and nothing else',
    file: '\ufeff',
    says: ['answers.json is empty, but a JSON object belongs there: { … }.'],
  },
  {
    name: 'ten megabytes of nesting',
    file: endless(10 * MEGABYTES, '['),
    says: ['answers.json holds more than 1 MB; name the right file.'],
  },
  {
    name: 'almost a megabyte of nesting',
    file: endless(0.9 * MEGABYTES, '{"a":'),
    says: ['answers.json is nested more than 100 deep; name the right file.'],
  },
  {
    name: 'ten megabytes of good JSON',
    file: `{"staff": ${endless(10 * MEGABYTES, ' ')}8}`,
    says: ['answers.json holds more than 1 MB; name the right file.'],
  },
  {
    name: 'a word of a megabyte',
    file: `{"backup": "${endless(0.9 * MEGABYTES, 'x')}"}`,
    says: [/^answers\.json: backup: found the text "x{60}…", but "tested", .* is accepted\.$/],
  },
  {
    name: 'text in Latin-1',
    file: Buffer.from('{"staff": 8,\n"businessName": "Café"}', 'latin1'),
    says: [
      'answers.json, line 2: found a character that is not UTF-8; save it as UTF-8 (in many editors: "Save as", then the encoding).',
    ],
  },
  {
    name: 'UTF-16 as some Windows programs write it',
    file: utf16('{"staff": 8}', '\ufeff'),
    says: [
      'answers.json is UTF-16 text, but UTF-8 is accepted; save it as UTF-8 (in many editors: "Save as", then the encoding).',
    ],
  },
  {
    name: 'UTF-16 without a mark',
    file: utf16('{"staff": 8}', ''),
    says: [/^answers\.json is UTF-16 text, but UTF-8 is accepted;/],
  },
  {
    name: 'UTF-16 the other way round',
    file: utf16('{"staff": 8}', '\ufeff').swap16(),
    says: [/^answers\.json is UTF-16 text, but UTF-8 is accepted;/],
  },
  {
    name: 'a comma too many',
    file: '{\n  "staff": 8,\n}',
    says: ['answers.json, line 3, at }: found a comma before the closing }; remove it.'],
  },
  {
    name: 'a comma too many in a range',
    file: '{"staff": [5, 8,]}',
    says: ['answers.json, line 1, at ]: found a comma before the closing ], or a value missing.'],
  },
  {
    name: 'two commas',
    file: '{"staff": 8,, "backup": "none"}',
    says: ['answers.json, line 1, at ,: found no key in double quotation marks where one belongs.'],
  },
  {
    name: 'a comma missing',
    file: '{"staff": 8\n"backup": "none"}',
    says: ['answers.json, line 2, at "backup": found no comma between two entries.'],
  },
  {
    name: 'a colon missing',
    file: '{"staff" 8}',
    says: ['answers.json, line 1, at 8: found no colon behind a key.'],
  },
  {
    name: 'a comment',
    file: '{"staff": 8} // nine in summer',
    says: ['answers.json, line 1, at // nine in summer: found a comment, which JSON does not have; remove it.'],
  },
  {
    name: 'single quotation marks',
    file: "{'staff': 8}",
    says: ['answers.json, line 1, at \'staff\': found single quotation marks; JSON takes double ones, as in "staff".'],
  },
  {
    name: 'curly quotation marks from a word processor',
    file: '{“staff”: 8}',
    says: ['answers.json, line 1, at “staff”: found curly quotation marks; JSON takes straight ones, as in "staff".'],
  },
  {
    name: 'keys without quotation marks',
    file: 'staff: 8',
    says: ['answers.json, line 1, at staff: found a word without quotation marks; JSON takes "staff", not staff.'],
  },
  {
    name: 'a word of another language',
    file: '{"server": True}',
    says: ['answers.json, line 1, at True: found a word from another language; JSON knows true, false and null.'],
  },
  {
    name: 'JSON that breaks off',
    file: '{"staff": 8,\n "backup": "tes',
    says: ['answers.json, line 2, at "tes: found a text that is never closed with a quotation mark.'],
  },
  {
    name: 'an object that breaks off',
    file: '{"staff": 8',
    says: ['answers.json, line 1: found an object that is never closed with }.'],
  },
  {
    name: 'two objects',
    file: '{"staff": 8}\n{"staff": 9}',
    says: ['answers.json, line 2, at {: found more text behind the end of the JSON.'],
  },
  {
    name: 'NaN',
    file: '{"staff": NaN}',
    says: [
      'answers.json, line 1, at NaN: found a number that JSON does not have; write "unknown" where you don\'t know.',
    ],
  },
  {
    name: 'Infinity',
    file: '{"staff": [1, Infinity]}',
    says: [
      'answers.json, line 1, at Infinity: found a number that JSON does not have; write "unknown" where you don\'t know.',
    ],
  },
  {
    name: 'a number with a comma for thousands',
    file: '{"outageCostPerDay": 1,200}',
    says: ['answers.json, line 1, at 200: found a comma inside a number; JSON takes 1000, not 1,000.'],
  },
  {
    name: 'a number with a leading zero',
    file: '{"staff": 08}',
    says: ['answers.json, line 1, at 8: found a number that begins with 0; JSON takes 5, not 05.'],
  },
  {
    name: 'a number without its zero',
    file: '{"incidents": .5}',
    says: ['answers.json, line 1, at .5: found a number that is not written as JSON writes them (1000, 0.5).'],
  },
  {
    name: 'an escape that is none',
    file: '{"businessName": "C:\\Firm"}',
    says: [
      'answers.json, line 1, at "C:\\Firm": found a backslash that escapes nothing JSON knows; write \\\\ for a backslash.',
    ],
  },
  {
    name: 'a terminal command inside a text',
    file: '{"businessName": "\u001b[31mred"}',
    says: ['answers.json, line 1, at "�[31mred": found a control character inside a text.'],
  },
  {
    name: 'a web page of somebody else',
    file: '<!doctype html><title>Hello</title>',
    says: ['answers.json is a web page without a result in it; name a report that it-readiness wrote.'],
  },
];
