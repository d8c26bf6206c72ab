/** A Chrome or Chromium that starts, and in words where it came from. */
export interface Browser {
  readonly path: string;
  readonly found: string;
}

/** Everything the search asks of the machine, so that its decisions can be tested without one. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The home folder of the user. */
  readonly home: string;
  /** The full path of a command on PATH. */
  which(command: string): string | null;
  /** Whether the file exists and starts as a browser: all its libraries are there, it is no placeholder. */
  starts(path: string): boolean;
  /** Where Playwright keeps (or would keep) its own Chromium. */
  playwrightPath(): string;
  hasApt(): boolean;
  isRoot(): boolean;
  /** Runs a command to its end; true when it exits with 0 within the limit. */
  run(command: readonly [string, ...string[]], limitSeconds: number): Promise<boolean>;
  /** Tells the user what is going on, one line. */
  say(line: string): void;
}

const VARIABLES = ['CHROME_PATH', 'PLAYWRIGHT_CHROMIUM_EXECUTABLE_PATH'] as const;
/** The headless shell first: it is the same engine without the windows, and opens a page in two thirds of the time. */
const COMMANDS = [
  'chromium-headless-shell',
  'google-chrome',
  'google-chrome-stable',
  'chromium',
  'chromium-browser',
  'microsoft-edge',
];
/** Of Debian, whose shell is also the smaller package. Each brings a command of its name. */
const PACKAGES = ['chromium-headless-shell', 'chromium'];
const MAC_APPS = ['Google Chrome', 'Chromium', 'Google Chrome Canary', 'Microsoft Edge', 'Brave Browser'];
const WINDOWS_APPS = ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'];

const DOWNLOAD_LIMIT_SECONDS = 150;
const APT_LIMIT_SECONDS = 240;

/** One line for a machine where nothing worked. */
export const REMEDY =
  'No Chrome or Chromium was found and none could be installed: install one (https://www.google.com/chrome, or ' +
  '"apt-get install chromium" on Debian) or set CHROME_PATH to its executable, then run the tests again.';

/**
 * A browser that is already on the machine, or null. A variable that names a browser decides alone: when it is wrong
 * this throws, since silently testing in another browser is not what was asked.
 */
export function findInstalledBrowser(machine: Machine): Browser | null {
  for (const variable of VARIABLES) {
    const path = machine.env[variable];
    if (path === undefined || path === '') continue;
    if (machine.starts(path)) return { path, found: `named by ${variable}` };
    throw new Error(`${variable} is "${path}", which does not start as a browser: correct it or unset it.`);
  }
  for (const path of usualPlaces(machine)) {
    if (machine.starts(path)) return { path, found: 'installed on this machine' };
  }
  for (const command of COMMANDS) {
    const path = machine.which(command);
    if (path !== null && machine.starts(path)) return { path, found: `"${command}" on the PATH` };
  }
  const own = machine.playwrightPath();
  return machine.starts(own) ? { path: own, found: 'downloaded by Playwright earlier' } : null;
}

function usualPlaces({ platform, env, home }: Machine): string[] {
  if (platform === 'darwin') {
    return MAC_APPS.flatMap((app) =>
      ['', home].map((folder) => `${folder}/Applications/${app}.app/Contents/MacOS/${app}`),
    );
  }
  if (platform === 'win32') {
    const folders = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']];
    return folders.flatMap((folder) => (folder === undefined ? [] : WINDOWS_APPS.map((app) => `${folder}\\${app}`)));
  }
  return [];
}

/**
 * A browser for the tests, whatever it takes: an installed one, else Playwright's own, else Debian's package where we
 * may install it. Throws one line with the remedy when all of that fails.
 */
export async function ensureBrowser(machine: Machine): Promise<Browser> {
  const installed = findInstalledBrowser(machine);
  if (installed !== null) return installed;

  machine.say('No Chrome or Chromium on this machine: downloading the one of Playwright…');
  const downloaded = await machine.run(['playwright', 'install', 'chromium'], DOWNLOAD_LIMIT_SECONDS);
  const own = machine.playwrightPath();
  if (downloaded && machine.starts(own)) return { path: own, found: 'downloaded by Playwright just now' };
  machine.say(downloaded ? 'It lacks libraries of the system.' : 'It could not be downloaded.');

  const asRoot = await rootPrefix(machine);
  if (asRoot !== null) {
    machine.say('Installing a package of Chromium with apt-get…');
    const updated = await machine.run([...asRoot, 'apt-get', 'update'], APT_LIMIT_SECONDS);
    for (const name of updated ? PACKAGES : []) {
      const install = [...asRoot, 'apt-get', 'install', '-y', '--no-install-recommends', name] as const;
      const path = (await machine.run(install, APT_LIMIT_SECONDS)) ? machine.which(name) : null;
      if (path !== null && machine.starts(path)) return { path, found: 'installed with apt-get just now' };
    }
    // The package brings the libraries that the downloaded one lacked, even where it is itself a placeholder.
    if (downloaded && machine.starts(own)) return { path: own, found: 'downloaded by Playwright just now' };
  }
  throw new Error(REMEDY);
}

/** What to put before a command so that it runs as root without a question; null where apt-get is no way. */
async function rootPrefix(machine: Machine): Promise<['env', ...string[]] | ['sudo', ...string[]] | null> {
  if (machine.platform !== 'linux' || !machine.hasApt()) return null;
  const environment = ['env', 'DEBIAN_FRONTEND=noninteractive'] as const;
  if (machine.isRoot()) return [...environment];
  if (machine.which('sudo') === null) return null;
  return (await machine.run(['sudo', '-n', 'true'], 10)) ? ['sudo', '-n', ...environment] : null;
}

/** The arguments a test browser is started with. Root may not use Chrome's own sandbox; containers have a small /dev/shm. */
export function browserArguments(platform: NodeJS.Platform, isRoot: boolean): string[] {
  const everywhere = ['--disable-background-networking', '--disable-component-update', '--no-first-run'];
  if (platform !== 'linux') return everywhere;
  return [...everywhere, '--disable-dev-shm-usage', '--disable-gpu', ...(isRoot ? ['--no-sandbox'] : [])];
}
