import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';
import { TEST_KINDS } from './support/test-kinds.ts';

const root = resolve(import.meta.dirname, '..');

export default defineConfig({
  root,
  cacheDir: 'node_modules/.cache/vitest',
  test: {
    passWithNoTests: false,
    // Two cores for everything.
    maxWorkers: 2,
    projects: TEST_KINDS.map((kind) => ({
      root,
      test: {
        name: kind,
        include: [`tests/${kind}/**/*.test.ts`, `tests/${kind}/**/*.test.tsx`],
        exclude: ['tests/structure/bad-samples/**'],
        testTimeout: kind === 'unit' ? 15_000 : 120_000,
        hookTimeout: 120_000,
        ...(kind === 'e2e'
          ? { globalSetup: 'tests/support/e2e-setup.ts', setupFiles: ['tests/support/e2e-display.ts'] }
          : {}),
      },
    })),
  },
});
