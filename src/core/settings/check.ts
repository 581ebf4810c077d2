import type { Catalogue } from '../../domain/index.ts';
import { listNumbers } from '../../domain/numbers/index.ts';
import type { MethodNumber, NumberValue } from '../../domain/numbers/number.ts';
import { nearestOf } from '../answers/nearest.ts';
import { applyReplacements } from './apply.ts';
import { type Ladder, wrongLadders } from './ladders.ts';
import { settingSchema } from './schema.ts';
import { type Replacement, SELLS_SERVICES, type Settings, type SettingValue } from './settings.ts';

/** One thing that is wrong with settings, as data; `report` makes the sentence. */
export type SettingProblem =
  | { readonly kind: 'not-an-object'; readonly found: unknown }
  | { readonly kind: 'unknown-id'; readonly id: string; readonly nearest?: string }
  | { readonly kind: 'not-accepted'; readonly found: unknown; readonly number: MethodNumber }
  | { readonly kind: 'not-yes-or-no'; readonly id: string; readonly found: unknown }
  | { readonly kind: 'not-rising'; readonly ladder: Ladder };

export type CheckedSettings =
  | { readonly ok: true; readonly settings: Settings; readonly catalogue: Catalogue }
  | { readonly ok: false; readonly problems: readonly SettingProblem[] };

/** Checks settings of unknown origin and applies them to the method's numbers. Every problem is reported. */
export function checkSettings(method: Catalogue, given: unknown): CheckedSettings {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) {
    return { ok: false, problems: [{ kind: 'not-an-object', found: given }] };
  }
  const numbers = listNumbers(method);
  const problems = Object.entries(given).flatMap(([id, value]) => problemOf(numbers, id, value));
  if (problems.length > 0) return { ok: false, problems };
  const { [SELLS_SERVICES]: sellsServices = false, ...values } = given as Record<string, unknown>;
  const replaced = replacements(numbers, values as Settings['values']);
  const catalogue = applyReplacements(method, replaced);
  const ladders = wrongLadders(catalogue);
  if (ladders.length > 0) return { ok: false, problems: ladders.map((ladder) => ({ kind: 'not-rising', ladder })) };
  const settings = { values: values as Settings['values'], replaced, sellsServices: sellsServices === true };
  return { ok: true, settings, catalogue };
}

function problemOf(numbers: ReadonlyMap<string, MethodNumber>, id: string, found: unknown): SettingProblem[] {
  if (id === SELLS_SERVICES) return typeof found === 'boolean' ? [] : [{ kind: 'not-yes-or-no', id, found }];
  const number = numbers.get(id);
  if (number === undefined) {
    const nearest = nearestOf(id, [...numbers.keys(), SELLS_SERVICES]);
    return [{ kind: 'unknown-id', id, ...(nearest !== undefined && { nearest }) }];
  }
  return settingSchema(number).safeParse(found).success ? [] : [{ kind: 'not-accepted', found, number }];
}

const replacements = (numbers: ReadonlyMap<string, MethodNumber>, values: Settings['values']): Replacement[] =>
  Object.entries(values).map(([id, value]) => {
    const { title, unit, form, value: from } = numbers.get(id) as MethodNumber;
    return { id, title, unit, from, to: inForm(form, value) };
  });

/** An exact number in the place of a range has no spread. */
const inForm = (form: MethodNumber['form'], value: SettingValue): NumberValue =>
  form === 'range' && typeof value === 'number' ? [value, value, value] : (value as NumberValue);
