import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/**
 * Unit, property and component tests. A test that needs a DOM says so in its first line
 * (`// @vitest-environment happy-dom`); the end-to-end tests have a configuration of their own.
 */
export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**'],
    // Two cores: more workers only fight each other.
    maxWorkers: 2,
    testTimeout: 20_000,
    restoreMocks: true,
  },
});
