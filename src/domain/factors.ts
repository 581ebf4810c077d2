import type { Range, SourceId } from './vocabulary.ts';

/** A factor that multiplies a chance or a loss, read off the answers. All of them are judgements. */
export type Factor = (FactorTables | FactorCondition) & {
  /** What it multiplies, in a few words. */
  readonly says: string;
};
/** A table maps an answer to a number; several tables multiply. */
export interface FactorTables {
  readonly kind: 'tables';
  readonly tables: Readonly<Record<string, Readonly<Record<string, number>>>>;
}
export interface FactorCondition {
  readonly kind: 'condition';
  readonly when: Readonly<Record<string, readonly string[]>>;
  readonly value: number;
  readonly otherwise: number;
}

/** Each factor by its name in the formulas. */
export const factors: Readonly<Record<string, Factor>> = {
  exposure: {
    kind: 'tables',
    says: 'the chance of a break-in',
    tables: {
      mfa: { all: 0.8, some: 1.15, none: 1.3, unknown: 1.15 },
      updates: { automatic: 0.9, 'by-hand': 1.1, none: 1.3, unknown: 1.1 },
      remoteAccess: { none: 0.85, cloud: 0.85, vpn: 1.15, exposed: 1.5, unknown: 1.15 },
      protection: { monitored: 0.8, installed: 1, none: 1.3, unknown: 1.1 },
      server: { yes: 1.2, no: 1, unknown: 1.1 },
    },
  },
  sev: {
    kind: 'tables',
    says: 'what a break-in costs',
    tables: { regulated: { yes: 1.3, no: 1, unknown: 1 } },
  },
  fraudFactor: {
    kind: 'tables',
    says: 'the chance of paying a false invoice',
    tables: { paymentCheck: { yes: 0.5, no: 1.2, unknown: 1 } },
  },
  // Without a server and with cloud access only, most data already lives with somebody who copies it.
  cloudFactor: {
    kind: 'condition',
    says: 'the chance of losing data',
    when: { server: ['no'], remoteAccess: ['none', 'cloud'] },
    value: 1 / 3,
    otherwise: 1,
  },
  keyPersonFactor: {
    kind: 'tables',
    says: 'the chance that only one holds the keys',
    tables: { adminBackup: { yes: 0, no: 1, unknown: 1 } },
  },
};

/** The chance that no usable copy exists when data is lost, by the answer to `backup`. */
export const noCopy = {
  tested: [0.03, 0.06, 0.12],
  untested: [0.15, 0.31, 0.5],
  none: [0.85, 0.95, 1],
  unknown: [0.1, 0.34, 0.7],
} as const satisfies Record<string, Range>;

/** Where each of them comes from: two surveys of restores agree on about one in three that fails. */
export const noCopySources = {
  tested: 'judgement',
  untested: 'restore-surveys',
  none: 'judgement',
  unknown: 'judgement',
} as const satisfies Record<keyof typeof noCopy, SourceId>;
