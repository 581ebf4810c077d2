import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { questions } from '../../src/domain/index.ts';
import { fileOf, scenarios } from '../fixtures/scenarios.ts';
import { HOSTILE } from '../renderers/hostile.ts';
import { openBrowser } from './browser.ts';
import { makeFolder, openPage, pageFor, recalculated } from './pages.ts';

const MOST_BYTES = 400_000;
const TELEPHONE = { viewport: { width: 390, height: 844 } };

const folder = makeFolder();
let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  folder.remove();
});

const answersOf = (scenario: string) => JSON.parse(readFileSync(fileOf(scenario, 'answers.json'), 'utf8'));

describe('the report as a web page', () => {
  test.each(scenarios)('of %s is one file that asks for nothing and complains about nothing', async (scenario) => {
    const html = pageFor(answersOf(scenario));
    expect(Buffer.byteLength(html)).toBeLessThanOrEqual(MOST_BYTES);
    const file = folder.path('page.html');
    const { page, requests, complaints, close } = await openPage(browser, file, html, TELEPHONE);
    expect(requests).toEqual([pathToFileURL(file).href]);
    expect(complaints).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(TELEPHONE.viewport.width);
    await close();
  });

  it('is whole before any script has run', async () => {
    const html = pageFor(answersOf('accountants'));
    const options = { javaScriptEnabled: false };
    const { page, close } = await openPage(browser, folder.path('still.html'), html, options);
    const withScript = await openPage(browser, folder.path('live.html'), html);
    expect(await page.locator('#report').textContent()).toBe(await withScript.page.locator('#report').textContent());
    expect(await page.locator('#verdict .lead').isVisible()).toBe(true);
    expect(await page.locator('[role=img]').count()).toBeGreaterThan(4);
    // Without a script nothing could be changed, so nothing is offered.
    expect(await page.locator('#what-if').isVisible()).toBe(false);
    await Promise.all([close(), withScript.close()]);
  });

  test.each([
    ['knows no WebAssembly', 'delete globalThis.WebAssembly'],
    [
      'refuses what the kernel is made of',
      'WebAssembly.Module = function () { throw new WebAssembly.CompileError("no SIMD"); }',
    ],
    ['has no memory to give', 'WebAssembly.Memory = function () { throw new RangeError("out of memory"); }'],
  ])('is the report alone where a browser %s', async (_what, script) => {
    const { page, complaints, close } = await openPage(browser, folder.path('locked.html'), pageFor({}), {}, (page) =>
      page.addInitScript(script),
    );
    expect(await page.locator('#verdict .lead').isVisible()).toBe(true);
    expect(await page.locator('#what-if').isVisible()).toBe(false);
    expect(complaints).toEqual([]);
    await close();
  });

  it('runs no script but its own, even where markup got into it', async () => {
    const html = pageFor(answersOf('accountants')).replace(
      '</header>',
      '<img src="x" onerror="alert(1)"><script>alert(2)</script><a href="javascript:alert(3)">link</a></header>',
    );
    const { page, complaints, close } = await openPage(browser, folder.path('spoilt.html'), html);
    await page.getByRole('link', { name: 'link' }).click();
    expect(complaints.filter((complaint) => complaint.startsWith('dialog'))).toEqual([]);
    const refused = [
      'Loading the image',
      'Executing inline script',
      'Executing inline event handler',
      'Running the JavaScript',
    ];
    for (const what of refused) expect(complaints.join('\n')).toContain(what);
    await close();
  });

  test.each(handfuls(HOSTILE))('shows %j as text, in the name, the author and the notes', async (...texts) => {
    const [name, author] = [texts.at(-1) ?? '', texts[0] ?? ''];
    const hostile = await openPage(browser, folder.path('hostile.html'), pageWith(texts, name, author));
    const plain = await openPage(
      browser,
      folder.path('plain.html'),
      pageWith(
        texts.map(() => 'note'),
        'name',
        'author',
      ),
    );
    const elements = () => [...document.querySelectorAll('*')].map(({ tagName }) => tagName).join(' ');
    expect(await hostile.page.evaluate(elements)).toBe(await plain.page.evaluate(elements));
    expect(hostile.complaints).toEqual([]);
    expect(hostile.requests).toHaveLength(1);
    // Redrawn by the page's own script, they are still text.
    for (const { page } of [hostile, plain])
      await recalculated(page, () => page.locator('#change-ownerHours').fill('40'));
    expect(await hostile.page.evaluate(elements)).toBe(await plain.page.evaluate(elements));
    expect(hostile.complaints).toEqual([]);
    await Promise.all([hostile.close(), plain.close()]);
  });
});

const KEYS = Object.keys(questions);

function pageWith(texts: readonly string[], businessName: string, author: string): string {
  const notes = Object.fromEntries(texts.map((text, place) => [KEYS[place] ?? '', text]));
  return pageFor({ ...answersOf('accountants'), businessName, notes }, `--prepared-by=${author}`);
}

/** As many at a time as there are notes to put them in, to spare opening a page for each. */
function handfuls(texts: readonly string[]): string[][] {
  const size = 12;
  return texts.flatMap((_, place) => (place % size === 0 ? [texts.slice(place, place + size)] : []));
}
