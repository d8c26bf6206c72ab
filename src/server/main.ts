import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGE_NAMES } from '../catalog/language.ts';
import { GradingPool } from '../judge/node/grading-pool.ts';
import { addressOf } from './address-of.ts';
import { readSettings, SettingsError, type Settings } from './settings.ts';
import { startServer } from './start-server.ts';

/** Longer than any submission may take. */
const GRACE_MS = 15_000;

/** Says what is wrong and how to mend it, without a stack: this is no fault of the program. */
function giveUp(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}

function settingsOrGiveUp(): Settings {
  try {
    return readSettings(process.env);
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error;
    return giveUp(error.message);
  }
}

function explainListenError(error: NodeJS.ErrnoException, { HOST, PORT }: Settings): string {
  switch (error.code) {
    case 'EADDRINUSE':
      return `Something else already listens on port ${PORT}. End it, or take any free port: PORT=0 npm start`;
    case 'EACCES':
      return `Port ${PORT} needs more rights than this user has. Take one from 1024: PORT=4321 npm start`;
    default:
      return `The server cannot listen on ${HOST}:${PORT} (${error.message}). Set HOST to an address of this machine.`;
  }
}

const settings = settingsOrGiveUp();
if (!existsSync(join(settings.DRYRUN_SITE, 'index.html'))) {
  giveUp(`There is no built site in ${settings.DRYRUN_SITE}. Build it with: npm run build`);
}
const pool = new GradingPool({
  ...(settings.DRYRUN_PROCESSES === undefined ? {} : { size: settings.DRYRUN_PROCESSES }),
  timeFactor: settings.DRYRUN_TIME_FACTOR,
});
const server = await startServer({
  host: settings.HOST,
  port: settings.PORT,
  site: settings.DRYRUN_SITE,
  pool,
  perMinute: settings.DRYRUN_SUBMISSIONS_PER_MINUTE,
  proxies: settings.DRYRUN_PROXIES,
  names: settings.DRYRUN_NAMES,
}).catch((error: NodeJS.ErrnoException) => giveUp(explainListenError(error, settings)));

const processes = `${pool.size} ${pool.size === 1 ? 'process' : 'processes'}`;
const languages = new Intl.ListFormat('en').format(Object.values(LANGUAGE_NAMES));
process.stdout.write(`Dryrun is at ${addressOf(settings.HOST, server.port)}\n`);
process.stdout.write(`${languages} are judged in isolated-vm, by ${processes}. Ctrl-C ends it.\n`);
// The first submission should not have to wait for Python's start; if that fails, the submission will say so.
pool.warmUp(true).catch((error: unknown) => console.error('The judge could not warm up:', error));

let isClosing = false;
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    // Asked twice, someone is in a hurry.
    if (isClosing) process.exit(1);
    isClosing = true;
    void server.close(GRACE_MS).then(() => process.exit(0));
  });
}
