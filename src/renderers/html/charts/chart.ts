import type { Drawing } from '../../../report/drawings.ts';
import { drawIntervals } from './intervals.ts';
import { drawStacks } from './stacks.ts';

/** The picture of a table's numbers. */
export function drawChart(drawing: Drawing): string {
  switch (drawing.shape) {
    case 'intervals':
      return drawIntervals(drawing);
    case 'stacks':
      return drawStacks(drawing);
  }
}
