import { namesIn } from '../../domain/formula.ts';
import type { Catalogue } from '../../domain/index.ts';
import type { OptionId } from '../../domain/vocabulary.ts';
import { fixFormulas, type WeighedFix, weighFixes } from '../model/fixes.ts';
import { sheetOfOption } from '../model/option-sheet.ts';
import { gapsClosed } from '../model/options.ts';
import { candidacy } from '../recommendation/standing.ts';
import { type Case, withChanged } from './case.ts';
import type { Workshop } from './workshop.ts';

/** Values of an input over which the same fixes are selected. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  /** The case with the fixes that are selected here; absent where they are today's. */
  readonly closing?: (theCase: Case) => Case;
}

/**
 * Cuts the accepted values of an input where a fix begins or ceases to pay. What a fix costs and brings are straight
 * lines in every input, so its gain at the two ends tells where that is.
 */
export function stretchesOf(workshop: Workshop, input: string, min: number, max: number): Stretch[] {
  const { catalogue, choices, model } = workshop;
  if (!decidesFixes(workshop, input)) return [{ from: min, to: max }];
  const weighedAt = (value: number): readonly WeighedFix[] =>
    weighFixes(catalogue, choices, { ...model.means, [input]: value });
  const [low, high] = [weighedAt(min), weighedAt(max)];
  const cuts = low.flatMap((fix, place) => cutOf(fix, high[place] as WeighedFix, min, max)).sort((a, b) => a - b);
  const ends = [min, ...cuts, max];
  return ends.slice(1).map((to, place) => {
    const from = ends[place] as number;
    if (cuts.length === 0) return { from, to };
    const fixes = weighedAt((from + to) / 2);
    const isToday = fixes.every(({ selected }, at) => selected === model.fixes[at]?.selected);
    return isToday ? { from, to } : { from, to, closing: (theCase) => closedWith(workshop, theCase, fixes) };
  });
}

/** Whether an input goes into what an open fix costs, or into the risks that it lowers. */
function decidesFixes({ catalogue, model }: Workshop, input: string): boolean {
  const fixes = model.fixes.filter(({ open, critical }) => open && !critical);
  const formulas = [
    ...fixes.map(({ fix }) => fixFormulas(fix).monthly),
    ...catalogue.lines.filter(({ risk }) => risk !== undefined).map(({ cost }) => cost),
  ];
  return fixes.length > 0 && formulas.some((formula) => namesIn(formula).includes(input));
}

/** Where a fix that is selected at one end only begins or ceases to be. */
function cutOf(low: WeighedFix, high: WeighedFix, min: number, max: number): number[] {
  if (low.selected === high.selected) return [];
  const [start, end] = [low.effect - low.cost, high.effect - high.cost];
  return [min + (max - min) * (start / (start - end))];
}

function closedWith({ catalogue, choices, model }: Workshop, theCase: Case, fixes: readonly WeighedFix[]): Case {
  const isCandidate = candidacy(fixes);
  return withChanged(model.room, theCase, ({ id }) => {
    const option = optionOf(catalogue, id);
    const sheet = sheetOfOption(catalogue, option, model.firm, gapsClosed(option, choices, fixes));
    return { candidate: isCandidate(id), sheet };
  });
}

const optionOf = ({ options }: Catalogue, id: OptionId) =>
  options.find((option) => option.id === id) as Catalogue['options'][number];
