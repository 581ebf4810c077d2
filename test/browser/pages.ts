import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import type { Result } from '../../src/report/result.ts';
import { RECORDED_ON } from '../fixtures/scenarios.ts';

const PROGRAM = fileURLToPath(new URL('../../bin/it-readiness.cjs', import.meta.url));

/** A folder for the pages of one test file. */
export function makeFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'it-readiness-page-'));
  return {
    path: (name: string): string => join(folder, name),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Runs the built program as a user does, and gives what it prints. */
export const runBuilt = (args: readonly string[], input = ''): string =>
  execFileSync(process.execPath, [PROGRAM, ...args], {
    encoding: 'utf8',
    input,
    maxBuffer: 1e8,
    stdio: ['pipe', 'pipe', 'ignore'],
  });

/** The report page for answers, as the built program writes it. */
export const pageFor = (answers: object, ...args: string[]): string =>
  runBuilt(['assess', '-', '--format', 'html', '--date', RECORDED_ON, ...args], JSON.stringify(answers));

/** What went on while a page was open: everything it asked for, and everything it complained about. */
export interface Watched {
  readonly page: Page;
  readonly requests: string[];
  readonly complaints: string[];
  readonly close: () => Promise<void>;
}

/** Opens a page from a file, as somebody does who got it by mail. */
export async function openPage(
  browser: Browser,
  file: string,
  html: string,
  options: BrowserContextOptions = {},
  prepare?: (page: Page) => Promise<unknown>,
): Promise<Watched> {
  writeFileSync(file, html);
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const requests: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('dialog', (dialog) => {
    complaints.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  await prepare?.(page);
  await page.goto(pathToFileURL(file).href);
  return { page, requests, complaints, close: () => context.close() };
}

/** Does something to the page and waits for the result that it computes. */
export async function recalculated(page: Page, work: () => Promise<unknown>): Promise<Result> {
  const next = page.evaluate(
    () =>
      new Promise<Result>((resolve) => {
        document.addEventListener('recalculated', (event) => resolve((event as CustomEvent<Result>).detail), {
          once: true,
        });
      }),
  );
  // Without a change there is no result to wait for: then the failure of the work is what matters.
  next.catch(() => undefined);
  await work();
  return next;
}
