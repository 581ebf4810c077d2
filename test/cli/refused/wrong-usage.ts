import type { Refusal } from './refusal.ts';

const HELP = 'it-readiness assess --help lists what is accepted.';
const on = (...args: string[]) => ['answers.json', ...args];
const usage = (name: string, args: readonly string[], ...says: Refusal['says']): Refusal => ({
  name,
  args,
  file: '{"staff": 8}',
  says,
});

/** Good answers, asked for in a way that cannot be. */
export const wrongUsage: readonly Refusal[] = [
  usage(
    'a horizon that is too far',
    on('--horizon', '99'),
    '--horizon is "99", but a whole number from 12 to 60 is accepted.',
  ),
  usage(
    'a horizon in words',
    on('--horizon', 'long'),
    '--horizon is "long", but a whole number from 12 to 60 is accepted.',
  ),
  usage('half a month', on('--horizon', '12.5'), '--horizon is "12.5", but a whole number from 12 to 60 is accepted.'),
  usage('too few draws', on('--draws', '9'), '--draws is "9", but a whole number from 100 to 1000000 is accepted.'),
  usage(
    'too many draws',
    on('--draws', '1e9'),
    '--draws is "1e9", but a whole number from 100 to 1000000 is accepted.',
  ),
  usage(
    'a seed below nothing',
    on('--seed', '-5'),
    '--seed is "-5", but a whole number from 0 to 2147483647 is accepted.',
  ),
  usage('an empty seed', on('--seed='), '--seed is "", but a whole number from 0 to 2147483647 is accepted.'),
  usage('a date in words', on('--date', 'soon'), '--date is "soon", but a day such as 2026-06-15 is accepted.'),
  usage(
    'a day that never was',
    on('--date', '2026-02-30'),
    '--date is "2026-02-30", but a day such as 2026-06-15 is accepted.',
  ),
  usage('a format nobody writes', on('-f', 'pdf'), /^--format is "pdf", but terminal, .* is accepted\.$/),
  usage('a misspelt format', on('-f', 'markdwon'), /^--format is "markdwon", but .*; did you mean markdown\?$/),
  usage('a market that is none', on('--market', 'de'), '--market is "de", but us, ca, uk or fr is accepted.'),
  usage(
    'a band that is none',
    on('--fail-on', 'healthy'),
    '--fail-on is "healthy", but watch, act or urgent is accepted.',
  ),
  usage(
    'a name for the author that is blank',
    on('--prepared-by', ' '),
    '--prepared-by is " ", but a name of at most 120 characters is accepted.',
  ),
  usage('an output without a name', on('-o'), `--output stands alone, but <file> belongs behind it. ${HELP}`),
  usage('an output with an empty name', on('-o', ''), '--output is "", but the name of a file is accepted.'),
  usage('a misspelt option', on('--jsno'), `Unknown option '--jsno'. Did you mean --json? ${HELP}`),
  usage('an option with terminal commands', on('--\u001b[31mred'), `Unknown option '--�[31mred'. ${HELP}`),
  usage(
    'two files',
    on('other.json'),
    `Found 2 names behind assess, where at most 1 may stand; put quotation marks around a name with spaces. ${HELP}`,
  ),
  usage(
    'a misspelt command',
    ['asess', 'answers.json'],
    'There is no command and no file "asess"; did you mean "assess"?',
  ),
  usage('a misspelt command alone', ['rendr'], 'There is no command and no file "rendr"; did you mean "render"?'),
  usage('help for nothing', ['help', 'me'], 'There is no such command. it-readiness --help lists what is accepted.'),
  usage('a file that is not there', ['answer.json'], 'Could not read answer.json: there is no such file or folder.'),
  usage(
    'a name with terminal commands',
    ['\u001b[2Janswers.json'],
    'Could not read �[2Janswers.json: there is no such file or folder.',
  ),
  usage('a name without letters', [''], 'Could not read a file without a name: there is no such file or folder.'),
  usage('a name that is too long', ['x'.repeat(300)], `Could not read ${'x'.repeat(300)}: its name is too long.`),
  usage('a folder', ['.'], 'Could not read .: it is a folder.'),
  usage(
    'a path through a file',
    ['answers.json/answers.json'],
    'Could not read answers.json/answers.json: a part of its path is no folder.',
  ),
  usage('a file that never ends', ['/dev/zero'], '/dev/zero holds more than 1 MB; name the right file.'),
  usage(
    'an output that is there',
    on('-o', 'answers.json'),
    'answers.json exists already; add --force to replace it, or choose another name.',
  ),
  usage(
    'an output that is a folder',
    on('-o', '.', '--force'),
    '. is a folder; name a file in it, such as report.txt.',
  ),
  usage(
    'an output in no folder',
    on('-o', 'out/report.txt'),
    'Could not write out/report.txt: there is no folder out; create it or name another one.',
  ),
  usage(
    'an output whose name is too long',
    on('-o', `${'x'.repeat(300)}.txt`),
    `Could not write ${'x'.repeat(300)}.txt: its name is too long. Nothing was changed.`,
  ),
  usage(
    'settings that are not there',
    on('--settings', 'mine.json'),
    'Could not read mine.json: there is no such file or folder.',
  ),
  {
    name: 'a clock that is none',
    file: '{"staff": 8}',
    env: { SOURCE_DATE_EPOCH: 'yesterday' },
    says: ['SOURCE_DATE_EPOCH is "yesterday", but a whole number of seconds since 1970 is accepted.'],
  },
  {
    name: 'a clock beyond the year 9999',
    file: '{"staff": 8}',
    env: { SOURCE_DATE_EPOCH: '99999999999999' },
    says: [/^SOURCE_DATE_EPOCH is "99999999999999", but/],
  },
  {
    name: 'nothing on standard input',
    args: [],
    stdin: '',
    says: ['standard input is empty, but a JSON object belongs there: { … }.'],
  },
  {
    name: 'more than a megabyte on standard input',
    args: ['-'],
    stdin: '['.repeat(10_000_000),
    says: ['standard input holds more than 1 MB; name the right file.'],
  },
  {
    name: 'a mistake on standard input',
    args: [],
    stdin: '{"bakcup": "none"}',
    says: ['standard input: bakcup is none of the questions; did you mean "backup"?'],
  },
  {
    name: 'no answers and no questions either',
    args: ['--no-input'],
    keyboard: true,
    errorsShown: true,
    says: ['There are no answers, and --no-input forbids to ask; name a file of answers, or pipe them in as JSON.'],
  },
  {
    name: 'no answers and no terminal to ask on',
    args: [],
    keyboard: true,
    says: [
      'There are no answers, and questions are asked on standard error, which is no terminal; name a file of answers, or pipe them in as JSON.',
    ],
  },
  {
    name: 'an output that is there, where nothing may be asked',
    args: ['-o', 'answers.json', '--no-input'],
    file: '{"staff": 8}',
    keyboard: true,
    errorsShown: true,
    says: ['answers.json exists already; add --force to replace it, or choose another name.'],
  },
  {
    name: 'a clock that is none, before a question is asked',
    args: [],
    env: { SOURCE_DATE_EPOCH: 'yesterday' },
    keyboard: true,
    errorsShown: true,
    says: ['SOURCE_DATE_EPOCH is "yesterday", but a whole number of seconds since 1970 is accepted.'],
  },
  usage(
    'a schema of nothing',
    ['schema', 'anwsers'],
    '<of> is "anwsers", but answers, result or settings is accepted; did you mean answers?',
  ),
  usage(
    'a schema without a word',
    ['schema'],
    'The <of> is missing. it-readiness schema --help lists what is accepted.',
  ),
  usage(
    'a questionnaire over a file that is there',
    ['questions', '-o', 'answers.json'],
    'answers.json exists already; add --force to replace it, or choose another name.',
  ),
  usage(
    'a questionnaire in two formats',
    ['questions', '--json', '-f', 'markdown', '-o', 'no.md'],
    /contradict each other/,
  ),
  usage(
    'a quick interview about given answers',
    on('--quick'),
    '--quick is for an interview, but the answers are given already; leave it out.',
  ),
  {
    name: 'piped answers that are to be saved by an interview',
    args: ['--save', 'mine.json', '--resume'],
    stdin: '{"staff": 8}',
    says: ['--resume and --save are for an interview, but the answers are given already; leave them out.'],
  },
];
