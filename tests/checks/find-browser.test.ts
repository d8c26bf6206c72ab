import { describe, expect, it } from 'vitest';
import { REMEDY, browserArguments, ensureBrowser, findInstalledBrowser, type Machine } from './find-browser.ts';

const OWN = '/cache/ms-playwright/chrome';

interface Setting {
  platform?: NodeJS.Platform;
  env?: Record<string, string>;
  /** Files that start as a browser. */
  working?: string[];
  onPath?: Record<string, string>;
  root?: boolean;
  apt?: boolean;
  /** What a command changes; a command that is not named here fails. */
  commands?: Record<string, (working: Set<string>, onPath: Map<string, string>) => void>;
}

function machineWith(setting: Setting) {
  const working = new Set(setting.working);
  const onPath = new Map(Object.entries(setting.onPath ?? {}));
  const ran: string[] = [];
  const said: string[] = [];
  const machine: Machine = {
    platform: setting.platform ?? 'linux',
    env: setting.env ?? {},
    home: '/Users/ada',
    which: (command) => onPath.get(command) ?? null,
    starts: (path) => working.has(path),
    playwrightPath: () => OWN,
    hasApt: () => setting.apt ?? false,
    isRoot: () => setting.root ?? false,
    run: async (command) => {
      const line = command.join(' ');
      ran.push(line);
      const effect = setting.commands?.[line];
      effect?.(working, onPath);
      return effect !== undefined;
    },
    say: (line) => said.push(line),
  };
  return { machine, ran, said };
}

const nothing = () => undefined;
const APT_UPDATE = 'env DEBIAN_FRONTEND=noninteractive apt-get update';
const APT_INSTALL = 'env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends chromium';
const APT_SHELL = `${APT_INSTALL}-headless-shell`;
const aptBringsChromium = (working: Set<string>, onPath: Map<string, string>) => {
  onPath.set('chromium', '/usr/bin/chromium');
  working.add('/usr/bin/chromium');
};

describe('findInstalledBrowser', () => {
  it('obeys CHROME_PATH before everything else', () => {
    const { machine } = machineWith({
      env: { CHROME_PATH: '/mine' },
      working: ['/mine', '/usr/bin/chromium'],
      onPath: { chromium: '/usr/bin/chromium' },
    });
    expect(findInstalledBrowser(machine)).toEqual({ path: '/mine', found: 'named by CHROME_PATH' });
  });

  it('does not fall back when CHROME_PATH is wrong, but ignores an empty one', () => {
    const rest = { working: ['/usr/bin/chromium'], onPath: { chromium: '/usr/bin/chromium' } };
    expect(() => findInstalledBrowser(machineWith({ ...rest, env: { CHROME_PATH: '/gone' } }).machine)).toThrow(
      'CHROME_PATH is "/gone", which does not start as a browser: correct it or unset it.',
    );
    expect(findInstalledBrowser(machineWith({ ...rest, env: { CHROME_PATH: '' } }).machine)?.path).toBe(
      '/usr/bin/chromium',
    );
  });

  it('passes over a placeholder on the PATH that does not start', () => {
    const { machine } = machineWith({
      onPath: { 'google-chrome': '/usr/bin/broken', 'chromium-browser': '/snap/chromium' },
      working: ['/snap/chromium'],
    });
    expect(findInstalledBrowser(machine)).toEqual({ path: '/snap/chromium', found: '"chromium-browser" on the PATH' });
  });

  it('knows the application folders of macOS, also the one of the user', () => {
    const path = '/Users/ada/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
    expect(findInstalledBrowser(machineWith({ platform: 'darwin', working: [path] }).machine)?.path).toBe(path);
    expect(findInstalledBrowser(machineWith({ platform: 'linux', working: [path] }).machine)).toBeNull();
  });

  it('knows where Windows keeps programs', () => {
    const path = 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe';
    const { machine } = machineWith({ platform: 'win32', env: { PROGRAMFILES: 'C:\\Program Files' }, working: [path] });
    expect(findInstalledBrowser(machine)?.path).toBe(path);
  });

  it('uses an earlier download of Playwright last', () => {
    expect(findInstalledBrowser(machineWith({ working: [OWN] }).machine)?.found).toBe(
      'downloaded by Playwright earlier',
    );
    const both = machineWith({ working: [OWN, '/usr/bin/chromium'], onPath: { chromium: '/usr/bin/chromium' } });
    expect(findInstalledBrowser(both.machine)?.path).toBe('/usr/bin/chromium');
  });
});

describe('ensureBrowser', () => {
  it('installs nothing when there is a browser', async () => {
    const { machine, ran } = machineWith({ working: [OWN] });
    expect((await ensureBrowser(machine)).path).toBe(OWN);
    expect(ran).toEqual([]);
  });

  it('downloads the browser of Playwright, and says so', async () => {
    const { machine, said } = machineWith({
      commands: { 'playwright install chromium': (working) => void working.add(OWN) },
    });
    expect(await ensureBrowser(machine)).toEqual({ path: OWN, found: 'downloaded by Playwright just now' });
    expect(said).toHaveLength(1);
  });

  it('installs the package on Debian as root when the download fails', async () => {
    const { machine, ran } = machineWith({
      root: true,
      apt: true,
      commands: { [APT_UPDATE]: nothing, [APT_INSTALL]: aptBringsChromium },
    });
    expect(await ensureBrowser(machine)).toEqual({
      path: '/usr/bin/chromium',
      found: 'installed with apt-get just now',
    });
    expect(ran).toEqual(['playwright install chromium', APT_UPDATE, APT_SHELL, APT_INSTALL]);
  });

  it('prefers the package of the shell where there is one', async () => {
    const { machine, ran } = machineWith({
      root: true,
      apt: true,
      commands: {
        [APT_UPDATE]: nothing,
        [APT_SHELL]: (working, onPath) => {
          onPath.set('chromium-headless-shell', '/usr/bin/chromium-headless-shell');
          working.add('/usr/bin/chromium-headless-shell');
        },
      },
    });
    expect((await ensureBrowser(machine)).path).toBe('/usr/bin/chromium-headless-shell');
    expect(ran).not.toContain(APT_INSTALL);
  });

  it('installs the package, too, when the download lacks libraries', async () => {
    const { machine } = machineWith({
      root: true,
      apt: true,
      commands: { 'playwright install chromium': nothing, [APT_UPDATE]: nothing, [APT_INSTALL]: aptBringsChromium },
    });
    expect((await ensureBrowser(machine)).path).toBe('/usr/bin/chromium');
  });

  it('uses sudo only where it asks no question', async () => {
    const sudo = { onPath: { sudo: '/usr/bin/sudo' }, apt: true };
    const allowed = machineWith({
      ...sudo,
      commands: {
        'sudo -n true': nothing,
        [`sudo -n ${APT_UPDATE}`]: nothing,
        [`sudo -n ${APT_INSTALL}`]: aptBringsChromium,
      },
    });
    expect((await ensureBrowser(allowed.machine)).path).toBe('/usr/bin/chromium');
    const asked = machineWith(sudo);
    await expect(ensureBrowser(asked.machine)).rejects.toThrow(REMEDY);
    expect(asked.ran).toEqual(['playwright install chromium', 'sudo -n true']);
  });

  it.each([
    ['on macOS', { platform: 'darwin' as const }],
    ['without apt-get', { root: true }],
    ['when apt-get finds no package', { root: true, apt: true, commands: { [APT_UPDATE]: nothing } }],
    [
      'when the package is a placeholder',
      { root: true, apt: true, commands: { [APT_UPDATE]: nothing, [APT_INSTALL]: nothing } },
    ],
  ])('ends with one line and the remedy %s', async (_, setting) => {
    await expect(ensureBrowser(machineWith(setting).machine)).rejects.toThrow(REMEDY);
    expect(REMEDY).not.toContain('\n');
  });
});

describe('browserArguments', () => {
  it('gives up the sandbox of Chrome for root on Linux only', () => {
    expect(browserArguments('linux', true)).toContain('--no-sandbox');
    expect(browserArguments('linux', false)).not.toContain('--no-sandbox');
    expect(browserArguments('darwin', true)).not.toContain('--no-sandbox');
  });
});
