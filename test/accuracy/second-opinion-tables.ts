/**
 * The numbers of the method, typed in again from its page and not taken from the catalogue, so that a slip in either
 * shows. Ranges are low, likely, high; loss intervals hold 90 % of the losses.
 */
export type Three = [low: number, likely: number, high: number];

const market = (
  scale: number,
  ownerRate: Three,
  staffRate: Three,
  seatPrice: Three,
  floor: Three,
  serverFee: Three,
  hourlyRate: Three,
  hybridPrice: Three,
) => ({ scale, ownerRate, staffRate, seatPrice, floor, serverFee, hourlyRate, hybridPrice });

export const MARKETS = {
  us: market(
    1,
    [40, 100, 200],
    [25, 38, 60],
    [50, 115, 200],
    [250, 400, 600],
    [80, 120, 185],
    [100, 150, 200],
    [8, 15, 30],
  ),
  ca: market(
    1.37,
    [50, 120, 240],
    [30, 45, 70],
    [80, 130, 200],
    [350, 650, 800],
    [100, 120, 185],
    [110, 150, 220],
    [11, 20, 40],
  ),
  uk: market(
    0.78,
    [35, 80, 160],
    [16, 24, 40],
    [25, 50, 90],
    [150, 250, 400],
    [60, 90, 140],
    [45, 70, 100],
    [6, 12, 24],
  ),
  fr: market(
    0.91,
    [35, 80, 160],
    [22, 34, 52],
    [35, 70, 120],
    [200, 350, 500],
    [70, 100, 160],
    [50, 70, 100],
    [7, 14, 28],
  ),
};

const risks = (
  intrusion: Three,
  intrusionLoss: [number, number],
  fraud: Three,
  fraudLoss: [number, number],
  dataLoss: Three,
  dataLossLoss: [number, number],
) => ({ intrusion, intrusionLoss, fraud, fraudLoss, dataLoss, dataLossLoss });

const UNDER_10 = risks(
  [0.003, 0.008, 0.02],
  [3e3, 150e3],
  [0.001, 0.005, 0.012],
  [2e3, 80e3],
  [0.015, 0.03, 0.06],
  [1e3, 30e3],
);
const UNDER_50 = risks(
  [0.008, 0.018, 0.04],
  [4e3, 200e3],
  [0.004, 0.01, 0.02],
  [3e3, 150e3],
  [0.02, 0.045, 0.08],
  [2e3, 60e3],
);
const LARGER = risks(
  [0.015, 0.035, 0.07],
  [6e3, 350e3],
  [0.008, 0.02, 0.04],
  [6e3, 300e3],
  [0.03, 0.055, 0.09],
  [5e3, 150e3],
);
export const risksFor = (staff: number) => (staff < 10 ? UNDER_10 : staff < 50 ? UNDER_50 : LARGER);

export const KEY_PERSON: Three = [0.05, 0.1, 0.2];
export const KEY_PERSON_LOSS: [number, number] = [500, 8000];

type ByAnswer<T> = Record<string, T>;
export const NO_COPY: ByAnswer<Three> = {
  tested: [0.03, 0.06, 0.12],
  untested: [0.15, 0.31, 0.5],
  none: [0.85, 0.95, 1],
  unknown: [0.1, 0.34, 0.7],
};
export const EXPOSURE: Record<string, ByAnswer<number>> = {
  mfa: { all: 0.8, some: 1.15, none: 1.3, unknown: 1.15 },
  updates: { automatic: 0.9, 'by-hand': 1.1, none: 1.3, unknown: 1.1 },
  remoteAccess: { none: 0.85, cloud: 0.85, vpn: 1.15, exposed: 1.5, unknown: 1.15 },
  protection: { monitored: 0.8, installed: 1, none: 1.3, unknown: 1.1 },
  server: { yes: 1.2, no: 1, unknown: 1.1 },
};
export const FRAUD_FACTOR: ByAnswer<number> = { yes: 0.5, no: 1.2, unknown: 1 };

interface Fix {
  open: string[];
  becomes: string;
  critical: string[];
  /** Hours once: fixed, and for each workstation. */
  setUp: [number, number];
  upkeep: [number, number];
  tools: ByAnswer<Three>;
}
const NONE: [number, number] = [0, 0];
export const FIXES: Record<string, Fix> = {
  backup: {
    open: ['untested', 'none', 'unknown'],
    becomes: 'tested',
    critical: ['untested', 'none', 'unknown'],
    setUp: [2, 0.3],
    upkeep: [0.1, 0.01],
    tools: { none: [2, 4, 8], untested: [0, 1, 3], unknown: [0, 2, 6] },
  },
  mfa: {
    open: ['some', 'none', 'unknown'],
    becomes: 'all',
    critical: ['none'],
    setUp: [1, 0.1],
    upkeep: NONE,
    tools: {},
  },
  updates: {
    open: ['by-hand', 'none', 'unknown'],
    becomes: 'automatic',
    critical: [],
    setUp: [0.5, 0.1],
    upkeep: NONE,
    tools: {},
  },
  protection: {
    open: ['none', 'unknown'],
    becomes: 'installed',
    critical: [],
    setUp: [0, 0.1],
    upkeep: NONE,
    tools: { none: [0, 1, 4], unknown: [0, 0, 4] },
  },
  remoteAccess: {
    open: ['exposed'],
    becomes: 'vpn',
    critical: ['exposed'],
    setUp: [3, 0],
    upkeep: NONE,
    tools: {},
  },
  paymentCheck: {
    open: ['no', 'unknown'],
    becomes: 'yes',
    critical: [],
    setUp: [0.5, 0],
    upkeep: NONE,
    tools: {},
  },
  adminBackup: {
    open: ['no', 'unknown'],
    becomes: 'yes',
    critical: ['no'],
    setUp: [0.5, 0],
    upkeep: NONE,
    tools: {},
  },
};

const ZERO: Three = [0, 0, 0];
export const SHARES: Record<string, Record<string, Three>> = {
  'on-demand': {
    labour: [0.2, 0.4, 0.6],
    waiting: [-0.15, 0.1, 0.25],
    change: ZERO,
    outages: [0, 0.05, 0.15],
    intrusion: ZERO,
    'payment-fraud': ZERO,
    'data-loss': ZERO,
    'it-spend': [0, 0.1, 0.3],
    'required-controls': ZERO,
    prevented: [0, 0.15, 0.3],
  },
  subscription: {
    labour: [0.45, 0.65, 0.8],
    waiting: [0.1, 0.25, 0.4],
    change: [0.3, 0.5, 0.7],
    outages: [0.15, 0.35, 0.55],
    intrusion: [0, 0.1, 0.25],
    'payment-fraud': [0, 0.1, 0.2],
    'data-loss': [0, 0.1, 0.2],
    'it-spend': [0.4, 0.7, 1],
    'required-controls': [0.4, 0.65, 0.9],
    prevented: [0.2, 0.4, 0.6],
  },
  hybrid: {
    labour: [0.25, 0.45, 0.65],
    waiting: [0.05, 0.2, 0.4],
    change: ZERO,
    outages: [0.05, 0.2, 0.4],
    intrusion: [0, 0.05, 0.1],
    'payment-fraud': [0, 0.05, 0.1],
    'data-loss': [0, 0.05, 0.1],
    'it-spend': [0.1, 0.3, 0.6],
    'required-controls': [0, 0.1, 0.2],
    prevented: [0.1, 0.25, 0.4],
  },
};
export const PROVIDER_SPEND: Three = [0.8, 0.95, 1];

export const ASSUMPTIONS: Record<string, Three> = {
  productivityLost: [0.2, 0.5, 0.9],
  redeployed: [0.5, 0.8, 1],
  escalated: [0.5, 0.7, 0.9],
  handsOnShare: [0.2, 0.35, 0.5],
  minimumBilled: [0.25, 0.5, 1],
  expertHours: [0.2, 0.35, 0.6],
  aiClosesHowTo: [0.4, 0.6, 0.8],
  aiClosesBroken: [0, 0.1, 0.2],
  extras: [0.03, 0.1, 0.25],
  onboardingMonths: [0.5, 1, 1.5],
  escalator: [0, 0.02, 0.05],
  manageOnDemand: [0, 0.15, 0.4],
  manageSubscription: [0.5, 1, 2],
  manageHybrid: [0.2, 0.5, 1.2],
  hoursPerNewPerson: [2, 4, 8],
  hoursPerNewDevice: [1, 2, 4],
  hoursPerProject: [8, 20, 60],
  providerRisk: [0.0005, 0.002, 0.005],
};
