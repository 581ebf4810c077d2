import type { Report } from '../report/blocks.ts';
import type { Result } from '../report/result.ts';

/** What a format may know about where it is shown. */
export interface Look {
  readonly columns: number;
  readonly colour: boolean;
}

/** A result as one text, with a line break at its end. */
export type Render = (result: Result, look: Look) => string;

/** Every format, loaded only when it is wanted: a script that reads JSON does not pay for tables. */
export const formats = {
  terminal: async (): Promise<Render> => {
    const [{ report }, { renderTerminal }] = await Promise.all([
      import('../report/report.ts'),
      import('./terminal/terminal.ts'),
    ]);
    return (result, look) => renderTerminal(report(result), look);
  },
  json: async (): Promise<Render> => (await import('./json.ts')).renderJson,
  markdown: async (): Promise<Render> => {
    const [{ report }, { renderMarkdown }] = await Promise.all([
      import('../report/report.ts'),
      import('./markdown/markdown.ts'),
    ]);
    return (result) => renderMarkdown(report(result));
  },
  html: async (): Promise<Render> => {
    const [{ report }, { renderPage }, { default: script }, { default: style }] = await Promise.all([
      import('../report/report.ts'),
      import('./html/page.ts'),
      import('inlined:page-script'),
      import('inlined:page-style'),
    ]);
    return (result) => renderPage(report(result), result, { script, style });
  },
  csv: async (): Promise<Render> => {
    const [{ figures }, { renderCsv }] = await Promise.all([
      import('../report/figures/figures.ts'),
      import('./csv/csv.ts'),
    ]);
    return (result) => renderCsv(result, figures(result));
  },
} as const satisfies Readonly<Record<string, () => Promise<Render>>>;

/** Any page made of blocks as one text. */
export type RenderPage = (page: Report, look: Look) => string;

/** The formats that show any page, and not only the report of an assessment. */
export const pageFormats = {
  terminal: async (): Promise<RenderPage> => (await import('./terminal/terminal.ts')).renderTerminal,
  markdown: async (): Promise<RenderPage> => (await import('./markdown/markdown.ts')).renderMarkdown,
} as const satisfies Readonly<Partial<Record<keyof typeof formats, () => Promise<RenderPage>>>>;
export type PageFormat = keyof typeof pageFormats | 'json';
export const PAGE_FORMATS = [...Object.keys(pageFormats), 'json'] as PageFormat[];

export type Format = keyof typeof formats;
export const FORMATS = Object.keys(formats) as Format[];
