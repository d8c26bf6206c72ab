import { expect, test } from 'vitest';
import type { GradeEvent } from '../../judge/grade-request.ts';
import { GradeRefused, GraderUnavailable } from './grader-error.ts';
import { asLines, sampleCase, sampleReport, sampleRequest } from './grading-fixtures.ts';
import { createServerGrader } from './server-grader.ts';
import { sleep } from './sleep.ts';

const EVENTS: readonly GradeEvent[] = [
  { type: 'queued', ahead: 2 },
  { type: 'started', total: 1 },
  { type: 'case', index: 0, case: sampleCase() },
  { type: 'report', report: sampleReport() },
];

/** A grader whose server gives these answers in order, and what was seen on the way. */
function graderWith(...answers: (Response | Error)[]) {
  const seen: GradeEvent[] = [];
  const sleeps: number[] = [];
  const requests: { url: string; body: unknown }[] = [];
  const grade = createServerGrader({
    endpoint: '/base/api/grade',
    fetch: async (url, init) => {
      requests.push({ url: String(url), body: JSON.parse(String(init?.body)) });
      const answer = answers.shift() ?? new Error('no answer left');
      if (answer instanceof Error) throw answer;
      return answer;
    },
    sleep: async (milliseconds) => void sleeps.push(milliseconds),
  });
  const run = (signal = new AbortController().signal) =>
    grade(sampleRequest, { onEvent: (event) => seen.push(event), signal });
  return { run, seen, sleeps, requests };
}

test('events arrive in order and the report is the result', async () => {
  const { run, seen, requests } = graderWith(new Response(asLines(EVENTS)));
  expect(await run()).toEqual(sampleReport());
  expect(seen).toEqual(EVENTS);
  expect(requests).toEqual([{ url: '/base/api/grade', body: sampleRequest }]);
});

test('a busy server is asked again after the time it names', async () => {
  const busy = new Response('', { status: 429, headers: { 'Retry-After': '7' } });
  const { run, seen, sleeps } = graderWith(busy, new Response(asLines(EVENTS)));
  expect((await run()).verdict).toBe('AC');
  expect(sleeps).toEqual([7000]);
  expect(seen[0]).toEqual({ type: 'preparing', what: 'The server is busy. Trying again in 7 s', done: null });
});

test('a server that stays busy is unavailable', async () => {
  const busy = Array.from({ length: 9 }, () => new Response('', { status: 429 }));
  const { run, sleeps } = graderWith(...busy);
  await expect(run()).rejects.toThrow(GraderUnavailable);
  expect(sleeps).toEqual(Array.from({ length: 8 }, () => 2000));
});

test.each([
  ['no network', new TypeError('Failed to fetch')],
  ['a fault of the server', new Response('oops', { status: 502 })],
  ['a static host', new Response('<h1>Not found</h1>', { status: 404 })],
  ['a page instead of events', new Response('<!doctype html>')],
  ['an end before the report', new Response(asLines(EVENTS.slice(0, 3)))],
  ['a line cut off', new Response(asLines(EVENTS).slice(0, -30))],
])('%s makes the server unavailable', async (_, answer) => {
  await expect(graderWith(answer).run()).rejects.toThrow(GraderUnavailable);
});

test.each([
  [new Response(asLines([{ type: 'refused', message: 'No such problem.' }]), { status: 400 }), 'No such problem.'],
  [new Response('{}', { status: 413 }), 'The server refused the submission (HTTP 413).'],
])('what the server refuses is refused, with its words', async (answer, message) => {
  await expect(graderWith(answer).run()).rejects.toThrow(new GradeRefused(message));
});

test('an aborted run ends with the reason of the signal, not as a lost server', async () => {
  const controller = new AbortController();
  controller.abort(new Error('cancelled by the user'));
  await expect(graderWith(new TypeError('aborted')).run(controller.signal)).rejects.toThrow('cancelled by the user');
});

test('sleep ends early when aborted', async () => {
  const controller = new AbortController();
  const sleeping = sleep(60_000, controller.signal);
  controller.abort(new Error('enough'));
  await expect(sleeping).rejects.toThrow('enough');
  await expect(sleep(60_000, controller.signal)).rejects.toThrow('enough');
});
