import type { NumberQuestion } from '../../domain/questions.ts';
import type { Range } from '../../domain/vocabulary.ts';
import { create } from '../dom.ts';
import type { Change, Control } from './controls.ts';
import { sliderScale } from './slider-scale.ts';

interface Asked {
  readonly key: string;
  readonly question: NumberQuestion;
  /** What it is now, answered or assumed. */
  readonly range: Range;
  readonly given: unknown;
}

/** One number, to be moved or typed. A field left empty means what was answered, or assumed. */
export function makeNumberControl({ key, question, range, given }: Asked, change: Change): Control {
  const { name, min, max, unit, above } = question;
  const id = `change-${key}`;
  const isExact = typeof given === 'number';
  const slider = create('input', { type: 'range', ariaLabel: `${name}, slider` });
  const field = create('input', { type: 'number', id, min: String(min), max: String(max), step: 'any' });
  if (!isExact) field.placeholder = range[0] === range[2] ? short(range[1]) : `${short(range[0])}–${short(range[2])}`;
  for (const [property, value] of Object.entries(sliderScale(question, range)))
    slider.setAttribute(property, String(value));

  const reset = () => {
    field.value = isExact ? String(given) : '';
    field.removeAttribute('aria-invalid');
    slider.value = String(range[1]);
  };
  slider.addEventListener('input', () => {
    field.value = slider.value;
    take();
  });
  field.addEventListener('input', () => {
    if (field.value !== '') slider.value = field.value;
    take();
  });
  function take(): void {
    const value = field.valueAsNumber;
    const isEmpty = field.value === '' && !field.validity.badInput;
    const isAccepted = value <= max && (above ? value > min : value >= min);
    if (isEmpty || isAccepted) field.removeAttribute('aria-invalid');
    else field.setAttribute('aria-invalid', 'true');
    if (isEmpty || value === given) change(key, undefined);
    else if (isAccepted) change(key, value);
    if (isEmpty) slider.value = String(range[1]);
  }
  reset();
  const label = create('label', { htmlFor: id }, name, ' ', create('span', { className: 'aside' }, unit));
  return { element: create('div', { className: 'number' }, label, field, slider), reset };
}

/** An assumed value in so few figures that it fits its field. */
const short = (value: number): string => String(Number(value.toPrecision(3)));
