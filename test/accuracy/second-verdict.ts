import { type Answers, answered, OPTIONS, type Opinion, type Option } from './second-opinion.ts';

const QUANTITY_QUESTIONS: Record<string, string[]> = {
  'owner-time': ['ownerHours'],
  'staff-time': ['staffHours'],
  waiting: ['incidents', 'peopleStuck', 'hoursToWorkable'],
  change: ['newPeople', 'newDevices', 'projects'],
  outages: ['outages', 'outageDays', 'outageCostPerDay'],
};

/** Section 6, from the figures of a second opinion to its verdict. */
export function secondVerdict(answers: Answers, { figures, candidates, baseline }: Opinion, moneyScale: number) {
  const at = (path: string) => figures[path] as number;
  const today = at('today');
  const cost = (option: Option) => at(`options.${option}.cost`);
  const ranked = OPTIONS.filter((option) => candidates.includes(option)).sort((a, b) => cost(a) - cost(b));
  const [option, runnerUp] = ranked as [Option, Option];
  let assumed = 0;
  for (const [line, questions] of Object.entries(QUANTITY_QUESTIONS)) {
    const unknown = questions.filter((key) => answered(answers, key) === undefined);
    assumed += (at(`lines.${line}`) * unknown.length) / questions.length;
  }
  const assumedShare = today > 0 ? assumed / today : 0;
  const pBest = at(`options.${option}.pBest`);
  const pAdvantage = at(`options.${option}.pAdvantage`);
  const advantage = cost(baseline) - cost(option);
  const sizeKnown = answered(answers, 'staff') !== undefined || answered(answers, 'workstations') !== undefined;
  const strength = () => {
    if (assumedShare > 0.6) return 'measure-first';
    if (option !== baseline && advantage < Math.max(25 * moneyScale, 0.05 * today)) return 'toss-up';
    if (pBest >= 0.6 && pAdvantage >= 0.75) return assumedShare > 0.4 || !sizeKnown ? 'lean' : 'clear';
    return pBest >= 0.4 && pAdvantage >= 0.6 ? 'lean' : 'toss-up';
  };
  return { option, baseline, runnerUp, strength: strength(), pBest, pAdvantage, assumedShare };
}
