import { percent, timesIn100 } from '../../format/chances.ts';
import { about, exactly, signOf } from '../../format/money.ts';
import { asName, count, enumerate, inSentence } from '../../format/words.ts';
import type { OptionResult, Result } from '../../result.ts';
import { criticalFindings, figuresOf, isOutsourced } from '../lookup.ts';

/** What the recommended option saves against today, or that no way saves money, and then what the difference buys. */
export function moneySentence(result: Result): string {
  const option = figuresOf(result, result.verdict.option);
  if (option.id === 'as-is') return nothingIsCheaper(result);
  const { net, pSaves } = option;
  const money = about(Math.abs(net.mean), signOf(result.currency));
  const buys = enumerate(bought(result, option));
  if (net.mean < 0) {
    return `No way saves money against today: this one costs about ${money} a month more. For that, ${buys}.`;
  }
  if (result.verdict.savesLittle) return `It costs about as much as today (${money} a month less), yet ${buys}.`;
  const name = result.verdict.strength === 'toss-up' ? option.title : 'It';
  return `${name} saves about ${money} a month against today, and costs less than today ${timesIn100(pSaves)}.`;
}

/** Leaving things as they are has to say so when every other way costs more. */
function nothingIsCheaper(result: Result): string {
  const { title, net } = figuresOf(result, result.verdict.runnerUp);
  const more = -net.mean < 1 ? 'as much' : `about ${about(-net.mean, signOf(result.currency))} a month more`;
  return `No other way saves money against today: the next best, ${inSentence(title)}, costs ${more}.`;
}

function bought(result: Result, option: OptionResult): string[] {
  const gains = [...closedGaps(result), ...smallerTail(result, option), ...relief(result, option)];
  return gains.length === 0 ? ['there is somebody to call'] : gains;
}

function closedGaps(result: Result): string[] {
  const critical = criticalFindings(result).length;
  if (critical > 0) return [critical === 1 ? 'the critical gap is closed' : `the ${critical} critical gaps are closed`];
  const gaps = result.fixes.filter(({ selected }) => selected).length;
  return gaps === 0 ? [] : [`${count(gaps, 'gap')} ${gaps === 1 ? 'is' : 'are'} closed`];
}

/** Falls below a whole percent are not worth a sentence. */
function smallerTail({ tail, currency }: Result, { tailRisk }: OptionResult): string[] {
  if (tail.today - tailRisk < 0.01) return [];
  const loss = exactly(tail.threshold, signOf(currency));
  return [
    `the chance of losing ${loss} or more within ${tail.years} years falls from ${percent(tail.today)} to ${percent(tailRisk)}`,
  ];
}

/** The line that a provider relieves most. */
function relief(result: Result, option: OptionResult): string[] {
  if (!isOutsourced(option.id)) return [];
  const falls = result.lines.map(({ id, title, cost }) => ({
    title,
    by: cost.mean - (option.lines.find((line) => line.id === id)?.mean ?? 0),
  }));
  const [most] = falls.sort((a, b) => b.by - a.by);
  if (most === undefined || most.by < 1) return [];
  return [`${asName(most.title)} costs ${about(most.by, signOf(result.currency))} a month less`];
}
