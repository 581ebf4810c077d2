import { describe, expect, it, test } from 'vitest';
import { report } from '../../../src/report/report.ts';
import type { Result } from '../../../src/report/result.ts';
import { assessed } from '../../core/given.ts';
import { resultOf, scenarios } from '../../fixtures/scenarios.ts';
import { said } from '../said.ts';

const dentist = resultOf('dental-practice');
const lawyers = resultOf('law-office-uk');
const translator = resultOf('translator-fr');
const article = resultOf('article-example');
const nobody = resultOf('empty');

describe('close these first', () => {
  it('lists the critical findings with what is wrong, whatever the verdict', () => {
    const text = said(dentist, 'close-first') ?? '';
    expect(text).toContain('Close direct access from the internet');
    expect(text).toContain('One person holds all administrator passwords');
    expect(text).not.toContain('Changed bank details are believed without a call');
  });

  it('says now, even where a provider will look after IT later', () => {
    expect(said(resultOf('machine-shop'), 'close-first')).toContain('Now, whoever looks after IT later:');
    expect(said(dentist, 'close-first')).not.toContain('whoever');
  });

  it('shows for each open gap what it costs, what it brings and whether that pays', () => {
    expect(said(dentist, 'close-first')).toMatch(/Second factor on every account\n[\d,]+\n[\d,]+\n[\d,]+\npays/);
    expect(said(nobody, 'close-first')).toContain('does not pay');
    expect(said(dentist, 'close-first')).toContain('5 of these 6 take hours, not money.');
  });

  it('says so where every gap is closed', () => {
    expect(said(translator, 'close-first')).toBe('Close these first\nNothing: every gap is closed.');
  });
});

describe('why', () => {
  it('sets the fee against what it takes off', () => {
    expect(said(lawyers, 'why')).toMatch(/Subscription costs about £[\d,]+ a month in fees\./);
    expect(said(lawyers, 'why')).toMatch(
      /Against as is it takes £[\d,]+ a month off owner's time, £\d+ off people waiting/,
    );
  });

  it('says what the next best would cost and bring where nobody is to be paid', () => {
    expect(said(dentist, 'why')).toMatch(/The next best, hybrid, would cost about \$[\d,]+ a month in fees\./);
    expect(said(dentist, 'why')).toMatch(/For that it would take \$\d+ a month off owner's time/);
  });

  it('leaves out what explains nothing', () => {
    const cheap = assessed({ staff: 3, ownerHours: 10, ownerRate: 300, staffHours: 0, incidents: 0, outages: 0 });
    for (const reason of cheap.verdict.reasons) expect(reason).not.toMatch(/[<$][01] (?:a month )?(?:off|to) /);
  });
});

describe('the five signs', () => {
  it('are counted, scored and judged in words', () => {
    expect(said(dentist, 'signs')).toContain('5 of 5 signs are present. Score 86 of 100: urgent.');
    expect(said(translator, 'signs')).toContain('0 of 5 signs are present. Score 1 of 100: healthy.');
  });

  it('say which could not be assessed, and one question that would do', () => {
    const text = said(nobody, 'signs') ?? '';
    expect(text).toContain('2 of 5 signs are present, 3 could not be assessed.');
    expect(text).toContain('not assessed');
    expect(text).toContain('One answer assesses it: How many IT problems a month stop someone working?');
  });
});

describe('what IT costs today', () => {
  it("shows the article's own example: 300 a month, an outage of 400 a year", () => {
    expect(said(article, 'today')).toContain("Owner's time\n300\nas given\n3,600");
    expect(said(article, 'today')).toContain('Outages\n33.33\nas given\n400');
    expect(article.lines.find(({ id }) => id === 'owner-time')?.cost.mean).toBe(300);
    expect(12 * (article.lines.find(({ id }) => id === 'outages')?.cost.mean ?? 0)).toBeCloseTo(400, 10);
  });

  it('marks what rests on assumed answers and names what is zero', () => {
    expect(said(article, 'today')).toContain('Staff fixing IT ~');
    expect(said(article, 'today')).toContain(
      '~ rests on an assumed answer. Zero: IT employee · support and tools paid · controls demanded.',
    );
  });

  it('says that the risks are averages', () => {
    expect(said(article, 'today')).toContain('a typical year costs nothing on those lines');
  });
});

describe('five ways compared', () => {
  it('puts the ways that are out of the running in brackets and says why', () => {
    expect(said(dentist, 'options')).toContain('(As is)');
    expect(said(dentist, 'options')).toContain('as is, because critical gaps are open');
    expect(said(lawyers, 'options')).toContain('in-house plus, because nothing is left to fix');
  });

  it('gives no odds to what is out of the running', () => {
    expect(said(lawyers, 'options')).toMatch(/Saves money in\n–\n–\n\d+ %\n\d+ %\n\d+ %/);
  });

  it('leaves out a row that is empty for everybody', () => {
    expect(said(lawyers, 'options')).not.toContain('Fixes');
    expect(said(dentist, 'options')).toContain('Fixes');
  });
});

describe('a big loss', () => {
  it('gives the chance of what the firm could not absorb, today and with the recommended way', () => {
    expect(said(dentist, 'tail')).toContain(
      'About 8 in 100 firms like this one will have at least one loss of $40,000 or more (the most you could absorb) within 3 years. With “in-house plus” it is about 3 in 100.',
    );
  });

  it('says where the amount is assumed', () => {
    expect(said(nobody, 'tail')).toContain('$25,000 or more (assumed to be the most you could absorb)');
  });

  it('comes before any saving where too much of it stays', () => {
    const stays = (treatFirst: boolean): Result => ({ ...dentist, tail: { ...dentist.tail, treatFirst } });
    expect(said(stays(true), 'tail')).toContain('Treat the tail first: insurance, and the fixes.');
    expect(said(stays(false), 'tail')).not.toContain('Treat the tail first');
  });
});

describe('what to do next', () => {
  it('goes on counting after the critical gaps, and repeats none of them', () => {
    expect(said(dentist, 'actions')).toContain('What to do next');
    expect(said(dentist, 'actions')).not.toContain('Close direct access');
    const list = report(dentist).sections.find(({ id }) => id === 'actions')?.blocks[0];
    expect(list).toMatchObject({ kind: 'list', from: 4 });
  });

  it('puts off what is small and says how many', () => {
    expect(said(dentist, 'actions')).toMatch(/\d+ smaller actions can wait; the JSON lists every one\./);
    expect(said(translator, 'actions')).not.toContain('can wait');
  });
});

describe('the contract', () => {
  it('is only for those who look at an offer all the same where the advice is not to outsource', () => {
    expect(said(dentist, 'contract')).toContain('If you look at an offer all the same:');
    expect(said(lawyers, 'contract')).not.toContain('all the same');
  });

  it('is not asked for by a firm in perfect order', () => {
    const scope = lawyers.contractScope.map((one) => ({ ...one, need: 'not-needed' as const }));
    expect(said({ ...lawyers, contractScope: scope }, 'contract')).toContain(
      'Nothing in the answers asks for a contract.',
    );
  });

  it('names the signs that ask for each service', () => {
    expect(said(lawyers, 'contract')).toContain('Support\nneeded\nOwn time, problems');
  });
});

describe('the rule of thumb', () => {
  it('says what it speaks for, and whether the report agrees', () => {
    expect(lawyers.ruleOfThumb.says).toBe(
      'With 12 problems a month the article this tool follows speaks for a subscription or a hybrid (below one a month, for help on demand).',
    );
    expect(said(lawyers, 'rule-of-thumb')).toContain('This report agrees.');
    expect(translator.ruleOfThumb.says).toBe(
      'With 0.3 problems a month the article this tool follows speaks for help on demand (from one a month on, for a subscription or a hybrid).',
    );
    expect(said(translator, 'rule-of-thumb')).toContain('This report disagrees');
  });
});

describe('notes', () => {
  it('are shown beside their question, in the words they were given', () => {
    expect(said(translator, 'notes')).toContain('adminBackup:\nSealed envelope at the notary.');
  });

  it('have no heading where there are none', () => {
    expect(said(nobody, 'notes')).toBeUndefined();
  });
});

describe('how this was made', () => {
  it('gives the command that makes the same report, with every setting that is not the usual one', () => {
    const other = assessed({ staff: 3 }, { market: 'ca', horizonMonths: 24, draws: 500, seed: 7 });
    expect(said(other, 'made')).toContain(
      'it-readiness answers.json --market ca --horizon 24 --draws 500 --seed 7 --date 2026-06-15',
    );
  });

  it('does not repeat a market that the answers name', () => {
    expect(said(lawyers, 'made')).toContain('it-readiness answers.json --date 2026-06-15');
  });
});

test.each(scenarios)('no sentence of the report for %s shows a figure that is none', (scenario) => {
  const result = resultOf(scenario);
  const all = report(result)
    .sections.map(({ id }) => said(result, id))
    .join('\n');
  expect(all).not.toMatch(/NaN|undefined|Infinity|null|\be[+-]?\d/);
});
