import { spawn } from 'node:child_process';
import { once } from 'node:events';
import getPort from 'get-port';
import { ROOT } from '../checks/run-command.ts';

/** The built site, served by our own server on a free port until `stop`. */
export async function serveSite(): Promise<{ readonly address: string; readonly stop: () => void }> {
  const port = await getPort();
  const server = spawn(process.execPath, ['src/server/main.ts'], {
    cwd: ROOT,
    env: { ...process.env, PORT: String(port) },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(server.stdout, 'data');
  return { address: `http://localhost:${port}/`, stop: () => void server.kill('SIGTERM') };
}
