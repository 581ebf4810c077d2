import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync } from 'node:zlib';
import packed from '@sparticuz/chromium';
import { type Browser, chromium } from 'playwright-core';

const CACHE = fileURLToPath(new URL('../../node_modules/.cache/it-readiness', import.meta.url));
const UNPACKED = join(CACHE, 'chromium');
/** Where the browser finds its fonts: the settings in the package look for them in the folders of a cloud function. */
const FONTS = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(UNPACKED, 'fonts', 'fonts')}</dir>
  <cachedir>${join(UNPACKED, 'fonts', 'cache')}</cachedir>
</fontconfig>
`;
const ARGS = ['--no-sandbox', '--no-zygote', '--disable-gpu', '--disable-background-networking', '--headless=shell'];

/**
 * A real Chromium: the one in the npm package, which needs nothing from the machine, else an installed Chrome. Each run
 * has a profile of its own that goes with it.
 */
export async function openBrowser(): Promise<Browser> {
  const failures: string[] = [];
  for (const open of [openPacked, openInstalled]) {
    try {
      return await open();
    } catch (error) {
      failures.push(String(error).split('\n')[0] ?? '');
    }
  }
  throw new Error(
    'There is no browser to test the report page in. On Linux (x64) npm ships one with @sparticuz/chromium; ' +
      `elsewhere install Google Chrome. ${failures.join(' ')}`,
  );
}

const openInstalled = (): Promise<Browser> => chromium.launch({ channel: 'chrome' });

async function openPacked(): Promise<Browser> {
  if (!existsSync(UNPACKED)) await unpack();
  // Its own fonts, so that a page is laid out alike everywhere; its own libraries, for a machine that has none.
  const env = { ...process.env, FONTCONFIG_PATH: join(UNPACKED, 'fonts'), LD_LIBRARY_PATH: join(UNPACKED, 'lib') };
  return chromium.launch({ executablePath: join(UNPACKED, 'chromium'), args: ARGS, env });
}

/** Unpacks beside its place and moves it there, so that tests that start together never see half a browser. */
async function unpack(): Promise<void> {
  await mkdir(CACHE, { recursive: true });
  const beside = await mkdtemp(join(CACHE, 'unpacking-'));
  await withTemporaryFolder(beside, () => packed.executablePath());
  await unpackLibraries(beside);
  await writeFile(join(beside, 'fonts', 'fonts.conf'), FONTS);
  await rename(beside, UNPACKED).catch(() => rm(beside, { recursive: true, force: true }));
}

/** The package unpacks into the temporary folder, and takes whatever it finds there for its own. */
async function withTemporaryFolder(folder: string, work: () => Promise<unknown>): Promise<void> {
  const before = process.env['TMPDIR'];
  process.env['TMPDIR'] = folder;
  try {
    await work();
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
  }
}

/** The package leaves its libraries packed unless it takes the machine for a cloud function. */
async function unpackLibraries(into: string): Promise<void> {
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  const bin = join(entry.slice(0, entry.lastIndexOf('/build/')), 'bin');
  const archive = join(into, 'libraries.tar');
  await writeFile(archive, brotliDecompressSync(await readFile(join(bin, 'al2023.tar.br'))));
  execFileSync('tar', ['-xf', archive, '-C', dirname(archive)]);
  await rm(archive);
}
