import { get } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { RunningServer } from './start-server.ts';
import { ACCEPTED, postGrade, SLOW, startTestServer, submission } from './test-kit.ts';

let server: RunningServer;
let origin = '';

beforeAll(async () => {
  ({ server, origin } = await startTestServer(1));
});

afterAll(() => server.close(0));

test('the health says what judges and how busy it is', async () => {
  const response = await fetch(`${origin}/api/health`);
  expect(response.headers.get('cache-control')).toBe('no-store');
  expect(await response.json()).toEqual({
    status: 'ok',
    judge: 'isolated-vm',
    version: expect.stringMatching(/^\d+\.\d+\.\d+/),
    languages: ['python', 'javascript', 'typescript'],
    queue: { running: 0, waiting: 0, size: 18 },
  });
});

test('every answer carries the security headers', async () => {
  for (const path of ['/', '/nothing', '/api/health', '/api/other']) {
    const { headers } = await fetch(`${origin}${path}`);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('same-origin');
    expect(headers.get('content-security-policy')).toBe("frame-ancestors 'self'");
  }
});

test('a name that somebody else may have is refused, for pages and for the API', async () => {
  const statusFor = (path: string, host: string): Promise<number | undefined> =>
    new Promise((resolve, reject) => {
      get(`${origin}${path}`, { headers: { Host: host } }, (response) => {
        response.resume();
        resolve(response.statusCode);
      }).on('error', reject);
    });
  expect(await statusFor('/', 'evil.example:4321')).toBe(421);
  expect(await statusFor('/api/health', 'evil.example:4321')).toBe(421);
  expect(await statusFor('/', 'box.local:4321')).toBe(200);
});

test('a shutdown finishes what runs, lets go of what waits, and takes nothing new', { timeout: 30_000 }, async () => {
  const ending = await startTestServer(1);
  const { promise: isQueued, resolve: queued } = Promise.withResolvers<void>();
  const running = postGrade(ending.origin, submission(SLOW));
  const waiting = postGrade(ending.origin, submission(ACCEPTED), {
    onEvent: (event) => void (event.type === 'queued' && queued()),
  });
  await isQueued;
  const closed = ending.server.close(15_000);
  expect((await running).report?.verdict).toBe('AC');
  expect((await waiting).report).toBeUndefined();
  await closed;
  await expect(fetch(`${ending.origin}/api/health`)).rejects.toThrow('fetch failed');
});
