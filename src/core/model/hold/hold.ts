import type { Environment } from '../../simulation/quantity.ts';
import type { Room } from '../../simulation/room.ts';
import { dependentsAmong } from '../dependence.ts';
import type { Computed, Definition } from '../sheet.ts';
import { meansOf } from './means.ts';
import { type Parts, partsOf } from './parts.ts';
import type { Prepared } from './prepared.ts';
import { costsWith } from './sets.ts';

/** A computed sheet that can be asked what its cost would be with some of its names held at other values. */
export interface Holdable {
  readonly computed: Computed;
  /** Mean cost with nothing held, money a month; `draws`: over the first of them alone. */
  cost(draws?: number): number;
  /** These names, held together; undefined where the cost does not depend on any of them. */
  hold(names: readonly string[]): Hold | undefined;
}

/** Names that are held; only what depends on them is computed again. */
export interface Hold {
  /** Mean cost of what does not depend on them, money a month. */
  still(draws?: number): number;
  /** What moves, in two parts. */
  parts(): Parts;
  /** Mean cost over the draws with each name at a value of its own, money a month, for several sets of values. */
  costs(held: readonly Environment[]): number[];
}

/** Prepares a computed sheet for many questions about its names; its columns lie in the room. */
export function holdable(computed: Computed, room: Room): Holdable {
  const known = prepared.get(computed) ?? prepare(computed, room);
  prepared.set(computed, known);
  return known;
}

/** Prepared once, and asked for by whoever has the computed sheet. */
const prepared = new WeakMap<Computed, Holdable>();

function prepare(computed: Computed, room: Room): Holdable {
  const { definitions, addends, asides } = computed.sheet;
  // What is reported beside the cost is left out.
  const dependentsOf = dependentsAmong(definitions.filter(([name]) => !asides.includes(name)));
  const prepared: Prepared = { computed, room, isAddend: new Set(addends), dependentsOf };
  return {
    computed,
    cost: meansOf(addends, computed),
    hold(names) {
      const moving = dependentsOf(names);
      return moving.length === 0 ? undefined : holdNames(names, moving, prepared);
    },
  };
}

function holdNames(names: readonly string[], moving: readonly Definition[], prepared: Prepared): Hold {
  const { computed, isAddend } = prepared;
  const moved = new Set(moving.map(([name]) => name).filter((name) => isAddend.has(name)));
  const still = meansOf(
    computed.sheet.addends.filter((name) => !moved.has(name)),
    computed,
  );
  return {
    still,
    parts: () => partsOf(names, [...moved], moving, prepared),
    costs: (held) => costsWith(held, names, moving, prepared).map((cost) => still() + cost),
  };
}
