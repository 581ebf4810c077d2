import { readFileSync } from 'node:fs';
import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { fileOf } from '../fixtures/scenarios.ts';
import { openBrowser } from './browser.ts';
import { makeFolder, openPage, pageFor, recalculated } from './pages.ts';

const folder = makeFolder();
let browser: Browser;
let html = '';
beforeAll(async () => {
  browser = await openBrowser();
  html = pageFor(JSON.parse(readFileSync(fileOf('dental-practice', 'answers.json'), 'utf8')));
});
afterAll(async () => {
  await browser.close();
  folder.remove();
});

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
}

async function violations(page: Page): Promise<string[]> {
  const found = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run: () => Promise<{ violations: Violation[] }> } };
    return (await axe.run()).violations;
  });
  return found.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html} ${node.failureSummary}`));
}

describe('a report page that anybody can read', () => {
  const looks = [1280, 390].flatMap((width) => (['light', 'dark'] as const).map((colours) => ({ width, colours })));
  test.each(looks)('has nothing that axe objects to, $width pixels wide and $colours', async ({ width, colours }) => {
    const options = { viewport: { width, height: 844 }, colorScheme: colours };
    const { page, close } = await openPage(browser, folder.path(`${width}-${colours}.html`), html, options);
    await page.evaluate(axe.source);
    expect(await violations(page)).toEqual([]);
    for (const details of await page.locator('details').all()) {
      await details.evaluate((element) => element.setAttribute('open', ''));
    }
    await recalculated(page, () => page.locator('#change-ownerHours').fill('40'));
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    await close();
  });

  it('works by keyboard alone', async () => {
    const { page, close } = await openPage(browser, folder.path('keys.html'), html, TELEPHONE);
    const focused = () =>
      page.evaluate(() => [document.activeElement?.tagName, document.activeElement?.textContent ?? ''].join(' '));
    const tabTo = async (wanted: string) => {
      for (let steps = 0; steps < 60 && !(await focused()).startsWith(wanted); steps++)
        await page.keyboard.press('Tab');
      expect(await focused()).toContain(wanted);
    };
    await tabTo('SUMMARY What if');
    await page.keyboard.press('Enter');
    const before = await page.locator('#report').textContent();
    await tabTo('INPUT');
    await page.keyboard.press('Space');
    await expect.poll(() => page.locator('#report').textContent()).not.toBe(before);
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('#report').textContent()).toBe(before);
    await close();
  });
});

const TELEPHONE = { viewport: { width: 390, height: 844 } };
