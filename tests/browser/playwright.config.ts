import { defineConfig } from '@playwright/test';
import { browserArguments, findInstalledBrowser, REMEDY } from '../checks/find-browser.ts';
import { ROOT, toolEnvironment } from '../checks/run-command.ts';
import { isRoot, thisMachine } from '../checks/this-machine.ts';

/** `npm test` hands over the browser and a free port; by hand, `playwright test -c tests/browser` finds its own. */
const browser = findInstalledBrowser(thisMachine(console.log));
if (browser === null) throw new Error(REMEDY);
const port = Number(process.env['DRYRUN_TEST_PORT'] ?? 4391);
const address = `http://localhost:${port}`;

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  outputDir: '../../test-results',
  fullyParallel: true,
  forbidOnly: true,
  // A test that passes at the second try has found something; on a shared machine, mostly that the machine is shared.
  // Such a test is listed as flaky.
  retries: process.env['CI'] === undefined ? 0 : 1,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 20_000 },
  reporter: [['list']],
  use: {
    baseURL: `${address}/`,
    locale: 'en-GB',
    timezoneId: 'Europe/Berlin',
    // A worker fetches every file of the site in the background, for each test anew; tests of what it is for allow it.
    serviceWorkers: 'block',
    // A trace makes every page a third slower; `--trace on` writes one of what is looked into.
    trace: 'off',
    launchOptions: { executablePath: browser.path, args: browserArguments(process.platform, isRoot()) },
  },
  webServer: {
    command: `"${process.execPath}" src/server/main.ts`,
    cwd: ROOT,
    env: Object.fromEntries(
      Object.entries(toolEnvironment({ PORT: String(port), DRYRUN_SUBMISSIONS_PER_MINUTE: '0' })).flatMap(
        ([name, value]) => (value === undefined ? [] : [[name, value]]),
      ),
    ),
    url: `${address}/`,
    timeout: 30_000,
    reuseExistingServer: false,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 5_000 },
    stdout: 'ignore',
    stderr: 'pipe',
  },
});
