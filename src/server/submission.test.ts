import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { RunningServer } from './start-server.ts';
import { ACCEPTED, NEVER_ENDS, postGrade, shipped, SLOW, startTestServer, submission } from './test-kit.ts';

let server: RunningServer;
let origin = '';

beforeAll(async () => {
  ({ server, origin } = await startTestServer(1));
});

afterAll(() => server.close(0));

describe('a submission', () => {
  test.each([
    ['javascript', 'accepted/hash_map.js'],
    ['typescript', 'accepted/hash_map.ts'],
    ['python', 'accepted/hash_map.py'],
  ])('in %s is judged, and every case told', { timeout: 30_000 }, async (language, file) => {
    const { status, headers, events, report } = await postGrade(origin, submission(shipped(file), { language }));
    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe('application/x-ndjson; charset=utf-8');
    expect(headers.get('cache-control')).toBe('no-store');
    expect(report).toMatchObject({ verdict: 'AC', host: 'isolated-vm', language });
    expect(events[0]).toEqual({ type: 'started', total: report?.total });
    const cases = events.flatMap((event) => (event.type === 'case' ? [event.index] : []));
    expect(cases).toEqual(Array.from({ length: report?.total ?? 0 }, (_, index) => index));
  });

  test('is told about case by case, not at its end', async () => {
    const arrivals: number[] = [];
    await postGrade(origin, submission(SLOW), { onEvent: () => arrivals.push(performance.now()) });
    expect(arrivals.at(-1)! - arrivals[1]!).toBeGreaterThan(240);
  });

  test('learns the values of samples and of the first failure, and of no other secret case', async () => {
    const { events, report } = await postGrade(
      origin,
      submission('function twoSum(nums) { console.log(nums.join()); return [0, 1]; }'),
    );
    expect(report?.verdict).toBe('WA');
    const shown = [...(report?.cases ?? []), ...events.flatMap((event) => (event.type === 'case' ? [event.case] : []))];
    const firstFailure = report?.cases.find(({ verdict }) => verdict !== 'AC')?.name;
    const secrets = shown.filter(({ kind, name }) => kind !== 'sample' && name !== firstFailure);
    expect(secrets.length).toBeGreaterThan(40);
    expect(secrets.filter(({ verdict }) => verdict === 'WA').length).toBeGreaterThan(20);
    for (const one of secrets) {
      expect(one).toMatchObject({ input: null, expected: null, actual: null, note: null, stdout: '' });
    }
    expect(shown.find(({ name }) => name === firstFailure)?.expected).not.toBeNull();
  });

  test('that kills its process gets its verdict, and the next one is judged right', { timeout: 30_000 }, async () => {
    // V8 finds no way back from a map that outgrows its memory, and aborts.
    const hostile = 'function twoSum() { const map = new Map(); for (let i = 0; ; i++) map.set(i, { i }); }';
    const killed = await postGrade(origin, submission(hostile));
    expect(killed.report?.verdict).toBe('MLE');
    const next = await postGrade(origin, submission(ACCEPTED));
    expect(next.report?.verdict).toBe('AC');
  });

  test('may come with own cases', async () => {
    const ownCases = [{ name: 'mine', input: { nums: [0, 0], target: 0 } }];
    const { report } = await postGrade(origin, submission(ACCEPTED, { mode: 'run', ownCases }));
    expect(report?.cases.at(-1)).toMatchObject({ name: 'mine', kind: 'own', verdict: 'AC', expected: '[0,1]' });
  });
});

describe('a client that leaves', () => {
  test('takes its submission along: the process is free long before the time limit', { timeout: 30_000 }, async () => {
    const leaving = new AbortController();
    const left = postGrade(origin, submission(NEVER_ENDS), {
      signal: leaving.signal,
      onEvent: (event) => void (event.type === 'started' && setTimeout(() => leaving.abort(), 200)),
    });
    await expect(left).rejects.toThrow('aborted');
    const since = performance.now();
    const next = await postGrade(origin, submission(ACCEPTED));
    expect(next.report?.verdict).toBe('AC');
    // The pool has one process, and a case may take ten seconds.
    expect(performance.now() - since).toBeLessThan(6_000);
  });
});
