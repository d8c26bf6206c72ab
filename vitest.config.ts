import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // Browser tests are *.spec.ts and belong to Playwright.
    include: ['src/**/*.test.{ts,tsx}', 'tools/**/*.test.ts', 'tests/**/*.test.ts'],
    exclude: ['**/node_modules/**', 'dist/**', 'problems/**', 'tests/browser/**'],
    environment: 'node',
    restoreMocks: true,
    // A test without an assertion cannot fail.
    expect: { requireAssertions: true },
    allowOnly: false,
  },
});
