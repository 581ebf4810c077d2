import { type Pick, pertMean, randomPert } from './chance.ts';
import {
  ASSUMPTIONS,
  EXPOSURE,
  FIXES,
  FRAUD_FACTOR,
  KEY_PERSON,
  KEY_PERSON_LOSS,
  MARKETS,
  NO_COPY,
  PROVIDER_SPEND,
  risksFor,
  SHARES,
  type Three,
} from './second-opinion-tables.ts';

export type Answers = Readonly<Record<string, unknown>>;
export type Numbers = Record<string, number>;
type Choices = Record<string, string>;
export type MarketName = keyof typeof MARKETS;

const PROVIDERS = ['on-demand', 'subscription', 'hybrid'] as const;
type Provider = (typeof PROVIDERS)[number];
export const OPTIONS = ['as-is', 'in-house-plus', ...PROVIDERS] as const;
export type Option = (typeof OPTIONS)[number];
const RISKS = ['intrusion', 'payment-fraud', 'data-loss', 'key-person'];

/** A range as it was answered, or undefined where nobody knows. */
export function answered(answers: Answers, key: string): Three | undefined {
  const value = answers[key];
  if (typeof value === 'number') return [value, value, value];
  if (!Array.isArray(value)) return undefined;
  const [low, second, third] = value as number[];
  if (low === undefined || second === undefined) return undefined;
  return third === undefined ? [low, (low + second) / 2, second] : [low, second, third];
}
const chosen = (answers: Answers, key: string): string => (answers[key] ?? 'unknown') as string;
const times = (range: Three, factor: number): Three => range.map((value) => value * factor) as Three;

/** What does not change from draw to draw: the firm, its choices and its market. */
function caseOf(answers: Answers, marketName: MarketName) {
  const market = MARKETS[marketName];
  const size: Three = [3, 8, 20];
  const staff = answered(answers, 'staff');
  const workstations = answered(answers, 'workstations');
  const S = (staff ?? workstations ?? size)[1];
  const N = (workstations ?? staff ?? size)[1];
  const choices: Choices = {};
  for (const key of ['server', 'regulated', 'caretaker', ...Object.keys(FIXES)]) choices[key] = chosen(answers, key);
  return { answers, market, S, N, choices, seats: workstations ?? staff ?? size, risks: risksFor(S) };
}
type Case = ReturnType<typeof caseOf>;

/** One draw of every uncertain number; with `pertMean`, every one at its mean. */
function drawAll({ answers, market, S, N, choices, seats, risks }: Case, pick: Pick): Numbers {
  const m = market.scale;
  const ask = (key: string, otherwise: Three) => pick(answered(answers, key) ?? otherwise);
  const each = (value: number): Three => [value, value, value];
  const drawn: Numbers = { n: pick(seats), ownerRate: ask('ownerRate', market.ownerRate) };
  drawn['staffRate'] =
    S <= 1 && !answered(answers, 'staffRate') ? (drawn['ownerRate'] as number) : ask('staffRate', market.staffRate);
  const employed = choices['caretaker'] === 'it-employee';
  const paidProvider = choices['caretaker'] === 'provider';
  const asked: Record<string, Three> = {
    ownerHours: [1, 4, 15],
    staffHours: S <= 1 ? each(0) : times([0.1, 0.5, 2], N),
    incidents: times([0.1, 0.4, 1.2], N),
    recurringShare: [10, 30, 50],
    howToShare: [10, 30, 60],
    peopleStuck: [Math.min(1, S), Math.min(1.2, S), Math.min(3, S)],
    hoursToWorkable: [0.5, 2.5, 8],
    outages: [0.3, 1, 3],
    outageDays: [0.25, 1, 3],
    outageCostPerDay: times([50, 120, 300], S * m),
    newPeople: times([0, 0.1, 0.3], S),
    newDevices: times([0.05, 0.2, 0.35], N),
    projects: [0, 0.5, 2],
    itSpend: paidProvider ? times([0.3, 0.6, 1], N * market.seatPrice[1]) : each(0),
    controlsRequired: each(0),
    quotedSeatPrice: market.seatPrice,
    quotedHourlyRate: market.hourlyRate,
    quotedHybridPrice: market.hybridPrice,
  };
  for (const [key, otherwise] of Object.entries(asked)) drawn[key] = ask(key, otherwise);
  drawn['itPayroll'] = employed ? ask('itPayroll', times([4000, 6800, 9000], m)) : 0;
  drawn['itPayrollKept'] = employed ? ask('itPayrollKept', [20, 50, 90]) : 0;
  for (const [name, range] of Object.entries(ASSUMPTIONS)) drawn[name] = pick(range);
  for (const option of PROVIDERS)
    for (const [row, range] of Object.entries(SHARES[option] ?? {})) drawn[`${option}.${row}`] = pick(range);
  for (const [fix, { tools }] of Object.entries(FIXES))
    drawn[`tools.${fix}`] = pick(times(tools[choices[fix] as string] ?? each(0), m));
  const backup = choices['backup'] as string;
  drawn['noCopy.tested'] = pick(NO_COPY['tested'] as Three);
  drawn['noCopy.today'] = backup === 'tested' ? (drawn['noCopy.tested'] as number) : pick(NO_COPY[backup] as Three);
  return Object.assign(drawn, {
    pIntrusion: pick(risks.intrusion),
    pFraud: pick(risks.fraud),
    pDataLoss: pick(risks.dataLoss),
    pKeyPerson: pick(KEY_PERSON),
    floor: pick(market.floor),
    serverFee: pick(market.serverFee),
    providerSpend: pick(PROVIDER_SPEND),
  });
}

/** Section 4: a lognormal loss by its 90 % interval. */
const lossShape = ([low, high]: [number, number]) => ({
  mu: (Math.log(high) + Math.log(low)) / 2,
  sigma: (Math.log(high) - Math.log(low)) / 3.28971,
});
const expected = (interval: [number, number]): number => {
  const { mu, sigma } = lossShape(interval);
  return Math.exp(mu + sigma ** 2 / 2);
};

/** What multiplies each yearly probability, and what multiplies a loss by intrusion. */
function factors({ choices }: Case, after: Choices, x: Numbers) {
  const exposure = Object.entries(EXPOSURE).reduce(
    (product, [key, of]) => product * (of[after[key] as string] ?? NaN),
    1,
  );
  const cloud = after['server'] === 'no' && ['none', 'cloud'].includes(after['remoteAccess'] as string) ? 1 / 3 : 1;
  const noCopy = after['backup'] === choices['backup'] ? x['noCopy.today'] : x['noCopy.tested'];
  return {
    exposure,
    fraud: FRAUD_FACTOR[after['paymentCheck'] as string] as number,
    data: cloud * (noCopy as number),
    severity: choices['regulated'] === 'yes' ? 1.3 : 1,
  };
}

/** Section 4: the cost of one draw, line by line, with the given choices. */
function linesOf(firm: Case, x: Numbers, choices: Choices): Numbers {
  const at = (key: string) => x[key] as number;
  const by = factors(firm, choices, x);
  const m = firm.market.scale;
  const changeHours =
    at('newPeople') * at('hoursPerNewPerson') +
    at('newDevices') * at('hoursPerNewDevice') +
    at('projects') * at('hoursPerProject');
  return {
    'owner-time': at('ownerHours') * at('ownerRate'),
    'staff-time': at('staffHours') * at('staffRate'),
    waiting: at('incidents') * at('peopleStuck') * at('hoursToWorkable') * at('productivityLost') * at('staffRate'),
    change: (changeHours / 12) * at('staffRate'),
    'it-payroll': at('itPayroll'),
    outages: (at('outages') * at('outageDays') * at('outageCostPerDay')) / 12,
    intrusion: (at('pIntrusion') * by.exposure * expected(firm.risks.intrusionLoss) * m * by.severity) / 12,
    'payment-fraud': (at('pFraud') * by.fraud * expected(firm.risks.fraudLoss) * m) / 12,
    'data-loss': (at('pDataLoss') * by.data * expected(firm.risks.dataLossLoss) * m) / 12,
    'key-person': choices['adminBackup'] === 'yes' ? 0 : (at('pKeyPerson') * expected(KEY_PERSON_LOSS) * m) / 12,
    'it-spend': at('itSpend'),
    'required-controls': at('controlsRequired'),
  };
}
const sum = (numbers: Iterable<number>): number => [...numbers].reduce((total, value) => total + value, 0);

const isOpen = (firm: Case, fix: string) => FIXES[fix]?.open.includes(firm.choices[fix] as string) ?? false;
const isCritical = (firm: Case, fix: string) => FIXES[fix]?.critical.includes(firm.choices[fix] as string) ?? false;

/** Section 5: set-up once, and tools and upkeep a month, of one fix. */
function fixCost(fix: string, x: Numbers) {
  const { setUp, upkeep } = FIXES[fix] as (typeof FIXES)[string];
  const hours = ([base, each]: [number, number]) => base + each * (x['n'] as number);
  const rate = x['ownerRate'] as number;
  return {
    once: hours(setUp) * rate,
    monthly: (x['n'] as number) * (x[`tools.${fix}`] as number) + hours(upkeep) * rate,
  };
}

function selectedFixes(firm: Case, horizon: number): string[] {
  const means = drawAll(firm, pertMean);
  const risk = (choices: Choices) => sum(RISKS.map((id) => linesOf(firm, means, choices)[id] as number));
  return Object.keys(FIXES).filter((fix) => {
    if (!isOpen(firm, fix)) return false;
    const gain = risk(firm.choices) - risk({ ...firm.choices, [fix]: FIXES[fix]?.becomes as string });
    const { once, monthly } = fixCost(fix, means);
    return isCritical(firm, fix) || gain > once / horizon + monthly;
  });
}

/** Section 5: the choices an option leaves the firm with, and the fixes it pays for itself. */
function planOf(firm: Case, option: Option, selected: string[]): { choices: Choices; fixes: string[] } {
  if (option === 'as-is') return { choices: firm.choices, fixes: [] };
  const own = option === 'subscription' ? selected.filter((fix) => fix === 'paymentCheck') : selected;
  const included = ['backup', 'mfa', 'updates', 'remoteAccess', 'adminBackup'].filter((fix) => isOpen(firm, fix));
  const closed = option === 'subscription' ? [...own, ...included] : own;
  const choices = { ...firm.choices };
  for (const fix of closed) choices[fix] = FIXES[fix]?.becomes as string;
  if (option === 'subscription') choices['protection'] = 'monitored';
  return { choices, fixes: own };
}

const isProvider = (option: Option): option is Provider => PROVIDERS.includes(option as Provider);

/** Section 5: what one option costs in one draw, in its parts. */
function costOf(firm: Case, option: Option, plan: ReturnType<typeof planOf>, x: Numbers, horizon: number) {
  const at = (key: string) => x[key] as number;
  const lines = linesOf(firm, x, plan.choices);
  const n = at('n');
  const fixes = sum(plan.fixes.map((fix) => fixCost(fix, x)).map(({ once, monthly }) => once / horizon + monthly));
  const parts = { residual: sum(Object.values(lines)), fee: 0, steering: 0, setUp: 0, fixes, providerRisk: 0 };
  if (!isProvider(option)) return parts;
  const ramp = 1 - 1.5 / horizon;
  const share = (row: string) => at(`${option}.${row}`) * ramp;
  const incidents = at('incidents') * (1 - (at('recurringShare') / 100) * share('prevented'));
  const { caretaker, server } = firm.choices;
  const keep: Numbers = {
    'owner-time': 1 - share('labour') * at('redeployed'),
    'staff-time': 1 - share('labour'),
    waiting: (1 - share('waiting')) * (1 - (at('recurringShare') / 100) * share('prevented')),
    'it-spend': 1 - (caretaker === 'provider' ? at('providerSpend') * ramp : share('it-spend')),
    'it-payroll': option === 'subscription' ? at('itPayrollKept') / 100 : 1,
  };
  for (const row of ['change', 'outages', 'intrusion', 'payment-fraud', 'data-loss', 'required-controls'])
    keep[row] = 1 - share(row);
  parts.residual = sum(Object.entries(lines).map(([id, cost]) => cost * (keep[id] ?? 1)));

  let escalation = 0;
  for (let t = 0; t < horizon; t++) escalation += (1 + at('escalator')) ** Math.floor(t / 12) / horizon;
  const calls = incidents * at('escalated');
  const perCall = Math.max(at('minimumBilled'), at('handsOnShare') * at('hoursToWorkable'));
  const takenOver = at('expertHours') * share('labour') * (at('ownerHours') + at('staffHours'));
  const bought = Math.max(calls * perCall, takenOver) * (caretaker === 'it-employee' ? 0.3 : 1);
  const howTo = at('howToShare') / 100;
  const ai = howTo * at('aiClosesHowTo') + (1 - howTo) * at('aiClosesBroken');
  const quoted = answered(firm.answers, 'quotedSeatPrice') !== undefined;
  const seats = n * at('quotedSeatPrice') * (1 + at('extras'));
  const base = quoted ? seats : Math.max(seats, at('floor')) + (server === 'yes' ? at('serverFee') : 0);
  const rate = at('quotedHourlyRate');
  const owner = at('ownerRate');
  const deal = {
    'on-demand': { fee: bought * rate, hours: at('manageOnDemand') + 0.05 * calls, once: 3 * owner, risk: 0 },
    subscription: {
      fee: base,
      hours: at('manageSubscription') + 0.02 * n,
      once: at('onboardingMonths') * base + (8 + 0.6 * n) * owner,
      risk: 1,
    },
    hybrid: {
      fee: n * at('quotedHybridPrice') + (1 - ai) * bought * rate,
      hours: at('manageHybrid') + 0.02 * n,
      once: (4 + 0.25 * n) * owner,
      risk: 0.5,
    },
  }[option];
  parts.fee = deal.fee * escalation;
  parts.steering = deal.hours * owner;
  parts.setUp = deal.once / horizon;
  const { severity } = factors(firm, plan.choices, x);
  const breach = (at('providerRisk') * expected(firm.risks.intrusionLoss) * firm.market.scale * severity) / 12;
  parts.providerRisk = caretaker === 'provider' ? 0 : deal.risk * breach;
  return parts;
}

/**
 * The exact mean of every figure that has one: inputs are independent, and a line, what remains of it, steering, set-up
 * without a fee in it, fixes and provider risk only multiply and add them, so the mean of each is its value at the
 * means. A fee is not among them (it takes the larger of two amounts), nor is a set-up that holds one.
 */
export function exactMeans(answers: Answers, market: MarketName, horizon = 36): Numbers {
  const firm = caseOf(answers, market);
  const means = drawAll(firm, pertMean);
  const exact: Numbers = {};
  for (const [id, cost] of Object.entries(linesOf(firm, means, firm.choices))) exact[`lines.${id}`] = cost;
  const selected = selectedFixes(firm, horizon);
  for (const option of OPTIONS) {
    const { fee: _, setUp, ...parts } = costOf(firm, option, planOf(firm, option, selected), means, horizon);
    for (const [part, cost] of Object.entries(parts)) exact[`options.${option}.parts.${part}`] = cost;
    if (option !== 'subscription') exact[`options.${option}.parts.setUp`] = setUp;
  }
  return exact;
}

/** Section 4: the chance of a loss of the cash buffer or more within three years. */
function tailOf(firm: Case, option: Option, choices: Choices, horizon: number): number {
  const x = drawAll(firm, pertMean);
  const by = factors(firm, choices, x);
  const m = firm.market.scale;
  const buffer = answered(firm.answers, 'cashBuffer')?.[1] ?? Math.max(25_000, 1000 * firm.S) * m;
  const keep = (row: string) => (isProvider(option) ? 1 - (x[`${option}.${row}`] as number) * (1 - 1.5 / horizon) : 1);
  const providerShare = option === 'subscription' ? 1 : option === 'hybrid' ? 0.5 : 0;
  const added = firm.choices['caretaker'] === 'provider' ? 0 : providerShare * (x['providerRisk'] as number);
  const reaches = (interval: [number, number], scale: number) => {
    const { mu, sigma } = lossShape(interval);
    return upperTail((Math.log(buffer / scale) - mu) / sigma);
  };
  const yearly =
    ((x['pIntrusion'] as number) * by.exposure * keep('intrusion') + added) *
      reaches(firm.risks.intrusionLoss, m * by.severity) +
    (x['pFraud'] as number) * by.fraud * keep('payment-fraud') * reaches(firm.risks.fraudLoss, m) +
    (x['pDataLoss'] as number) * by.data * keep('data-loss') * reaches(firm.risks.dataLossLoss, m);
  return 1 - Math.exp(-3 * yearly);
}

/** P(Z > z) of the standard normal, by adding up its density in small steps. */
function upperTail(z: number): number {
  const step = 0.001;
  let area = 0;
  for (let at = z + step / 2; at < Math.max(z, 0) + 10; at += step) area += Math.exp((-at * at) / 2) * step;
  return area / Math.sqrt(2 * Math.PI);
}

const mean = (values: readonly number[]) => sum(values) / values.length;

/** Linear interpolation between the sorted draws. */
function percentile(values: readonly number[], share: number): number {
  const sorted = Float64Array.from(values).sort();
  const place = share * (sorted.length - 1);
  const below = Math.floor(place);
  const low = sorted[below] as number;
  return low + (place - below) * ((sorted[below + 1] ?? low) - low);
}

export interface Opinion {
  figures: Numbers;
  selected: string[];
  candidates: Option[];
  baseline: Option;
}

/**
 * The whole method once more, as a second person would write it down from its page: plain random draws, one draw after
 * the other, no columns, no tables, no shortcuts. Figures by their dotted path in the result.
 */
export function secondOpinion(
  answers: Answers,
  { market, horizon = 36, draws, seed }: { market: MarketName; horizon?: number; draws: number; seed: number },
): Opinion {
  const firm = caseOf(answers, market);
  const pick = randomPert(seed);
  const selected = selectedFixes(firm, horizon);
  const plans = OPTIONS.map((option) => planOf(firm, option, selected));
  const columns: Record<string, number[]> = {};
  const note = (path: string, value: number) => {
    const column = columns[path];
    if (column) column.push(value);
    else columns[path] = [value];
  };
  const critical = Object.keys(FIXES).some((fix) => isOpen(firm, fix) && isCritical(firm, fix));
  const candidates = OPTIONS.filter((option) =>
    option === 'as-is' ? !critical : option === 'in-house-plus' ? selected.length > 0 : true,
  );
  const baseline: Option = selected.length > 0 ? 'in-house-plus' : 'as-is';
  for (let draw = 0; draw < draws; draw++) {
    const x = drawAll(firm, pick);
    const today = linesOf(firm, x, firm.choices);
    for (const [id, cost] of Object.entries(today)) note(`lines.${id}`, cost);
    const total = sum(Object.values(today));
    note('today', total);
    const nets: Partial<Record<Option, number>> = {};
    OPTIONS.forEach((option, index) => {
      const parts = costOf(firm, option, plans[index] as ReturnType<typeof planOf>, x, horizon);
      for (const [part, cost] of Object.entries(parts)) note(`options.${option}.parts.${part}`, cost);
      const cost = sum(Object.values(parts));
      note(`options.${option}.cost`, cost);
      nets[option] = total - cost;
    });
    const net = (option: Option) => nets[option] as number;
    const best = candidates.reduce((lead, next) => (net(next) > net(lead) ? next : lead));
    for (const option of OPTIONS) {
      note(`options.${option}.pBest`, option === best ? 1 : 0);
      note(`options.${option}.pSaves`, net(option) > 1e-9 * total ? 1 : 0);
      note(`options.${option}.advantage`, net(option) - net(baseline));
      note(`options.${option}.pAdvantage`, option === baseline || net(option) > net(baseline) ? 1 : 0);
    }
  }
  const figures: Numbers = {};
  for (const [path, values] of Object.entries(columns)) {
    figures[path] = mean(values);
    if (/^(today|lines\.[^.]+|options\.[^.]+\.(cost|advantage))$/.test(path)) {
      figures[`${path}.p10`] = percentile(values, 0.1);
      figures[`${path}.p90`] = percentile(values, 0.9);
    }
  }
  OPTIONS.forEach((option, index) => {
    figures[`options.${option}.tailRisk`] = tailOf(firm, option, plans[index]?.choices as Choices, horizon);
  });
  figures['tail.today'] = tailOf(firm, 'as-is', firm.choices, horizon);
  return { figures, selected, candidates, baseline };
}
