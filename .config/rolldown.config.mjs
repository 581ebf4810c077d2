import { defineConfig } from 'rolldown';
import { thirdPartyNotices } from './third-party-notices.mjs';

const shared = { platform: 'node', external: [/^node:/], resolve: { mainFields: ['module', 'main'] } };

/** The executable is CommonJS, which starts faster, in chunks that are loaded when they are needed; the library is ESM. */
export default defineConfig([
  {
    ...shared,
    input: { main: 'src/cli/run.ts' },
    plugins: [thirdPartyNotices('THIRD-PARTY-NOTICES.txt')],
    output: {
      dir: 'dist/cli',
      format: 'cjs',
      entryFileNames: '[name].cjs',
      chunkFileNames: '[name].cjs',
      exports: 'named',
      minify: true,
    },
  },
  {
    ...shared,
    input: { index: 'src/index.ts' },
    output: {
      dir: 'dist',
      format: 'esm',
      entryFileNames: '[name].js',
      chunkFileNames: 'chunks/[name].js',
      minify: false,
    },
  },
]);
