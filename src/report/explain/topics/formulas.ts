import { type Formula, times } from '../../../domain/formula.ts';
import { amounts } from '../amounts.ts';
import type { Context } from '../context.ts';

/** A formula of the model, and the id under which it is explained. */
interface Known {
  readonly id: string;
  readonly formula: Formula;
}

/** Every formula that is written down: lines, derived amounts, and what the options cost. */
export function everyFormula({ catalogue }: Context): Known[] {
  return [
    ...catalogue.lines.map(({ id, cost }) => ({ id: `lines.${id}`, formula: cost })),
    ...Object.entries(amounts).flatMap(([name, { formula }]) =>
      formula === undefined ? [] : [{ id: `amounts.${name}`, formula }],
    ),
    ...catalogue.options.flatMap(({ id, provider }) =>
      provider === undefined
        ? []
        : [
            { id: `options.${id}.parts.fee`, formula: provider.fee },
            { id: `options.${id}.parts.steering`, formula: times(provider.steeringHours, 'ownerRate') },
            { id: `options.${id}.parts.setUp`, formula: provider.setUp },
          ],
    ),
  ];
}
