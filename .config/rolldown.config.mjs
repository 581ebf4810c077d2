import { defineConfig } from 'rolldown';
import { libraryFacade } from './library-facade.mjs';
import { inlinedForBuild } from './page-script.mjs';
import { thirdPartyNotices } from './third-party-notices.mjs';
import { withoutChildProcess } from './without-child-process.mjs';

/**
 * CommonJS starts faster than ES modules, and chunks are loaded only when they are needed. The library is the same
 * code behind an ES module, so that nothing is shipped twice.
 */
export default defineConfig({
  platform: 'node',
  preserveEntrySignatures: 'allow-extension',
  resolve: { mainFields: ['module', 'main'] },
  input: { main: 'src/cli/run.ts', library: 'src/index.ts' },
  plugins: [
    withoutChildProcess(),
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
    exports: 'named',
    minify: true,
  },
});
