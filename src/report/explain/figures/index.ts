import type { Context } from '../context.ts';
import type { Figures } from '../explanation.ts';
import { filled, type Ids } from '../paths/path-rule.ts';
import type { FiguresOf } from './costs.ts';
import * as costs from './costs.ts';
import { foundAt } from './found-at.ts';
import { assumedShare, score, severity } from './rules.ts';
import { tailOf, tailToday } from './tail.ts';

/** How the figures of a client come about, by the place they have in a result. */
const STEPS: Readonly<Record<string, FiguresOf>> = {
  score,
  'signs.<sign>.severity': severity,
  today: costs.today,
  'lines.<line>.cost': costs.lineToday,
  'fixes.<fix>.cost': costs.fixCost('monthly'),
  'fixes.<fix>.setUpOnce': costs.fixCost('once'),
  'fixes.<fix>.effect': costs.fixEffect,
  'options.<option>.cost': costs.cost,
  'options.<option>.net': costs.net,
  'options.<option>.advantage': costs.advantage,
  'options.<option>.parts.<part>': costs.part,
  'options.<option>.setUpOnce': costs.setUpOnce,
  'options.<option>.lines.<line>': costs.lineUnder,
  'options.<option>.tailRisk': tailOf,
  'tail.today': tailToday,
  'verdict.assumedShare': assumedShare,
};

/** A client's own figures for a place in the result; undefined where there is no client. */
export function figuresAt({ client, ...context }: Context, path: string, ids: Ids, asked: string): Figures | undefined {
  if (client === undefined) return undefined;
  const part = /^options\.<option>\.parts\.(\w+)$/.exec(path)?.[1];
  const steps = STEPS[part === undefined ? path : 'options.<option>.parts.<part>'];
  const figures = steps?.(context, client, part === undefined ? ids : { ...ids, part });
  const { inputs = [], steps: done = [], found = [] } = figures ?? {};
  return { inputs, steps: done, found: found.length > 0 ? found : [foundAt(client, asked)] };
}

/** The same for what has no place of its own but is found at one. */
export function clientFigures(context: Context, path: string, ids: Ids): { figures?: Figures } {
  const figures = figuresAt(context, path, ids, filled(path, ids));
  return figures === undefined ? {} : { figures };
}
