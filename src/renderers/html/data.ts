import type { Result } from '../../report/result.ts';

/** The element that holds the result a page was made from. The report file is the data file, too. */
export const DATA_ID = 'it-readiness-result';

/** The result as a block of data that no browser runs. Without `<` in it nothing inside can end it. */
export const embedData = (result: Result): string =>
  `<script type="application/json" id="${DATA_ID}">${escapeMarkup(JSON.stringify(result))}</script>`;

/** The JSON inside a page, undefined where it is no page of ours. */
export const extractData = (page: string): string | undefined => EMBEDDED.exec(page)?.[1];

const EMBEDDED = new RegExp(`<script\\b[^>]*\\bid="${DATA_ID}"[^>]*>([^<]*)</script>`);

const escapeMarkup = (json: string): string => json.replaceAll('<', '\\u003c');
