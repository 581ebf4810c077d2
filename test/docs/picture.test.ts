import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { pictureOf } from '../../docs/make/picture.ts';
import { runIn } from '../fixtures/run.ts';
import { fileOf, RECORDED_ON } from '../fixtures/scenarios.ts';

const PICTURE = fileURLToPath(new URL('../../docs/report.svg', import.meta.url));
const SCENARIO = 'accountants';
/** The picture ends where this heading begins. */
const UNTIL = 'What IT costs today';

test('the picture in the README shows what the program prints (npm run fixtures draws it anew)', async () => {
  const { stdout } = await runIn({ FORCE_COLOR: '1' }, fileOf(SCENARIO, 'answers.json'), '--date', RECORDED_ON);
  const lines = stdout.split('\n');
  const shown = lines
    .slice(
      0,
      lines.findIndex((line) => line.includes(UNTIL)),
    )
    .join('\n');
  const picture = await pictureOf(shown, 80, 'The beginning of a report in a terminal of 80 columns');
  await expect(picture).toMatchFileSnapshot(PICTURE);
});
