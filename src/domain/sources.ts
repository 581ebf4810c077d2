import type { SourceId } from './vocabulary.ts';

/** A figure with the population and the year it holds for; neither is left off when it is printed. */
export interface Source {
  readonly id: SourceId;
  readonly title: string;
  readonly year: string;
  readonly figure: string;
  readonly serves: string;
}

const source = (id: SourceId, title: string, year: string, figure: string, serves: string): Source => ({
  id,
  title,
  year,
  figure,
  serves,
});

export const sources: readonly Source[] = [
  source(
    'article',
    'iokoo, "Outsourcing IT for small businesses: when does it make financial sense"',
    '15 June 2026',
    'Owner hour 100; two hours a month; outage day 200 for one billed person; 50–200 a seat; hybrid from 8; under one incident a month',
    'The five signs, the owner hour, the seat price, the rule of thumb',
  ),
  source(
    'bls-ecec',
    'US Bureau of Labor Statistics, Employer Costs for Employee Compensation, table 6',
    'March 2026',
    '37.36 USD an hour total compensation, private establishments of 1–49 workers',
    'Staff rate 38',
  ),
  source(
    'bls-oews',
    'US Bureau of Labor Statistics, user support specialists',
    'May 2024',
    'Median 60,340 USD a year, times 1.35 for what comes on top',
    'IT employee 6,800 a month',
  ),
  source(
    'uk-breaches',
    'DSIT and Home Office, Cyber Security Breaches Survey',
    '2025',
    '43 % of UK businesses identified a breach or attack; the most disruptive one cost 1,600 GBP on average',
    'How often and how dear break-ins are',
  ),
  source(
    'coalition',
    'Coalition, Cyber Claims Report (insured firms)',
    '2026',
    '1.21 % claims a year, 77,000 USD on average, firms under 25 million USD revenue',
    'Cross-check of the expected loss',
  ),
  source(
    'eurostat',
    'Eurostat, ICT security in enterprises (10 and more staff)',
    '2021',
    'Data destroyed or corrupted by failure 3.9 %, by malware 2.1 % a year; services unavailable through failure 18.7 %',
    'Chance of lost data; outages',
  ),
  source(
    'restore-surveys',
    'Kroll Ontrack survey; At-Bay claims',
    'as published',
    '67 % restored all or almost all; 31 % of restores failed',
    'Untested backups that fail: about one in three',
  ),
  source(
    'us-rate-cards',
    "US providers' rate pages",
    '2023–2026',
    'Published rates for help on demand: 100–200 USD an hour',
    'Hourly rate',
  ),
  source(
    'loss-routes',
    'The breaches survey, the claims report, and the Insureon median premium of 1,675 USD a year',
    '2025–2026',
    'Three routes agree on 500–2,000 USD a year',
    'Expected cyber loss of a small firm',
  ),
  source(
    'judgement',
    'Judgement of the authors',
    '2026',
    'No controlled study of small firms was found; the range says how unsure it is',
    'Everything without another source',
  ),
];
