import { headingOf } from './heading.ts';
import { type InterviewState, routeIn } from './interview-state.ts';
import { choicePage, namePage, numberPage } from './pages.ts';
import type { Step } from './route.ts';
import type { Asker, Reply } from './terminal/asker.ts';

/** Everything the interview asks for: the questions of the method, then the name for the report. */
export type Place =
  | { readonly kind: 'question'; readonly key: string; readonly name: string; readonly step: Step }
  | { readonly kind: 'name'; readonly key: string; readonly name: string };

const NAME: Place = { kind: 'name', key: 'businessName', name: 'Name on the report' };

/** The places of this interview in their order. The short one leaves the name out. */
export function placesIn(state: InterviewState): Place[] {
  const questions = routeIn(state).map(
    (step): Place => ({ kind: 'question', key: step.key, name: step.question.name, step }),
  );
  return state.quick ? questions : [...questions, NAME];
}

/** Asks for one place, in the way its kind of answer wants. */
export function askPlace(state: InterviewState, place: Place, asker: Asker): Promise<Reply<unknown>> {
  if (place.kind === 'name') return asker.line(namePage(state));
  const { step } = place;
  const { question } = step;
  const heading = headingOf(state.catalogue, routeIn(state), step);
  return question.kind === 'choice'
    ? asker.list(choicePage(state, { ...step, question }, heading))
    : asker.line(numberPage(state, { ...step, question }, heading));
}
