import { defineConfig } from 'vitest/config';
import { kernel } from './kernel.mjs';
import { inlinedForTests } from './page-script.mjs';

export default defineConfig({
  plugins: [kernel(), inlinedForTests()],
  test: {
    root: new URL('..', import.meta.url).pathname,
    reporters: ['default', new URL('closing-line.mjs', import.meta.url).pathname],
    include: ['test/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Two cores: more workers than that only wait for one another.
    maxWorkers: 2,
  },
});
