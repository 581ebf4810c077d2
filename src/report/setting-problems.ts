import type { SettingProblem } from '../core/settings/check.ts';
import type { Limits } from '../domain/numbers/limits.ts';
import type { MethodNumber } from '../domain/numbers/number.ts';
import { plainNumber } from './format/values.ts';
import { foundText, shown } from './problems.ts';

/** A problem with settings as one sentence: the id, what was found, what is accepted, the nearest right id. */
export function settingProblemSentence(problem: SettingProblem): string {
  switch (problem.kind) {
    case 'not-an-object':
      return `Settings are one JSON object such as {"us.seatPrice": [60, 90, 140]}, but ${foundText(problem.found)} was found.`;
    case 'unknown-id': {
      const near =
        problem.nearest === undefined ? '. "it-readiness explain" lists them' : `; did you mean "${problem.nearest}"?`;
      return `${shown(problem.id)} is no number of the method${near}${near.endsWith('?') ? '' : '.'}`;
    }
    case 'not-accepted': {
      const { number, found } = problem;
      return `${number.id}: found ${foundText(found)}, but ${acceptedText(number)} is accepted.`;
    }
    case 'not-yes-or-no':
      return `${problem.id}: found ${foundText(problem.found)}, but true or false is accepted.`;
    case 'not-rising': {
      const steps = problem.ladder.map(([id, value]) => `${id} ${plainNumber(value)}`);
      return `${steps.join(', ')}: each of these must be no lower than the one before it.`;
    }
  }
}

/** What may take the place of a number, in words. */
export function acceptedText({ form, limits }: Pick<MethodNumber, 'form' | 'limits'>): string {
  const span = spanText(limits);
  switch (form) {
    case 'number':
      return `a number ${span}`;
    case 'range':
      return `a number ${span}, or a range [low, likely, high] of such numbers in rising order,`;
    case 'interval':
      return `a 90 % interval [low, high] of numbers ${span}, low below high,`;
  }
}

const spanText = ({ min, max, above }: Limits): string =>
  above ? `above ${min} and up to ${plainNumber(max)}` : `from ${plainNumber(min)} to ${plainNumber(max)}`;
