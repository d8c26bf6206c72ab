import { expect, test } from 'vitest';
import type { Grader } from '../../judge/grade-request.ts';
import { createGraderChoice } from './choose-grader.ts';
import { GradeRefused, GraderUnavailable } from './grader-error.ts';
import { sampleReport, sampleRequest } from './grading-fixtures.ts';
import { askServerHealth, type ServerHealth } from './server-health.ts';

const options = { onEvent: () => undefined, signal: new AbortController().signal };
const browserGrader: Grader = async () => sampleReport({ host: 'browser' });
const serverGrader: Grader = async () => sampleReport();

function choiceWith(health: ServerHealth[], server: Grader = serverGrader) {
  const clock = { ms: 0 };
  let asked = 0;
  const choice = createGraderChoice({
    askServerHealth: async () => health[Math.min(asked++, health.length - 1)] ?? 'none',
    server: async () => server,
    browser: async () => browserGrader,
    now: () => clock.ms,
  });
  return { ...choice, clock, timesAsked: () => asked };
}

test('the server judges where there is one, and is asked for once', async () => {
  const { grade, place, timesAsked } = choiceWith(['there']);
  expect(place.get()).toEqual({ at: 'asking' });
  expect((await grade(sampleRequest, options)).host).toBe('isolated-vm');
  await grade(sampleRequest, options);
  expect(place.get()).toEqual({ at: 'server' });
  expect(timesAsked()).toBe(1);
});

test('the browser judges on a static host', async () => {
  const { grade, place, clock, timesAsked } = choiceWith(['none']);
  expect((await grade(sampleRequest, options)).host).toBe('browser');
  expect(place.get()).toEqual({ at: 'browser', lost: false });
  clock.ms = 1e9;
  await grade(sampleRequest, options);
  expect(timesAsked()).toBe(1);
});

test('a server that did not answer in time is asked for again after a minute, not before', async () => {
  const { grade, place, clock, timesAsked } = choiceWith(['unsure', 'there']);
  expect((await grade(sampleRequest, options)).host).toBe('browser');
  clock.ms = 59_999;
  await grade(sampleRequest, options);
  expect([timesAsked(), place.get()]).toEqual([1, { at: 'browser', lost: false }]);
  clock.ms = 60_000;
  expect((await grade(sampleRequest, options)).host).toBe('isolated-vm');
  expect(place.get()).toEqual({ at: 'server' });
});

test('a run whose server goes away is judged in the browser, and the place says so', async () => {
  const { grade, place } = choiceWith(['there'], async () => {
    throw new GraderUnavailable('gone');
  });
  expect((await grade(sampleRequest, options)).host).toBe('browser');
  expect(place.get()).toEqual({ at: 'browser', lost: true });
});

test('a lost server is asked for again after a minute, not before', async () => {
  let isUp = false;
  const { grade, place, clock, timesAsked } = choiceWith(['there', 'none', 'there'], async (...run) => {
    if (!isUp) throw new GraderUnavailable('gone');
    return serverGrader(...run);
  });
  await grade(sampleRequest, options);
  isUp = true;
  clock.ms = 59_999;
  expect((await grade(sampleRequest, options)).host).toBe('browser');
  expect(timesAsked()).toBe(1);
  clock.ms = 60_000;
  expect((await grade(sampleRequest, options)).host).toBe('browser');
  expect(place.get()).toEqual({ at: 'browser', lost: true });
  clock.ms = 120_000;
  expect((await grade(sampleRequest, options)).host).toBe('isolated-vm');
  expect(place.get()).toEqual({ at: 'server' });
});

test('a refusal and a cancelled run stay with the server', async () => {
  const refusing = choiceWith(['there'], async () => {
    throw new GradeRefused('too long');
  });
  await expect(refusing.grade(sampleRequest, options)).rejects.toThrow('too long');
  expect(refusing.place.get()).toEqual({ at: 'server' });
  await expect(
    choiceWith(['there']).grade(sampleRequest, { ...options, signal: AbortSignal.abort(new Error('cancelled')) }),
  ).rejects.toThrow('cancelled');
});

test.each([
  ['our server', Response.json({ status: 'ok' }), 'there'],
  ['a static host', new Response('', { status: 404 }), 'none'],
  ['a host that sends its front page', new Response('<html>', { headers: { 'Content-Type': 'text/html' } }), 'none'],
  ['a server that is shutting down', Response.json({}, { status: 503 }), 'unsure'],
  ['a proxy whose server is starting', new Response('<html>', { status: 502 }), 'unsure'],
])('%s: is there a server? %#', async (_, answer, expected) => {
  expect(await askServerHealth('/api/health', async () => answer)).toBe(expected);
});

test('without a network nobody knows', async () => {
  const offline = async (): Promise<Response> => Promise.reject(new TypeError('offline'));
  expect(await askServerHealth('/api/health', offline)).toBe('unsure');
});
