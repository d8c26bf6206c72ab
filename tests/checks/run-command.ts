import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';

/** How a command ended. `output` holds what it wrote on stdout and stderr, in the order it arrived. */
export interface CommandResult {
  readonly passed: boolean;
  readonly output: string;
}

/** The repository's top folder. */
export const ROOT = join(import.meta.dirname, '..', '..');

/** The environment of every tool: this project's binaries first (also its Node), and nothing that phones home. */
export function toolEnvironment(extra: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv {
  return {
    ...process.env,
    PATH: [join(ROOT, 'node_modules', '.bin'), process.env['PATH'] ?? ''].join(delimiter),
    ASTRO_TELEMETRY_DISABLED: '1',
    CI: 'true',
    NO_COLOR: '1',
    FORCE_COLOR: undefined,
    ...extra,
  };
}

/**
 * Runs one command in the repository's top folder. It passes when it exits with 0 inside `limitSeconds`; after that it
 * is killed with everything it started, so that a hanging browser or server cannot hold the suite.
 */
export function runCommand(
  [command, ...args]: readonly [string, ...string[]],
  limitSeconds: number,
  env: NodeJS.ProcessEnv = toolEnvironment(),
): Promise<CommandResult> {
  const isWindows = process.platform === 'win32';
  // Windows has no process groups, and its npm binaries are .cmd files that only a shell runs.
  const child = spawn(command, args, {
    cwd: ROOT,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: !isWindows,
    shell: isWindows,
  });
  const killAll = (signal: NodeJS.Signals) => {
    if (child.pid === undefined) return;
    try {
      if (isWindows) child.kill(signal);
      else process.kill(-child.pid, signal);
    } catch {
      // It has ended by itself in the meantime.
    }
  };
  const interrupt = () => {
    killAll('SIGTERM');
    process.exit(130);
  };
  process.once('SIGINT', interrupt).once('SIGTERM', interrupt);

  return new Promise((resolve) => {
    let output = '';
    const collect = (chunk: string) => (output += chunk);
    child.stdout.setEncoding('utf8').on('data', collect);
    child.stderr.setEncoding('utf8').on('data', collect);
    const timer = setTimeout(() => {
      output += `\nStopped after ${limitSeconds} s, which is the limit of this step.\n`;
      killAll('SIGKILL');
    }, limitSeconds * 1000);
    const settle = (passed: boolean) => {
      clearTimeout(timer);
      process.off('SIGINT', interrupt).off('SIGTERM', interrupt);
      resolve({ passed, output });
    };
    child.on('error', (error) => {
      output += `Could not start "${command}": ${error.message}. Run npm ci first.\n`;
      settle(false);
    });
    child.on('close', (code) => settle(code === 0));
  });
}
