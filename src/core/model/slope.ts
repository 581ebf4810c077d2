import { type Formula, over, plus, times } from '../../domain/formula.ts';

/** Slopes of names as formulas, in whatever they are slopes in; a name without one does not move. */
export type Slopes = ReadonlyMap<string, Formula>;

/**
 * How fast a formula rises with what its names move with: its derivative. It is exact where the formula is a straight
 * line, so where no more than one factor of each product moves, and nothing that is divided by or of which the largest
 * is taken.
 */
export function slopeOf(formula: Formula, slopes: Slopes): Formula {
  if (typeof formula === 'number') return 0;
  if (typeof formula === 'string') return slopes.get(formula) ?? 0;
  const [first = 0, ...others] = formula.of;
  switch (formula.op) {
    case 'plus':
      return sumOf(formula.of.map((part) => slopeOf(part, slopes)));
    case 'minus': {
      const taken = sumOf(others.map((part) => slopeOf(part, slopes)));
      const from = slopeOf(first, slopes);
      return taken === 0 ? from : { op: 'minus', of: [from, taken] };
    }
    case 'over': {
      const slope = slopeOf(first, slopes);
      return others.reduce<Formula>((top, bottom) => (top === 0 ? 0 : over(top, bottom)), slope);
    }
    case 'times':
      return sumOf(formula.of.map((part, place) => productOf(slopeOf(part, slopes), formula.of.toSpliced(place, 1))));
    case 'max':
      return 0;
  }
}

function sumOf(parts: readonly Formula[]): Formula {
  const [first = 0, ...others] = parts.filter((part) => part !== 0);
  return others.length === 0 ? first : plus(first, ...others);
}

function productOf(slope: Formula, others: readonly Formula[]): Formula {
  if (slope === 0 || others.length === 0) return slope;
  return slope === 1 ? times(...others) : times(slope, ...others);
}
