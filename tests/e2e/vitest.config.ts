import { defineConfig } from 'vitest/config';

/** End-to-end tests: the built extension in real browsers, one browser at a time, so that two cores are enough. */
export default defineConfig({
  root: new URL('../..', import.meta.url).pathname,
  test: {
    include: ['tests/e2e/**/*.test.ts'],
    globalSetup: ['tests/e2e/harness/global-setup.ts'],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // A browser that fails to start on a busy machine must not stop a landing; a test that needs the second try is named in
    // the report and is to be mended (21 November 2026).
    retry: process.env.CI ? 1 : 0,
  },
});
