import type { Catalogue } from '../../domain/index.ts';
import type { NumberQuestion, Question, Unit } from '../../domain/questions.ts';
import type { OptionId } from '../../domain/vocabulary.ts';
import type { Choices } from '../model/environment.ts';
import { weighFixes } from '../model/fixes.ts';
import { holdable } from '../model/hold.ts';
import type { Model } from '../model/model.ts';
import { sheetOfOption } from '../model/option-sheet.ts';
import { gapsClosed } from '../model/options.ts';
import { computeSheet } from '../model/sheet.ts';
import { candidacy } from '../recommendation/standing.ts';
import { QUANTITY_QUESTIONS } from '../recommendation/verdict.ts';
import { mean } from '../simulation/estimate.ts';
import type { Quantity } from '../simulation/quantity.ts';
import { type Case, responseTo, straightened, withSheet } from './case.ts';
import type { Lead, Lever } from './flips.ts';
import { inputOf } from './question-inputs.ts';

/** What a lever is made from. */
export interface Workshop {
  readonly catalogue: Catalogue;
  readonly choices: Choices;
  readonly model: Model;
  readonly full: Case;
  readonly small: Case;
}

const PRICE_UNITS: readonly Unit[] = ['money an hour', 'money a seat and month'];
const SEAT_QUOTE = 'quotedSeatPrice';

/** A lever for each quantity question and each price that somebody can be asked for. */
export function leversOf(workshop: Workshop): Lever[] {
  const quantities = Object.values(QUANTITY_QUESTIONS).flat();
  return Object.entries(workshop.catalogue.questions)
    .filter((entry): entry is [string, NumberQuestion] => isLever(entry, quantities))
    .map(([key, question]) => leverOf(workshop, key, question));
}

const isLever = ([key, question]: [string, Question], quantities: readonly string[]): boolean =>
  question.kind === 'number' && (quantities.includes(key) || PRICE_UNITS.includes(question.unit));

/** Moving an input means answering its question with that one value; everything else stays as it was drawn. */
function leverOf(workshop: Workshop, key: string, { min, max }: NumberQuestion): Lever {
  const input = inputOf(key);
  const current = mean(workshop.model.environment[input] as Quantity);
  const [full, small] = [workshop.full, workshop.small].map((one) =>
    key === SEAT_QUOTE ? quotedCase(workshop, one) : one,
  ) as [Case, Case];
  const lever = { key, current, min, max };
  if (movesFixes(workshop, input, [min, max])) {
    return {
      ...lever,
      affine: false,
      full: reweighed(workshop, full, input),
      small: reweighed(workshop, small, input),
    };
  }
  const response = responseTo(full, input);
  if (response.affine) {
    const lead = leadOf(full, straightened(response, current, max));
    return { ...lever, affine: true, full: lead, small: lead };
  }
  return { ...lever, affine: false, full: leadOf(full, response), small: leadOf(small, responseTo(small, input)) };
}

const leadOf = ({ options }: Case, response: Pick<ReturnType<typeof responseTo>, 'at'>): Lead => ({
  at: (value) => ({ costs: response.at(value), options }),
});

/** The case in which the seat price is a quote, with no floor and no fee for a server. */
export function quotedCase({ catalogue, choices, model }: Workshop, from: Case): Case {
  const subscription = catalogue.options.find(({ id }) => id === 'subscription');
  if (subscription === undefined || model.firm.hasSeatQuote) return from;
  const firm = { ...model.firm, hasSeatQuote: true };
  return withSheet(
    from,
    subscription.id,
    sheetOfOption(catalogue, subscription, firm, gapsClosed(subscription, choices, model.fixes)),
  );
}

const selectedIds = (fixes: Model['fixes']): string =>
  fixes
    .filter(({ selected }) => selected)
    .map(({ fix }) => fix.id)
    .join();

const weighedAt = ({ catalogue, choices, model }: Workshop, held: Readonly<Record<string, number>>): Model['fixes'] =>
  weighFixes(catalogue, choices, { ...model.means, ...held });

/** Whether other fixes pay at an end of the range; what a fix costs and brings are straight lines in every input. */
function movesFixes(workshop: Workshop, input: string, ends: readonly number[]): boolean {
  const today = selectedIds(workshop.model.fixes);
  return ends.some((end) => selectedIds(weighedAt(workshop, { [input]: end })) !== today);
}

/** A case whose options close the gaps that pay at each value; it is made anew only where other fixes are selected. */
function reweighed(workshop: Workshop, from: Case, input: string): Lead {
  const { catalogue, choices, model } = workshop;
  const cases = new Map<string, { readonly theCase: Case; readonly at: (value: number) => readonly number[] }>();
  const caseWith = (fixes: Model['fixes']) => {
    const key = selectedIds(fixes);
    const known = cases.get(key);
    if (known !== undefined) return known;
    const isCandidate = candidacy(fixes);
    const options = from.options.map(({ id }) => {
      const option = optionOf(catalogue, id);
      const sheet = sheetOfOption(catalogue, option, model.firm, gapsClosed(option, choices, fixes));
      const values = computeSheet(sheet, from.environment);
      return { id, candidate: isCandidate(id), sheet, held: holdable(sheet, values) };
    });
    const theCase = key === selectedIds(model.fixes) ? from : { ...from, options };
    const made = { theCase, at: responseTo(theCase, input).at };
    cases.set(key, made);
    return made;
  };
  return {
    at(value) {
      const { theCase, at } = caseWith(weighedAt(workshop, { [input]: value }));
      return { costs: at(value), options: theCase.options };
    },
  };
}

const optionOf = ({ options }: Catalogue, id: OptionId) =>
  options.find((option) => option.id === id) as Catalogue['options'][number];
