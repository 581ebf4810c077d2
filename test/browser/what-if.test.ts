import { readFileSync, writeFileSync } from 'node:fs';
import fc from 'fast-check';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { catalogue } from '../../src/domain/index.ts';
import type { Result } from '../../src/report/result.ts';
import { tool } from '../../src/tool.ts';
import { fileOf, RECORDED_ON, resultOf } from '../fixtures/scenarios.ts';
import { anyAnswers } from '../properties/answers.ts';
import { openBrowser } from './browser.ts';
import { makeFolder, openPage, pageFor, recalculated, runBuilt } from './pages.ts';

const folder = makeFolder();
let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  folder.remove();
});

const accountants = {
  ...JSON.parse(readFileSync(fileOf('accountants', 'answers.json'), 'utf8')),
  backup: 'untested',
};
const backups = catalogue.fixes.find(({ id }) => id === 'backup')?.title ?? '';
const reportIn = (page: Page) => page.locator('#report').innerHTML();

/** The answers as the page's button saves them. */
async function saved(page: Page): Promise<string> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save answers.json' }).click();
  const file = folder.path('saved.json');
  await (await download).saveAs(file);
  return readFileSync(file, 'utf8');
}

/** Random answers, and how far along its range each control is moved. */
const moves = fc.array(fc.double({ min: 0.01, max: 0.99, noNaN: true }), { minLength: 4, maxLength: 4 });
const cases = fc.sample(fc.tuple(anyAnswers, moves), { numRuns: 6, seed: 20260615 });

describe('what a reader changes in the page', () => {
  test.each(cases)('is computed as the command computes it, random answers no. %#', async (answers, moves) => {
    const { page, complaints, close } = await openPage(browser, folder.path('random.html'), pageFor(answers));
    const last = await moveRandomly(page, moves);
    const answersNow = await saved(page);
    const args = ['assess', '-', '--date', RECORDED_ON];
    expect(last).toEqual(JSON.parse(runBuilt([...args, '--json'], answersNow)));
    const again = await openPage(browser, folder.path('again.html'), runBuilt([...args, '-f', 'html'], answersNow));
    expect(await reportIn(page)).toBe(await reportIn(again.page));
    expect(complaints).toEqual([]);
    await Promise.all([close(), again.close()]);
  });

  it('is computed with the numbers that a settings file replaced', async () => {
    const settings = folder.path('settings.json');
    writeFileSync(settings, JSON.stringify({ 'us.hybridPrice': [60, 80, 90], 'weights.change': 9 }));
    const { page, close } = await openPage(
      browser,
      folder.path('own.html'),
      pageFor(accountants, '--settings', settings),
    );
    const last = await recalculated(page, () => page.locator('#change-ownerHours').fill('12'));
    const args = ['assess', '-', '--json', '--date', RECORDED_ON, '--settings', settings];
    expect(last).toEqual(JSON.parse(runBuilt(args, await saved(page))));
    expect(last.settings).toEqual({ 'us.hybridPrice': [60, 80, 90], 'weights.change': 9 });
    await close();
  });

  it('moves the verdict, the tables and the pictures at once, and says what was changed', async () => {
    const { page, close } = await openPage(browser, folder.path('moved.html'), pageFor(accountants));
    const [verdict, chart] = ['#verdict .lead', '#options .chart'];
    const before = [await page.locator(verdict).textContent(), await page.locator(chart).innerHTML()];
    await recalculated(page, () => page.locator('#change-ownerHours').fill('0'));
    expect(await page.locator(verdict).textContent()).not.toBe(before[0]);
    expect(await page.locator(chart).innerHTML()).not.toBe(before[1]);
    expect(await page.getByRole('status').textContent()).toContain(await page.locator(verdict).textContent());
    expect(await page.locator('#changes').textContent()).toBe("What if: Owner's hours on IT: 0 instead of 6–9–14.");
    await close();
  });

  it('is taken back where the browser has no memory left, so that no figure is older than the answers', async () => {
    const { page, complaints, close } = await openPage(browser, folder.path('full.html'), pageFor(accountants));
    const before = await reportIn(page);
    await page.evaluate('WebAssembly.Memory = function () { throw new RangeError("out of memory"); }');
    await recalculated(page, () => page.locator('#change-ownerHours').fill('0'));
    expect(await page.getByRole('status').textContent()).toContain('too little memory');
    expect(await reportIn(page)).toBe(before);
    expect(await page.locator('#changes').isVisible()).toBe(false);
    expect(complaints).toEqual([]);
    await close();
  });

  it('leaves open what the reader has opened', async () => {
    const { page, close } = await openPage(browser, folder.path('opened.html'), pageFor(accountants));
    const table = page.locator('#what-would-change details');
    await table.locator('summary').click();
    const before = await table.textContent();
    await recalculated(page, () => page.locator('#change-ownerHours').fill('12'));
    expect(await table.textContent()).not.toBe(before);
    expect(await table.getAttribute('open')).not.toBeNull();
    await close();
  });

  it('is undone by reset, down to the last byte', async () => {
    const { page, close } = await openPage(browser, folder.path('reset.html'), pageFor(accountants));
    const before = await reportIn(page);
    await recalculated(page, () => page.getByLabel(backups).check());
    await recalculated(page, () => page.locator('#change-ownerHours').fill('40'));
    expect(await reportIn(page)).not.toBe(before);
    await recalculated(page, () => page.getByRole('button', { name: 'Reset' }).click());
    expect(await reportIn(page)).toBe(before);
    expect(await page.getByLabel(backups).isChecked()).toBe(false);
    expect(await page.locator('#change-ownerHours').inputValue()).toBe('');
    expect(await page.locator('#changes').isVisible()).toBe(false);
    expect(JSON.parse(await saved(page))).toEqual(accountants);
    await close();
  });

  it('follows a slider', async () => {
    const { page, close } = await openPage(browser, folder.path('slider.html'), pageFor(accountants));
    const slider = page.getByLabel("Owner's hours on IT, slider");
    await slider.focus();
    const { answers } = await recalculated(page, () => slider.press('End'));
    expect(answers['ownerHours']).toBe(Number(await slider.inputValue()));
    expect(await page.locator('#change-ownerHours').inputValue()).toBe(await slider.inputValue());
    await close();
  });

  it('is not computed where a number is out of range; the field says so', async () => {
    const { page, close } = await openPage(browser, folder.path('range.html'), pageFor(accountants));
    const before = await reportIn(page);
    await page.locator('#change-ownerHours').fill('-5');
    expect(await page.locator('#change-ownerHours').getAttribute('aria-invalid')).toBe('true');
    expect(await reportIn(page)).toBe(before);
    await close();
  });
});

describe('the version that computes', () => {
  it('is named, and so is the one that made the report where it is another', async () => {
    const older: Result = { ...resultOf('accountants'), tool: { name: tool.name, version: '0.0.7' } };
    const html = runBuilt(['render', '-', '-f', 'html'], JSON.stringify(older));
    const { page, close } = await openPage(browser, folder.path('older.html'), html);
    const panel = page.locator('#what-if');
    expect(await panel.textContent()).toContain(`Computed in this page by it-readiness ${tool.version}`);
    expect(await panel.textContent()).toContain('The report itself was computed by version 0.0.7');
    expect(await page.locator('.about').textContent()).toContain(`computed by version 0.0.7, shown by ${tool.version}`);
    await close();
  });
});

/** Types a number into some of the fields and ticks some of the gaps; gives the last result. */
async function moveRandomly(page: Page, moves: readonly number[]): Promise<Result | undefined> {
  for (const details of await page.locator('#what-if details').all()) {
    await details.evaluate((element) => element.setAttribute('open', ''));
  }
  const fields = await page.locator('#what-if input[type=number]').all();
  const [firstBox] = await page.locator('#what-if input[type=checkbox]').all();
  let last = firstBox === undefined ? undefined : await recalculated(page, () => firstBox.check());
  for (const move of moves) {
    const field = fields[Math.floor(move * fields.length)] as Locator;
    const question = catalogue.questions[(await field.getAttribute('id'))?.replace('change-', '') ?? ''];
    if (question?.kind !== 'number') throw new Error('There is a field for something that is no number.');
    const value = Number((question.min + move * (question.max - question.min)).toPrecision(4));
    last = await recalculated(page, () => field.fill(String(value)));
  }
  return last;
}
