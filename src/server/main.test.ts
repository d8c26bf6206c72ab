import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { postGrade, SLOW, submission } from './test-kit.ts';

const MAIN = fileURLToPath(new URL('./main.ts', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'dryrun-main-'));
writeFileSync(join(folder, 'index.html'), '<h1>Dryrun</h1>');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(environment: Record<string, string>): { child: ChildProcess; said: () => string } {
  const env = { ...process.env, PORT: '0', DRYRUN_PROCESSES: '1', DRYRUN_SITE: folder, ...environment };
  const child = spawn(process.execPath, [MAIN], { env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
  let text = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (bytes: Buffer) => (text += bytes.toString()));
  return { child, said: () => text };
}

test.each(['SIGTERM', 'SIGINT'] as const)(
  '%s ends the server when its work is done',
  { timeout: 30_000 },
  async (signal) => {
    const { child, said } = run({});
    try {
      await expect
        .poll(said, { timeout: 15_000 })
        .toMatch(/^Dryrun is at http:\/\/localhost:\d+\n.* judged in isolated-vm/);
      const origin = /http:\S+/.exec(said())?.[0] ?? '';
      const { promise: hasStarted, resolve: started } = Promise.withResolvers<void>();
      const running = postGrade(origin, submission(SLOW), {
        onEvent: (event) => void (event.type === 'started' && started()),
      });
      await hasStarted;
      // Ctrl-C in a terminal reaches the grading processes as well.
      process.kill(signal === 'SIGINT' ? -(child.pid ?? 0) : (child.pid ?? 0), signal);
      expect((await running).report?.verdict).toBe('AC');
      const [code] = (await once(child, 'exit')) as [number | null];
      expect(code).toBe(0);
    } finally {
      child.kill('SIGKILL');
    }
  },
);

test('without a site it says which command makes one', async () => {
  const { child, said } = run({ DRYRUN_SITE: join(folder, 'nothing') });
  const [code] = (await once(child, 'exit')) as [number | null];
  expect(code).toBe(1);
  expect(said()).toMatch(/^There is no built site in .*nothing\. Build it with: npm run build\n$/);
});

test('a taken port is named with the remedy', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const { port } = other.address() as AddressInfo;
  const { child, said } = run({ PORT: String(port) });
  const [code] = (await once(child, 'exit')) as [number | null];
  other.close();
  expect(code).toBe(1);
  expect(said()).toMatch(new RegExp(`^Something else already listens on port ${port}\\. .*PORT=0 npm start\\n$`));
});
