import type { FixResult } from '../../report/result.ts';
import { create } from '../dom.ts';
import type { Change, Control } from './controls.ts';

/** A gap to tick as closed. */
export function makeFixControl({ id, title, sets }: FixResult, change: Change): Control {
  const box = create('input', { type: 'checkbox' });
  box.addEventListener('change', () => change(id, box.checked ? sets : undefined));
  const element = create('label', { className: 'fix' }, box, ' ', title);
  const reset = () => {
    box.checked = false;
  };
  return { element, reset };
}
