import { defaults, thresholds } from '../../../src/domain/verdict.ts';
import { code, table } from '../markdown.ts';

const { severity, score, measureFirstAbove, clearUpTo, smallAdvantage, clear, lean } = thresholds;

/** Where a sign's status and the score's band begin. */
export const bandsTable = (): string =>
  table(
    ['from', 'status of a sign', 'from', 'band of the score'],
    [
      ['0', code('clear'), '0', code('healthy')],
      [String(severity.watch), code('watch'), String(score.watch), code('watch')],
      [String(severity.present), code('present'), String(score.act), code('act')],
      [String(severity.acute), code('acute'), String(score.urgent), code('urgent')],
    ],
  );

/** How sure a verdict is: the first row that applies. */
export const strengthTable = (): string =>
  table(
    ['strength', 'when'],
    [
      [code('measure-first'), `assumedShare > ${measureFirstAbove}`],
      [
        code('toss-up'),
        `it is not the baseline, and its mean advantage < max(${smallAdvantage.money} m, ${percent(smallAdvantage.share)} of today's mean)`,
      ],
      [
        code('clear'),
        `pBest ≥ ${clear.pBest} and pAdvantage ≥ ${clear.pAdvantage}; but ${code('lean')} if assumedShare > ${clearUpTo}, or if neither ${code('staff')} nor ${code('workstations')} is known`,
      ],
      [code('lean'), `pBest ≥ ${lean.pBest} and pAdvantage ≥ ${lean.pAdvantage}`],
      [code('toss-up'), 'in every other case'],
    ],
  );

/** What a run is set up with, and the thresholds that stand alone. */
export const settingsTable = (): string =>
  table(
    ['number', 'value'],
    [
      ['draws', String(defaults.draws)],
      ['seed', String(defaults.seed)],
      [
        'horizon H, months',
        `${defaults.horizonMonths.default} (${defaults.horizonMonths.min}–${defaults.horizonMonths.max})`,
      ],
      ['points of a finding from which the contract needs its service', String(thresholds.neededPoints)],
      ['years over which the tail is counted', String(thresholds.tail.years)],
      ['tail above which it is treated first', percent(thresholds.tail.treatFirstAbove)],
      ['incidents a month below which the rule of thumb speaks for on-demand', String(thresholds.onDemandBelow)],
      ['staff up to which the defaults are calibrated', String(thresholds.calibratedUpTo)],
    ],
  );

const percent = (share: number): string => `${share * 100} %`;
