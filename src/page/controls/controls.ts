import type { GivenAnswer } from '../../core/answers/answers.ts';
import type { Catalogue } from '../../domain/index.ts';
import type { Result } from '../../report/result.ts';
import { create } from '../dom.ts';
import { makeFixControl } from './fix-control.ts';
import { makeNumberControl } from './number-control.ts';
import { currentRanges } from './ranges.ts';

/** Something that changes one answer; undefined takes the change back. */
export type Change = (key: string, answer: GivenAnswer | undefined) => void;
export interface Control {
  readonly element: HTMLElement;
  /** Shows the stored answer again. */
  readonly reset: () => void;
}
interface Group {
  readonly title: string;
  readonly controls: readonly Control[];
}

/** A control for every gap that is open and every number that counts, grouped as they are asked. */
export function makeControls(method: Catalogue, stored: Result, change: Change) {
  const groups = [closeGaps(stored, change), ...numbers(method, stored, change)].filter(
    ({ controls }) => controls.length > 0,
  );
  return {
    groups: groups.map(drawGroup),
    reset: () => {
      for (const { controls } of groups) for (const control of controls) control.reset();
    },
  };
}

function closeGaps({ fixes }: Result, change: Change): Group {
  const open = fixes.filter((fix) => fix.open);
  return { title: 'Close gaps', controls: open.map((fix) => makeFixControl(fix, change)) };
}

function numbers(method: Catalogue, stored: Result, change: Change): Group[] {
  const ranges = currentRanges(method, stored);
  return method.sections.map(({ short, questions }) => ({
    title: short,
    controls: Object.entries(questions).flatMap(([key, question]) => {
      const range = ranges.get(key);
      if (question.kind !== 'number' || range === undefined) return [];
      return [makeNumberControl({ key, question, range, given: stored.answers[key] }, change)];
    }),
  }));
}

/** The first groups are open: what can be done at once, and whose time it costs. */
const OPEN_AT_FIRST = 3;

const drawGroup = ({ title, controls }: Group, place: number): HTMLElement =>
  create(
    'details',
    { open: place < OPEN_AT_FIRST },
    create('summary', {}, title),
    ...controls.map(({ element }) => element),
  );
