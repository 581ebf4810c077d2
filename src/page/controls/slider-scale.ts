import { tickStep } from 'd3-array';
import type { NumberQuestion, Unit } from '../../domain/questions.ts';
import type { Range } from '../../domain/vocabulary.ts';

export interface SliderScale {
  readonly min: number;
  readonly max: number;
  readonly step: number;
}

/** A slider goes this far beyond what is likely now, and has about so many steps. Judgement. */
const REACH = 3;
const STEPS = 60;

const WHOLE: readonly Unit[] = ['people', 'computers', 'projects', 'outages a year'];

/** Where a slider begins and ends: what is accepted reaches much further than what is worth trying. */
export function sliderScale({ min, max, above, unit }: NumberQuestion, [, likely, high]: Range): SliderScale {
  const wanted = Math.max(high, likely * REACH, min + 1);
  const fine = tickStep(0, wanted, STEPS);
  const step = WHOLE.includes(unit) ? Math.max(1, fine) : fine;
  const first = above ? step : min;
  return { min: first, max: Math.min(max, first + Math.ceil((wanted - first) / step) * step), step };
}
