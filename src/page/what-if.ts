import type { GivenAnswer } from '../core/answers/answers.ts';
import { CannotCompute } from '../core/kernel/cannot-compute.ts';
import { report } from '../report/report.ts';
import type { Result } from '../report/result.ts';
import { changesText } from './changes-text.ts';
import { makeControls } from './controls/controls.ts';
import { headline } from './headline.ts';
import { makePanel } from './panel.ts';
import { changedAnswers, methodOf, recalculate } from './recalculate.ts';
import { makeRedraw } from './redraw.ts';
import { saveAnswers } from './save.ts';

/** The places of the page that the script fills. */
export interface Places {
  readonly report: HTMLElement;
  readonly changes: HTMLElement;
  readonly panel: HTMLElement;
}

/** Happens on the document whenever the page has computed a result; `detail` is the result. */
const RECALCULATED = 'recalculated';

const NO_MEMORY = 'This browser has too little memory to compute the change; the report is the one that was made.';

/** Lets the reader change answers: the stored result stays, and what is shown is computed from the changes on top of it. */
export function startWhatIf(stored: Result, places: Places): void {
  const method = methodOf(stored);
  const changes = new Map<string, GivenAnswer>();
  const redraw = makeRedraw(places.report, report(stored));
  const showSoon = oncePerFrame(follow);
  const controls = makeControls(method, stored, (key, answer) => {
    if (answer === undefined) changes.delete(key);
    else changes.set(key, answer);
    showSoon();
  });
  const panel = makePanel(stored, controls.groups, {
    reset: () => {
      changes.clear();
      controls.reset();
      showSoon();
    },
    save: () => saveAnswers(changedAnswers(stored, changes)),
  });
  panel.say(headline(report(stored)));
  places.panel.append(panel.element);
  places.panel.hidden = false;

  /** What is shown is never older than the changes: where they cannot be computed, they are taken back. */
  function follow(): void {
    try {
      show(changes.size === 0 ? stored : recalculate(method, stored, changes));
    } catch (error) {
      if (!(error instanceof CannotCompute)) throw error;
      changes.clear();
      controls.reset();
      show(stored);
      panel.say(NO_MEMORY);
    }
  }

  function show(result: Result): void {
    const said = report(result);
    redraw(said);
    panel.say(headline(said));
    places.changes.textContent = changesText(stored, changes);
    places.changes.hidden = changes.size === 0;
    document.dispatchEvent(new CustomEvent(RECALCULATED, { detail: result }));
  }
}

/** However fast a slider moves, the page is computed once for each picture that the screen can show. */
function oncePerFrame(work: () => void): () => void {
  let isWaiting = false;
  return () => {
    if (isWaiting) return;
    isWaiting = true;
    requestAnimationFrame(() => {
      isWaiting = false;
      work();
    });
  };
}
