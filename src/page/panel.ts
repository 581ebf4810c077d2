import type { Result } from '../report/result.ts';
import { tool } from '../tool.ts';
import { create } from './dom.ts';

/** From this width on there is room for the panel beside the report; the style has the same limit. */
const ROOMY = '(min-width: 72rem)';

interface Actions {
  readonly reset: () => void;
  readonly save: () => void;
}

/** The panel beside the report, or above its lower end on a small screen. It repeats the verdict, to be seen from there. */
export function makePanel(stored: Result, groups: readonly HTMLElement[], { reset, save }: Actions) {
  const verdict = create('p', { className: 'now', role: 'status' });
  const element = create(
    'details',
    { open: matchMedia(ROOMY).matches },
    create('summary', {}, 'What if …?'),
    verdict,
    create('p', { className: 'buttons' }, button('Reset', reset), button('Save answers.json', save)),
    ...groups,
    create('p', { className: 'quiet' }, versionText(stored)),
  );
  const say = (text: string) => {
    if (verdict.textContent !== text) verdict.textContent = text;
  };
  return { element, say };
}

function button(text: string, work: () => void): HTMLButtonElement {
  const made = create('button', { type: 'button' }, text);
  made.addEventListener('click', work);
  return made;
}

function versionText({ tool: { version }, draws, seed }: Result): string {
  const computes =
    `Computed in this page by ${tool.name} ${tool.version}, with the ${draws} draws and the seed ${seed} of the report. ` +
    'Nothing leaves the page.';
  if (version === tool.version) return computes;
  return `${computes} The report itself was computed by version ${version}: figures may differ for that reason alone.`;
}
