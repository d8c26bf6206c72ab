import { describe, expect, test } from 'vitest';
import { ACCEPTED, NEVER_ENDS, postGrade, startTestServer, submission } from './test-kit.ts';

async function queueOf(origin: string): Promise<unknown> {
  const health = (await (await fetch(`${origin}/api/health`)).json()) as { queue: unknown };
  return health.queue;
}

describe('a crowd', () => {
  test('waits in line, and everyone knows their place', { timeout: 30_000 }, async () => {
    const { server, origin } = await startTestServer(1, { capacity: 3 });
    const { promise: isQueued, resolve: queued } = Promise.withResolvers<void>();
    const leaving = new AbortController();
    try {
      const holding = postGrade(origin, submission(NEVER_ENDS), { signal: leaving.signal }).catch(() => 'left');
      const waiting = postGrade(origin, submission(ACCEPTED), {
        onEvent: (event) => void (event.type === 'queued' && queued()),
      });
      await isQueued;
      expect(await queueOf(origin)).toEqual({ running: 1, waiting: 1, size: 3 });
      leaving.abort();
      expect(await holding).toBe('left');
      const { events, report } = await waiting;
      expect(events[0]).toEqual({ type: 'queued', ahead: 0 });
      expect(report?.verdict).toBe('AC');
    } finally {
      await server.close(0);
    }
  });

  test('of one address may not take every place', { timeout: 30_000 }, async () => {
    const { server, origin } = await startTestServer(1, { capacity: 2 });
    const leaving = new AbortController();
    try {
      const holding = [1, 2].map(() =>
        postGrade(origin, submission(NEVER_ENDS), { signal: leaving.signal }).catch(() => 'left'),
      );
      await expect.poll(() => queueOf(origin)).toEqual({ running: 1, waiting: 1, size: 2 });
      const { status, refusal } = await postGrade(origin, submission(ACCEPTED));
      expect(status).toBe(429);
      expect(refusal).toMatch(/^2 submissions from your address are waiting already; try again in \d+ s\.$/);
      leaving.abort();
      expect(await Promise.all(holding)).toEqual(['left', 'left']);
    } finally {
      await server.close(0);
    }
  });

  test('of many addresses finds the queue full', { timeout: 30_000 }, async () => {
    const { server, origin } = await startTestServer(1, { capacity: 2, proxies: 1 });
    const leaving = new AbortController();
    const from = (client: string) => ({ headers: { 'X-Forwarded-For': client }, signal: leaving.signal });
    try {
      const holding = ['10.0.0.1', '10.0.0.2', '10.0.0.3'].map((client) =>
        postGrade(origin, submission(NEVER_ENDS), from(client)).catch(() => 'left'),
      );
      await expect.poll(() => queueOf(origin)).toEqual({ running: 1, waiting: 2, size: 2 });
      const { status, refusal, headers } = await postGrade(origin, submission(ACCEPTED), from('10.0.0.4'));
      expect(status).toBe(429);
      expect(refusal).toMatch(/^The judge is busy; try again in \d+ s\.$/);
      expect(Number(headers.get('retry-after'))).toBeGreaterThanOrEqual(1);
      leaving.abort();
      expect(await Promise.all(holding)).toEqual(['left', 'left', 'left']);
    } finally {
      await server.close(0);
    }
  });

  test('of requests in one minute is held to the limit', async () => {
    const { server, origin } = await startTestServer(1, { perMinute: 1 });
    try {
      const first = await postGrade(origin, submission(ACCEPTED, { mode: 'run' }));
      expect(first.report?.verdict).toBe('AC');
      const second = await postGrade(origin, submission(ACCEPTED, { mode: 'run' }));
      expect(second.status).toBe(429);
      expect(second.refusal).toMatch(/one submission too many in a minute/);
      expect(Number(second.headers.get('retry-after'))).toBeGreaterThan(30);
    } finally {
      await server.close(0);
    }
  });
});
