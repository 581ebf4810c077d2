import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, bench, describe } from 'vitest';
import { fileOf } from '../fixtures/scenarios.ts';
import { openBrowser } from './browser.ts';
import { makeFolder, openPage, pageFor } from './pages.ts';

/** What is looked for: below 100 ms a change seems to follow at once (Nielsen, Usability Engineering, 1993). */
const SCENARIOS = ['accountants', 'logistics-it-employee', 'empty'] as const;

const folder = makeFolder();
const browser = await openBrowser();
afterAll(async () => {
  await browser.close();
  folder.remove();
});
const pages = await Promise.all(SCENARIOS.map(pageOf));

async function pageOf(scenario: string): Promise<Page> {
  const html = pageFor(JSON.parse(readFileSync(fileOf(scenario, 'answers.json'), 'utf8')));
  const { page } = await openPage(browser, folder.path(`${scenario}.html`), html);
  return page;
}

/** From a key press to the changed page, laid out; every time with another number. */
const change = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const field = document.getElementById('change-ownerHours') as HTMLInputElement;
    const shown = new Promise((resolve) => document.addEventListener('recalculated', resolve, { once: true }));
    field.value = String(3 + (Number(field.value) % 10) + 0.25);
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await shown;
    document.body.getBoundingClientRect();
  });

describe('a change in the page, in milliseconds', () => {
  for (const [place, scenario] of SCENARIOS.entries()) {
    bench(scenario, () => change(pages[place] as Page), { time: 2000, warmupIterations: 3 });
  }
});
