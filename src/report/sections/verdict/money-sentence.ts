import { inRuns, percent } from '../../format/chances.ts';
import { about, exactly, signOf } from '../../format/money.ts';
import { count, enumerate, inSentence } from '../../format/words.ts';
import type { OptionResult, Result } from '../../result.ts';
import { criticalFindings, figuresOf } from '../lookup.ts';

/** What the recommended option saves against today; if no way saves money, that, and what the difference buys. */
export function moneySentence(result: Result): string[] {
  const option = figuresOf(result, result.verdict.option);
  if (option.id === 'as-is') return [];
  const sign = signOf(result.currency);
  if (option.net.mean >= 0) {
    return [
      `It saves about ${about(option.net.mean, sign)} a month against today and costs less than today in ${inRuns(option.pSaves)}.`,
    ];
  }
  return [
    `No way saves money against today: this one costs about ${about(-option.net.mean, sign)} a month more. ` +
      `The difference buys ${enumerate(bought(result, option))}.`,
  ];
}

function bought(result: Result, option: OptionResult): string[] {
  const gains = [...closedGaps(result), ...smallerTail(result, option), ...relief(result, option)];
  return gains.length === 0 ? ['somebody to call'] : gains;
}

function closedGaps(result: Result): string[] {
  const gaps = criticalFindings(result).length;
  return gaps === 0 ? [] : [`${count(gaps, 'critical gap')} closed`];
}

/** Falls below a whole percent are not worth a sentence. */
function smallerTail({ tail, currency }: Result, { tailRisk }: OptionResult): string[] {
  if (tail.today - tailRisk < 0.01) return [];
  const loss = exactly(tail.threshold, signOf(currency));
  return [
    `a chance of ${percent(tailRisk)} instead of ${percent(tail.today)} of losing ${loss} or more within ${tail.years} years`,
  ];
}

/** The line of which most falls away. */
function relief(result: Result, option: OptionResult): string[] {
  const falls = result.lines.map(({ id, title, cost }) => ({
    title,
    by: cost.mean - (option.lines.find((line) => line.id === id)?.mean ?? 0),
  }));
  const [most] = falls.sort((a, b) => b.by - a.by);
  if (most === undefined || most.by < 1) return [];
  return [`${about(most.by, signOf(result.currency))} a month less under “${inSentence(most.title)}”`];
}
