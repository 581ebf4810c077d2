import { askOpen, type Session } from './ask-questions.ts';
import { type InterviewState, withAnswer } from './interview-state.ts';
import { askPlace, type Place, placesIn } from './places.ts';
import type { ListPage } from './terminal/asker.ts';
import { answeredLine, saysIn } from './words/transcript.ts';

const DONE = '';

/** Shows all answers until the person is content with them; any of them can be changed. */
export async function reviewAnswers(start: InterviewState, session: Session): Promise<InterviewState> {
  let state = start;
  for (;;) {
    const reply = await session.asker.list(reviewPage(state));
    if (reply.kind === 'answer' && reply.answer === DONE) return state;
    const place = placesIn(state).find(({ key }) => reply.kind === 'answer' && key === reply.answer);
    if (place !== undefined) state = await change(state, place, session);
  }
}

/** Asks for one answer again, and for those that have become questions by it. */
async function change(state: InterviewState, place: Place, session: Session): Promise<InterviewState> {
  const reply = await askPlace(state, place, session.asker);
  if (reply.kind === 'back') return state;
  const changed = withAnswer(state, place.key, reply.answer);
  await session.keep(changed);
  session.asker.say([answeredLine(place.name, saysIn(changed, place.key), session.look())]);
  return askOpen(changed, session);
}

function reviewPage(state: InterviewState): ListPage {
  const places = placesIn(state);
  const groupOf = (place: Place | undefined) => (place?.kind === 'question' ? place.step.section.title : 'Report');
  return {
    heading: 'All answers',
    ask: 'Is this right?',
    entries: [
      { value: DONE, text: 'Yes, show the report', typed: 'yes' },
      ...places.map((place, at) => ({
        value: place.key,
        text: place.name,
        says: saysIn(state, place.key),
        typed: place.name,
        ...(groupOf(place) !== groupOf(places[at - 1]) || at === 0 ? { group: groupOf(place) } : {}),
      })),
    ],
    under: ['Enter shows the report; choose an answer to change it.'],
    selected: DONE,
  };
}
