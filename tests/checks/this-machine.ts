import { spawnSync } from 'node:child_process';
import { accessSync, constants, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';
import type { Machine } from './find-browser.ts';
import { runCommand, toolEnvironment } from './run-command.ts';

/** The real machine, for `find-browser`. */
export function thisMachine(say: (line: string) => void): Machine {
  return {
    platform: process.platform,
    env: process.env,
    home: homedir(),
    which,
    starts,
    playwrightPath: () => chromium.executablePath(),
    hasApt: () => which('apt-get') !== null,
    isRoot,
    run: async (command, limitSeconds) => {
      // Without this, Playwright waits half a minute for each of its mirrors on a machine without network.
      const environment = toolEnvironment({ PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000' });
      return (await runCommand(command, limitSeconds, environment)).passed;
    },
    say,
  };
}

/** Whether this process runs as root; never on Windows. */
export function isRoot(): boolean {
  return process.getuid?.() === 0;
}

function isExecutableFile(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

function which(command: string): string | null {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return folders.map((folder) => join(folder, command)).find(isExecutableFile) ?? null;
}

function starts(path: string): boolean {
  if (!isExecutableFile(path)) return false;
  // On Windows --version opens a window instead of answering.
  if (process.platform === 'win32') return true;
  return spawnSync(path, ['--version'], { timeout: 20_000, stdio: 'ignore' }).status === 0;
}
