import { describe, expect, it } from 'vitest';
import type { OptionId } from '../../../src/domain/vocabulary.ts';
import type { OptionResult, Result, VerdictResult } from '../../../src/report/result.ts';
import { resultOf } from '../../fixtures/scenarios.ts';
import { said } from '../said.ts';

const verdict = (result: Result): string => said(result, 'verdict') ?? '';
const withVerdict = (result: Result, change: Partial<VerdictResult>): Result => ({
  ...result,
  verdict: { ...result.verdict, ...change },
});
const withOption = (result: Result, id: OptionId, change: (option: OptionResult) => Partial<OptionResult>): Result => ({
  ...result,
  options: result.options.map((option) => (option.id === id ? { ...option, ...change(option) } : option)),
});
const net = (mean: number) => () => ({ net: { mean, p10: mean - 50, p90: mean + 50 } });

const dentist = resultOf('dental-practice');
const lawyers = resultOf('law-office-uk');
const translator = resultOf('translator-fr');
const agents = resultOf('estate-agents-uk');
const nobody = resultOf('empty');

describe('a clear verdict', () => {
  it('has the courage to say: do not outsource', () => {
    expect(verdict(dentist)).toContain('Verdict: clear\n');
    expect(verdict(dentist)).toContain("Don't outsource: keep IT in house and close the gaps.");
  });

  it('tells a firm in good order to leave things as they are, and what the next best would cost more', () => {
    expect(verdict(translator)).toContain("Don't outsource: leave IT as it is.");
    expect(verdict(translator)).toMatch(
      /No other way saves money against today: the next best, on demand, costs about €\d+ a month more\./,
    );
  });

  it('does not make up a difference where the next best costs as much', () => {
    const same = withOption(translator, translator.verdict.runnerUp, net(-0.2));
    expect(verdict(same)).toContain('the next best, on demand, costs as much.');
  });

  it('says what to take, how often it came out cheapest and what it saves', () => {
    expect(verdict(lawyers)).toContain('Take a monthly subscription.');
    expect(verdict(lawyers)).toMatch(/It came out cheapest \d\d times in 100\./);
    expect(verdict(lawyers)).toMatch(
      /It saves about £\d+ a month against today, and costs less than today \d\d times in 100\./,
    );
  });

  it('shows a month and a year of today, of the recommended way and of what is saved', () => {
    expect(verdict(lawyers)).toMatch(
      /IT costs today\n£[\d,]+\n£[\d,]+–£[\d,]+\n£[\d,]+\nSubscription\n.*\n.*\n.*\nSaved\n£/,
    );
  });
});

describe('a likely verdict', () => {
  const likely = (change: Partial<VerdictResult>) => withVerdict(lawyers, { strength: 'lean', ...change });

  it('says probably, and that another way may still win', () => {
    const text = verdict(likely({ pBest: 0.57 }));
    expect(text).toContain('Verdict: likely\n');
    expect(text).toContain('Probably: take a monthly subscription.');
    expect(text).toContain('It came out cheapest 57 times in 100; another way may still win.');
  });

  it('says probably not, too', () => {
    expect(verdict(withVerdict(dentist, { strength: 'lean' }))).toContain(
      "Probably don't outsource: keep IT in house and close the gaps.",
    );
  });

  it('names guesswork as its reason where that is one', () => {
    expect(verdict(likely({ assumedShare: 0.49, tooMuchAssumed: true }))).toContain(
      "49 % of today's cost is assumed; real figures would make this firmer.",
    );
    expect(verdict(likely({ assumedShare: 0.1, tooMuchAssumed: false }))).not.toContain('is assumed');
  });

  it('asks for the number of people where nothing else is missing', () => {
    const sizeless = { ...lawyers, answers: { ...lawyers.answers, staff: 'unknown', workstations: null } };
    expect(verdict(withVerdict(sizeless, { strength: 'lean' }))).toContain(
      'The number of people is assumed; the real one would make this firmer.',
    );
  });
});

describe('a toss-up', () => {
  it('names both sides, how close they are, and takes the one that is easier to undo', () => {
    const text = verdict(agents);
    expect(text).toContain('Verdict: a toss-up\n');
    expect(text).toContain(
      'A toss-up: keep IT in house and close the gaps, or combine an AI assistant with human experts.',
    );
    expect(text).toMatch(/they are £\d+ a month apart; the first came out cheapest \d+ times in 100, the second \d+\./);
    expect(text).toContain('Take the one that is easier to undo, “in-house plus”: there is no contract to sit out.');
  });

  it('prefers the lighter of two providers', () => {
    const text = verdict(withVerdict(lawyers, { strength: 'toss-up', tossUpWith: 'hybrid' }));
    expect(text).toContain('A toss-up: take a monthly subscription, or combine an AI assistant with human experts.');
    expect(text).toContain('easier to undo, “hybrid”: there is less to set up.');
  });

  it('says that nothing binds where both sides stay in house', () => {
    expect(verdict(withVerdict(agents, { tossUpWith: 'as-is' }))).toContain('; neither binds you to anybody.');
  });
});

describe('measure first', () => {
  it('says what to find out, how, and what it looks like so far', () => {
    const text = verdict(nobody);
    expect(text).toContain('Verdict: measure first\n');
    expect(text).toContain('Measure before you decide: 93 % of what IT seems to cost today is assumed.');
    expect(text).toContain(
      'For four weeks write down each IT problem: the date, the minutes, who waited, who fixed it.',
    );
    expect(text).toContain("What counts most is owner's time, people waiting and staff fixing IT.");
    expect(text).toMatch(
      /On what is known so far, keep IT in house and close the gaps: it came out cheapest \d+ times/,
    );
  });
});

describe('the money in the verdict', () => {
  it('says that no way saves money where that is so, and what the difference buys', () => {
    const dear = withOption(dentist, 'in-house-plus', net(-120));
    expect(verdict(dear)).toContain(
      'No way saves money against today: this one costs about $120 a month more. ' +
        'For that, the 3 critical gaps are closed and the chance of losing $40,000 or more within 3 years falls from 8 % to 3 %.',
    );
  });

  it('does not call a saving what is next to nothing', () => {
    const same = withVerdict(withOption(dentist, 'in-house-plus', net(1)), { savesLittle: true });
    expect(verdict(same)).toContain(
      'It costs about as much as today ($1 a month less), yet the 3 critical gaps are closed',
    );
    expect(verdict(same)).not.toContain('saves');
  });

  it('names what a provider takes off where no gap is closed', () => {
    const dear = withOption(lawyers, 'subscription', (option) => ({
      ...net(-30)(),
      tailRisk: lawyers.tail.today,
      lines: option.lines,
    }));
    expect(verdict(dear)).toMatch(/For that, owner's time costs £[\d,]+ a month less\./);
  });

  it('says every time only where it is every time', () => {
    const always = withOption(lawyers, 'subscription', () => ({ pSaves: 1 }));
    const almost = withOption(lawyers, 'subscription', () => ({ pSaves: 0.9998 }));
    expect(verdict(always)).toContain('costs less than today every time.');
    expect(verdict(almost)).toContain('costs less than today more than 99 times in 100.');
  });
});

describe('the first step', () => {
  it('is to close the critical gaps, whatever the verdict', () => {
    expect(verdict(dentist)).toContain('First close the 3 critical gaps below.');
    expect(verdict(nobody)).toContain('First close the critical gap below.');
  });

  it('is the most worthwhile action where nothing critical is open', () => {
    expect(verdict(lawyers)).toContain('Do this first: write down every IT interruption for four weeks');
  });

  it('is nothing where there is nothing to do', () => {
    const done: Result = {
      ...translator,
      actions: [],
      signs: translator.signs.map((sign) => ({ ...sign, findings: [] })),
    };
    expect(verdict(done)).not.toContain('irst');
  });
});
