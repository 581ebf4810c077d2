import { type InterviewState, withAnswer } from './interview-state.ts';
import { askPlace, type Place, placesIn } from './places.ts';
import type { Asker, Mark } from './terminal/asker.ts';
import { answeredLine, type Look, saysIn, sectionLines } from './words/transcript.ts';

/** What an interview works with: who asks, how it looks, and how each answer is kept. */
export interface Session {
  readonly asker: Asker;
  readonly look: () => Look;
  readonly keep: (state: InterviewState) => Promise<void>;
}

/** Where the interview is: the place that is asked next, and the way that led there. */
interface Walk {
  readonly state: InterviewState;
  readonly at: Place | undefined;
  readonly trail: readonly Visit[];
  /** The section whose title was said last. */
  readonly section: string | undefined;
}

/** A place that was answered, with what stood on the screen before it. */
interface Visit {
  readonly place: Place;
  readonly mark: Mark;
  readonly section: string | undefined;
}

/** Where to go after a place was answered. */
type Next = (state: InterviewState, answered: Place) => Place | undefined;

/** Asks from the first open question on, in order and with a way back; what is answered already may be changed. */
export const askInOrder = (state: InterviewState, session: Session): Promise<InterviewState> =>
  ask(state, session, (now, { key }) => neighbour(now, key, 1));

/** Asks only what is open. */
export const askOpen = (state: InterviewState, session: Session): Promise<InterviewState> =>
  ask(state, session, firstOpen);

async function ask(state: InterviewState, session: Session, next: Next): Promise<InterviewState> {
  let walk: Walk = { state, at: firstOpen(state), trail: [], section: undefined };
  while (walk.at !== undefined) walk = await takeStep(walk, walk.at, session, next);
  return walk.state;
}

async function takeStep(walk: Walk, place: Place, session: Session, toNext: Next): Promise<Walk> {
  const { asker } = session;
  const visit: Visit = { place, mark: asker.mark(), section: walk.section };
  const section = place.kind === 'question' ? place.step.section : undefined;
  if (section !== undefined && section.id !== walk.section) {
    asker.say(sectionLines(walk.state.catalogue, section, session.look()));
  }
  const reply = await askPlace(walk.state, place, asker);
  if (reply.kind === 'back') return goBack(walk, visit, asker);
  const state = withAnswer(walk.state, place.key, reply.answer);
  await session.keep(state);
  const next = toNext(state, place);
  await sayAnswered(state, place, next, session);
  return { state, at: next, trail: [...walk.trail, visit], section: section?.id };
}

/** To the question that was answered last; after a break to the one before. What stood below is taken back. */
function goBack(walk: Walk, visit: Visit, asker: Asker): Walk {
  const last = walk.trail.at(-1);
  asker.backTo((last ?? visit).mark);
  if (last !== undefined) {
    return { state: walk.state, at: last.place, trail: walk.trail.slice(0, -1), section: last.section };
  }
  return { ...walk, at: neighbour(walk.state, visit.place.key, -1) ?? visit.place };
}

/** The answered question in one line, and what the sign comes to where it was the last of it. */
async function sayAnswered(
  state: InterviewState,
  place: Place,
  next: Place | undefined,
  { asker, look }: Session,
): Promise<void> {
  asker.say([answeredLine(place.name, saysIn(state, place.key), look())]);
  if (place.kind !== 'question') return;
  const isLast = next?.kind !== 'question' || next.step.section.id !== place.step.section.id;
  if (!isLast) return;
  const { summaryLines } = await import('./sign-summary.ts');
  asker.say(summaryLines(state, place.step.section, look()));
}

const firstOpen = (state: InterviewState): Place | undefined =>
  placesIn(state).find(({ key }) => state.given[key] === undefined);

function neighbour(state: InterviewState, key: string, by: 1 | -1): Place | undefined {
  const places = placesIn(state);
  return places[places.findIndex((place) => place.key === key) + by];
}
