import { type Formula, plus, times } from '../../domain/formula.ts';

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
  const { op, of } = formula;
  if (op === 'max') return 0;
  let slope: Formula = 0;
  for (let place = 0; place < of.length; place++) {
    const rise = slopeOf(of[place] as Formula, slopes);
    if (rise === 0) continue;
    if (op === 'times') slope = added(slope, product(rise, of.toSpliced(place, 1)));
    else if (op === 'over') slope = { op, of: of.with(0, rise) };
    else slope = op === 'minus' && place > 0 ? { op, of: [slope, rise] } : added(slope, rise);
  }
  return slope;
}

const added = (slope: Formula, rise: Formula): Formula => (slope === 0 ? rise : plus(slope, rise));

const product = (rise: Formula, others: readonly Formula[]): Formula =>
  rise === 1 && others.length > 0 ? times(...others) : times(rise, ...others);
