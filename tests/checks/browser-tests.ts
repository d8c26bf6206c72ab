import getPort from 'get-port';
import { ensureBrowser } from './find-browser.ts';
import { runCommand, toolEnvironment } from './run-command.ts';
import { thisMachine } from './this-machine.ts';

/** Finds (or installs) a browser, says which, and runs the browser tests in it against a server of ours on a free port. */
const LIMIT_SECONDS = 800;

try {
  const browser = await ensureBrowser(thisMachine(console.log));
  console.log(`Browser: ${browser.path} (${browser.found}).`);
  const environment = {
    ...toolEnvironment({ CHROME_PATH: browser.path, DRYRUN_TEST_PORT: String(await getPort()) }),
    // Playwright sets FORCE_COLOR for its workers, and Node then complains about NO_COLOR beside it.
    NO_COLOR: undefined,
    FORCE_COLOR: '0',
  };
  const { passed, output } = await runCommand(
    ['playwright', 'test', '-c', 'tests/browser', ...process.argv.slice(2)] as ['playwright', ...string[]],
    LIMIT_SECONDS,
    environment,
  );
  console.log(output.trimEnd());
  process.exitCode = passed ? 0 : 1;
} catch (error) {
  console.log(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
