import { createHash } from 'node:crypto';
import type { Report } from '../../report/blocks.ts';
import type { Result } from '../../report/result.ts';
import { embedData } from './data.ts';
import { element } from './element.ts';
import { escapeHtml } from './escape.ts';
import { renderParts } from './sections.ts';

/** What the page carries beside the report, as the build made it. */
export interface Carried {
  readonly script: string;
  readonly style: string;
}

/**
 * The report as one file that needs nothing else: it is complete before its script runs, asks the network for nothing,
 * and runs no script but its own.
 */
export function renderPage(report: Report, result: Result, { script: made, style }: Carried): string {
  const script = insidePage(made);
  const parts = renderParts(report).map(({ html }) => html);
  return `${[
    '<!doctype html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy(script, style)}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    element('title', {}, titleOf(report)),
    element('style', {}, style),
    '</head>',
    '<body>',
    '<main>',
    '<p id="changes" hidden></p>',
    '<div id="report">',
    ...parts,
    '</div>',
    '</main>',
    '<aside id="what-if" aria-label="What if" hidden></aside>',
    embedData(result),
    element('script', {}, script),
    '</body>',
    '</html>',
  ].join('\n')}\n`;
}

const titleOf = ({ title, about }: Report): string => escapeHtml([title, ...about.slice(0, 2)].join(' · '));

/** Nothing may be loaded and nothing run, but for this very script with its kernel, and this very style. */
const policy = (script: string, style: string): string =>
  [
    "default-src 'none'",
    `script-src 'sha256-${hash(script)}' 'wasm-unsafe-eval'`,
    `style-src 'sha256-${hash(style)}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

const hash = (text: string): string => createHash('sha256').update(text).digest('base64');

/** A script without what would end it inside a page, or make the page take it for a comment. */
const insidePage = (script: string): string =>
  script.trim().replaceAll('</script', '<\\/script').replaceAll('<!--', '\\x3c!--');
