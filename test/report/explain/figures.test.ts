import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../../src/domain/index.ts';
import { type Context, withClient } from '../../../src/report/explain/context.ts';
import type { Explanation, Figures } from '../../../src/report/explain/explanation.ts';
import { find } from '../../../src/report/explain/find.ts';
import { answersFrom } from '../../core/given.ts';
import { fileOf, scenarios } from '../../fixtures/scenarios.ts';
import { calculate } from './calculator.ts';
import { placesOfNumbers } from './places.ts';

const RUN = { market: 'us', horizonMonths: 36, draws: 4096, seed: 1, assessedOn: '2026-06-15' } as const;

function clientOf(
  given: Readonly<Record<string, unknown>>,
  run: Partial<Parameters<typeof withClient>[2]> = {},
): Context {
  const answers = answersFrom(given);
  return withClient(catalogue, answers, { ...RUN, market: answers.market ?? 'us', ...run });
}
const scenario = (name: string): Context => clientOf(JSON.parse(readFileSync(fileOf(name, 'answers.json'), 'utf8')));

function explained(context: Context, asked: string): Explanation {
  const found = find(context, asked);
  const explanation = found.kind === 'explanations' ? found.explanations[0] : undefined;
  if (explanation === undefined) throw new Error(`${asked} is not explained.`);
  return explanation;
}
function figuresOf(context: Context, asked: string): Figures {
  const { figures } = explained(context, asked);
  if (figures === undefined) throw new Error(`${asked} has no figures.`);
  return figures;
}
const outcome = (figures: Figures): number => figures.steps.at(-1)?.value ?? Number.NaN;

describe('a client with a pocket calculator', () => {
  it.each(scenarios)('gets the same from every step: %s', (name) => {
    const context = scenario(name);
    const { result } = context.client ?? {};
    let steps = 0;
    for (const place of placesOfNumbers(result)) {
      for (const step of figuresOf(context, place).steps) {
        if (step.numbers.includes('Φ')) continue;
        const worked = calculate(step.numbers);
        // Six digits are printed of each number; differences of near numbers lose some.
        const close = Math.max(1e-9, Math.abs(step.value) * 1e-4, 2e-2 * Number(/−/.test(step.numbers)));
        expect({ place, step: step.name, off: Math.abs(worked - step.value) <= close }).toEqual({
          place,
          step: step.name,
          off: true,
        });
        steps++;
      }
    }
    expect(steps).toBeGreaterThan(100);
  });

  it('finds every input of a step in the table above it', () => {
    const context = scenario('dental-practice');
    for (const place of [
      'lines.data-loss',
      'options.subscription.parts.fee',
      'options.hybrid.lines.waiting',
      'options.on-demand.setUpOnce',
    ]) {
      const { inputs, steps } = figuresOf(context, place);
      const known = new Set(inputs.map(({ name }) => name));
      for (const { name, formula } of steps) {
        const names = formula.match(/[A-Za-z][\w.:[\]-]*/g) ?? [];
        expect(names.filter((one) => one !== 'max' && !known.has(one))).toEqual([]);
        known.add(name);
      }
    }
  });

  it('is told where each input comes from', () => {
    const context = clientOf({ staff: 5, ownerHours: [2, 4, 9], ownerRate: 100, backup: 'untested' });
    const from = (place: string, name: string) =>
      figuresOf(context, place).inputs.find((input) => input.name === name)?.from;
    expect(from('owner-time', 'ownerHours')).toBe(
      'your answer to ownerHours: 2 to 9, likely 4, so (2 + 4 × 4 + 9) / 6',
    );
    expect(from('owner-time', 'ownerRate')).toBe('your answer to ownerRate: 100');
    expect(from('waiting', 'incidents')).toBe(
      'assumed (defaults.incidents): 0.5 to 6, likely 2, so (0.5 + 4 × 2 + 6) / 6',
    );
    expect(from('waiting', 'staffRate')).toBe('us.staffRate: 25 to 60, likely 38, so (25 + 4 × 38 + 60) / 6');
    expect(from('data-loss', 'pNoCopy')).toBe(
      'noCopy.untested: 0.15 to 0.5, likely 0.31, so (0.15 + 4 × 0.31 + 0.5) / 6',
    );
    expect(from('data-loss', 'E[LD]')).toContain('exp((ln 1,000 + ln 30,000) / 2');
    expect(from('intrusion', 'exposure')).toContain('1.15 (mfa unknown)');
    expect(from('options.subscription.lines.waiting', 'takenOver')).toContain('shares.subscription.waiting');
    expect(from('options.hybrid.parts.steering', 'steeringHoursPerSeat')).toBe('terms.hybrid.steeringHoursPerSeat');
  });

  it.each([
    ['an offer', { quotedSeatPrice: 60 }, 'your answer to quotedSeatPrice: 60'],
    ['no offer', {}, 'us.seatPrice: 50 to 200, likely 115, so (50 + 4 × 115 + 200) / 6'],
  ])('sees with %s which price counts', (_what, given, text) => {
    const { inputs } = figuresOf(clientOf({ staff: 5, ...given }), 'options.subscription.parts.fee');
    expect(inputs.find(({ name }) => name === 'seatPrice')?.from).toBe(text);
  });

  it('sees what a provider of today changes', () => {
    const { inputs } = figuresOf(
      clientOf({ staff: 5, caretaker: 'provider', itSpend: 200 }),
      'options.hybrid.lines.it-spend',
    );
    expect(inputs.find(({ name }) => name === 'takenOver')?.from).toContain('assumptions.providerSpend');
  });
});

describe('the steps lead to what the result has', () => {
  it.each(scenarios)('%s', (name) => {
    const context = scenario(name);
    const result = context.client?.result;
    if (result === undefined) throw new Error('no client');
    const same = (place: string, value: number) => expect(outcome(figuresOf(context, place))).toBeCloseTo(value, 8);
    same('today', result.today.mean);
    same('score', result.score);
    same('tail.today', result.tail.today);
    if (result.today.mean > 0) same('verdict.assumedShare', result.verdict.assumedShare);
    for (const { id, cost, net, advantage, tailRisk, parts } of result.options) {
      same(`options.${id}.cost`, cost.mean);
      same(`options.${id}.net`, net.mean);
      same(`options.${id}.advantage`, advantage.mean);
      same(`options.${id}.tailRisk`, tailRisk);
      same(`options.${id}.parts.residual`, parts.residual);
    }
    for (const { id, cost, effect, setUpOnce, open } of result.fixes.filter((fix) => fix.open)) {
      expect(open).toBe(true);
      same(`fixes.${id}.cost`, cost);
      same(`fixes.${id}.effect`, effect);
      same(`fixes.${id}.setUpOnce`, setUpOnce);
    }
  });

  it('at the means for lines and fees, close to the mean over the draws', () => {
    const context = scenario('law-office-uk');
    for (const { id, cost } of context.client?.result.lines ?? []) {
      expect(outcome(figuresOf(context, `lines.${id}`))).toBeCloseTo(cost.mean, -1);
    }
  });

  it('and exactly there, where nothing is uncertain', () => {
    const context = clientOf({
      staff: 5,
      ownerHours: 3,
      ownerRate: 100,
      outages: 1,
      outageDays: 2,
      outageCostPerDay: 200,
    });
    expect(outcome(figuresOf(context, 'owner-time'))).toBe(300);
    expect(figuresOf(context, 'lines.outages').steps).toEqual([
      {
        name: 'outages',
        formula: 'outages × outageDays × outageCostPerDay / 12',
        numbers: '1 × 2 × 200 / 12',
        value: 400 / 12,
      },
    ]);
  });
});

describe('what is found for a client', () => {
  const context = clientOf({ staff: 5, ownerHours: 3, staffHours: 0, mfa: 'some' });
  const found = (asked: string): string =>
    (explained(context, asked).figures?.found ?? []).map(({ label, text }) => `${label}: ${text}`).join('\n');

  it('says of a rule whether it fires, and on what', () => {
    expect(found('over-two-hours')).toBe('For you: likely values ownerHours 3, staffHours 0: it fires with 40 points');
    expect(found('part-time-job')).toContain('it does not fire');
    expect(found('findings.mfa')).toBe('For you: mfa is some: it fires with 15 points');
  });

  it('says of a question what was answered', () => {
    expect(found('questions.mfa')).toBe('Your answer: some (On some)');
    expect(found('questions.backup')).toBe('Your answer: unknown (Don’t know)');
  });

  it('says of a chance how it was counted', () => {
    expect(found('verdict.pBest')).toMatch(/^In the result: 0\.\d+: [\d,]+ of 4,096 draws$/);
  });

  it('says of a gap that is closed that there is nothing to do', () => {
    expect(found('fixes.remoteAccess.cost')).toContain('not open');
  });

  it('says why the steps and the model differ where they do', () => {
    expect(found('options.hybrid.parts.fee')).toContain('Why not the same');
    expect(found('lines.owner-time')).not.toContain('Why not the same');
  });

  it('has something to say about every place of the result', () => {
    for (const place of placesOfNumbers(context.client?.result)) {
      const { steps, found, inputs } = figuresOf(context, place);
      expect({ place, says: steps.length + found.length + inputs.length > 0 }).toEqual({ place, says: true });
    }
  });
});
