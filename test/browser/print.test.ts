import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { fileOf } from '../fixtures/scenarios.ts';
import { openBrowser } from './browser.ts';
import { makeFolder, openPage, pageFor } from './pages.ts';

const folder = makeFolder();
let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  folder.remove();
});

const answers = JSON.parse(readFileSync(fileOf('dental-practice', 'answers.json'), 'utf8'));

/** Size of every page of a PDF in points, as its page objects tell it. */
function pagesOf(pdf: Buffer): string[] {
  const text = pdf.toString('latin1');
  return (text.match(/\/MediaBox \[[^\]]*\]/g) ?? []).map((box) => {
    const [, , width, height] = (box.match(/[\d.]+/g) ?? []).map((size) => Math.round(Number(size)));
    return `${width} x ${height}`;
  });
}

describe('a report that is printed', () => {
  test.each([
    ['A4', '596 x 843'],
    ['Letter', '612 x 792'],
  ])('fills a few pages of %s', async (format, size) => {
    const { page, complaints, close } = await openPage(browser, folder.path('print.html'), pageFor(answers));
    const pages = pagesOf(await page.pdf({ format }));
    expect(new Set(pages)).toEqual(new Set([size]));
    expect(pages.length).toBeGreaterThanOrEqual(6);
    expect(pages.length).toBeLessThanOrEqual(12);
    expect(complaints).toEqual([]);
    await close();
  });

  it('is dark on white even for somebody who reads in the dark, without the panel and without anything cut off', async () => {
    const paper = { viewport: { width: 660, height: 900 }, colorScheme: 'dark' as const };
    const html = pageFor(answers, '--prepared-by', 'Jo Doe');
    const { page, close } = await openPage(browser, folder.path('paper.html'), html, paper);
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const ink = (selector: string) => page.locator(selector).evaluate((element) => getComputedStyle(element).color);
    expect(await ink('h1')).toBe('rgb(30, 37, 40)');
    expect(await page.locator('#what-if').isVisible()).toBe(false);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(paper.viewport.width);
    for (const fact of [answers.businessName, '15 June 2026', 'prepared by Jo Doe']) {
      expect(await page.locator('header').textContent()).toContain(fact);
    }
    await close();
  });

  it('says which answers were changed before it was printed', async () => {
    const { page, close } = await openPage(browser, folder.path('changed.html'), pageFor(answers));
    await page.locator('#change-ownerHours').fill('40');
    await page.emulateMedia({ media: 'print' });
    await expect.poll(() => page.locator('#changes').isVisible()).toBe(true);
    expect(await page.locator('#changes').textContent()).toContain("Owner's hours on IT: 40 instead of");
    await close();
  });
});
