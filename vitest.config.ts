import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** Folders whose tests touch no DOM, no database and no module state: they may share one set of loaded modules. */
const RULES = ['text', 'values', 'kinds', 'claims', 'alignment', 'comparison', 'report'].map((folder) => `tests/${folder}/**/*.test.ts`);

/**
 * Unit, property and component tests. A test that needs a DOM says so in its first line
 * (`// @vitest-environment happy-dom`); the end-to-end tests have a configuration of their own.
 */
export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    // Two cores: more workers only fight each other.
    maxWorkers: 2,
    testTimeout: 20_000,
    restoreMocks: true,
    projects: [
      { extends: true, test: { name: 'rules', include: RULES, isolate: false } },
      { extends: true, test: { name: 'surroundings', include: ['tests/**/*.test.{ts,tsx}'], exclude: ['tests/e2e/**', ...RULES] } },
    ],
  },
});
