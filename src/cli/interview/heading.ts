import type { Catalogue } from '../../domain/index.ts';
import type { Step } from './route.ts';

/** Where in the interview a question stands: `3/5 Backups · 14 of 31`. Firm and money are no signs and carry no number. */
export function headingOf({ signs }: Catalogue, route: readonly Step[], step: Step): string {
  const sign = signs.findIndex(({ id }) => id === step.section.id);
  const name = sign < 0 ? step.section.short : `${sign + 1}/${signs.length} ${step.section.short}`;
  const place = route.findIndex(({ key }) => key === step.key);
  return `${name} · ${place + 1} of ${route.length}`;
}
