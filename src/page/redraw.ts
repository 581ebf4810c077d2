import { type Part, renderParts } from '../renderers/html/sections.ts';
import type { Report } from '../report/blocks.ts';

/** Shows a report in place of the one before; a section that says the same is left alone. */
export function makeRedraw(page: HTMLElement, first: Report): (report: Report) => void {
  let shown = renderParts(first);
  return (report) => {
    const parts = renderParts(report);
    if (sameOrder(shown, parts)) replaceChanged(page, shown, parts);
    else page.replaceChildren(...parts.map(toNode));
    shown = parts;
  };
}

const sameOrder = (before: readonly Part[], after: readonly Part[]): boolean =>
  before.length === after.length && before.every(({ id }, place) => id === after[place]?.id);

function replaceChanged(page: HTMLElement, before: readonly Part[], after: readonly Part[]): void {
  for (const [place, part] of after.entries()) {
    const old = page.children[place];
    if (part.html === before[place]?.html || old === undefined) continue;
    const made = toNode(part);
    keepOpen(old, made);
    old.replaceWith(made);
  }
}

/** What the reader has opened stays open. */
function keepOpen(before: Element, after: DocumentFragment): void {
  const opened = [...before.querySelectorAll('details')].map(({ open }) => open);
  for (const [place, details] of [...after.querySelectorAll('details')].entries())
    details.open = opened[place] ?? false;
}

function toNode({ html }: Part): DocumentFragment {
  const template = document.createElement('template');
  template.innerHTML = html;
  return template.content;
}
