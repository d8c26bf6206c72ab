import { expect, test } from 'vitest';
import type { Grader } from '../../judge/grade-request.ts';
import { createGraderChoice } from './choose-grader.ts';
import { GradeRefused, GraderUnavailable } from './grader-error.ts';
import { sampleReport, sampleRequest } from './grading-fixtures.ts';
import { isServerThere } from './server-health.ts';

const options = { onEvent: () => undefined, signal: new AbortController().signal };
const browserGrader: Grader = async () => sampleReport({ host: 'browser' });
const serverGrader: Grader = async () => sampleReport();

function choiceWith(health: boolean[], server: Grader = serverGrader) {
  const clock = { ms: 0 };
  let asked = 0;
  const choice = createGraderChoice({
    isServerThere: async () => health[Math.min(asked++, health.length - 1)] === true,
    server: async () => server,
    browser: async () => browserGrader,
    now: () => clock.ms,
  });
  return { ...choice, clock, timesAsked: () => asked };
}

test('the server judges where there is one, and is asked for once', async () => {
  const { grade, place, timesAsked } = choiceWith([true]);
  expect(place.get()).toEqual({ at: 'asking' });
  expect((await grade(sampleRequest, options)).host).toBe('isolated-vm');
  await grade(sampleRequest, options);
  expect(place.get()).toEqual({ at: 'server' });
  expect(timesAsked()).toBe(1);
});

test('the browser judges on a static host', async () => {
  const { grade, place, clock, timesAsked } = choiceWith([false]);
  expect((await grade(sampleRequest, options)).host).toBe('browser');
  expect(place.get()).toEqual({ at: 'browser', lost: false });
  clock.ms = 1e9;
  await grade(sampleRequest, options);
  expect(timesAsked()).toBe(1);
});

test('a run whose server goes away is judged in the browser, and the place says so', async () => {
  const { grade, place } = choiceWith([true], async () => {
    throw new GraderUnavailable('gone');
  });
  expect((await grade(sampleRequest, options)).host).toBe('browser');
  expect(place.get()).toEqual({ at: 'browser', lost: true });
});

test('a lost server is asked for again after a minute, not before', async () => {
  let isUp = false;
  const { grade, place, clock, timesAsked } = choiceWith([true, false, true], async (...run) => {
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
  const refusing = choiceWith([true], async () => {
    throw new GradeRefused('too long');
  });
  await expect(refusing.grade(sampleRequest, options)).rejects.toThrow('too long');
  expect(refusing.place.get()).toEqual({ at: 'server' });
  await expect(
    choiceWith([true]).grade(sampleRequest, { ...options, signal: AbortSignal.abort(new Error('cancelled')) }),
  ).rejects.toThrow('cancelled');
});

test.each([
  ['our server', Response.json({ status: 'ok' }), true],
  ['a static host', new Response('', { status: 404 }), false],
  ['a host that sends its front page', new Response('<html>', { headers: { 'Content-Type': 'text/html' } }), false],
  ['a server that is shutting down', Response.json({}, { status: 503 }), false],
])('%s: there is a server? %#', async (_, answer, expected) => {
  expect(await isServerThere('/api/health', async () => answer)).toBe(expected);
});

test('no network means no server', async () => {
  const offline = async (): Promise<Response> => Promise.reject(new TypeError('offline'));
  expect(await isServerThere('/api/health', offline)).toBe(false);
});
