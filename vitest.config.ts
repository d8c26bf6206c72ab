import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    environment: 'node',
    restoreMocks: true,
    // A test without an assertion cannot fail.
    expect: { requireAssertions: true },
    allowOnly: false,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          // Browser tests are *.spec.ts and belong to Playwright.
          include: ['src/**/*.test.{ts,tsx}', 'tools/**/*.test.ts', 'tests/**/*.test.ts'],
          exclude: ['**/node_modules/**', 'dist/**', 'problems/**', 'tests/{browser,judge,hostile}/**'],
          // Most of the time would go into loading the same modules for each of the files; no test changes them.
          pool: 'threads',
          isolate: false,
          // By itself Vitest leaves one of two cores idle.
          maxWorkers: 2,
          // On a busy machine; a test that hangs is found all the same.
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          // Each file keeps about one core busy, with a grading pool of its own, and looks at its own process's children.
          name: 'judge',
          include: ['tests/{judge,hostile}/**/*.test.ts'],
          pool: 'forks',
          maxWorkers: 2,
        },
      },
    ],
  },
});
