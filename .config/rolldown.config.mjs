import { fileURLToPath } from 'node:url';
import { defineConfig } from 'rolldown';
import { fewerChunks } from './chunks.mjs';
import { kernel } from './kernel.mjs';
import { leanTables } from './lean-tables.mjs';
import { libraryFacade } from './library-facade.mjs';
import { inlinedForBuild } from './page-script.mjs';
import { thirdPartyNotices } from './third-party-notices.mjs';
import { withoutChildProcess } from './without-child-process.mjs';

const fromRoot = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** Parts of packages that cost time before the first question and do nothing for us; the reasons stand in docs/decisions. */
const alias = {
  'fast-wrap-ansi': fromRoot('src/cli/interview/terminal/break-lines.ts'),
  '#supports-color': fromRoot('src/renderers/terminal/no-guess.ts'),
};

/**
 * CommonJS starts faster than ES modules, and chunks are loaded only when they are needed. The library is the same
 * code behind an ES module, so that nothing is shipped twice.
 */
export default defineConfig({
  platform: 'node',
  preserveEntrySignatures: 'allow-extension',
  // What is loaded late may share a chunk with what asks for it: for some commands it is late, for others at once.
  checks: { ineffectiveDynamicImport: false },
  resolve: { mainFields: ['module', 'main'], alias },
  input: { main: 'src/cli/run.ts', library: 'src/index.ts' },
  plugins: [
    withoutChildProcess(),
    kernel(),
    leanTables(),
    inlinedForBuild('in-page'),
    thirdPartyNotices('THIRD-PARTY-NOTICES.txt'),
    libraryFacade('library', 'index.js'),
  ],
  output: {
    dir: 'dist',
    cleanDir: true,
    format: 'cjs',
    entryFileNames: '[name].cjs',
    chunkFileNames: 'chunks/[name].cjs',
    codeSplitting: fewerChunks,
    exports: 'named',
    minify: true,
  },
});
