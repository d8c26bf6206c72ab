import { expect, test } from 'vitest';
import type { GradeEvent, Grader } from '../../../judge/grade-request.ts';
import type { Report } from '../../../judge/report.ts';
import { sampleCase, sampleReport } from '../../grading/grading-fixtures.ts';
import { createRunStore, type RunInput } from './run-store.ts';
import { afterEvent, type RunState } from './run-state.ts';

const input = {
  language: 'python' as const,
  source: 'code',
  ownCases: ['own-1'],
  leftOut: ['Half'],
  cases: [{ name: 'Mine', input: { n: 0 } }],
};
const judged = {
  mode: 'run' as const,
  language: 'python' as const,
  source: 'code',
  ownCases: ['own-1'],
  leftOut: ['Half'],
};
const working: RunState = { phase: 'working', judged, progress: { step: 'asking' }, cases: [] };

function storeWith(grade: Grader, takeInput: () => Promise<RunInput> = async () => input) {
  const reports: Report[] = [];
  const store = createRunStore({
    problem: 'two-sum',
    grade,
    takeInput,
    elapsedMs: () => 7000,
    onReport: ({ report }) => reports.push(report),
  });
  return { store, reports };
}

test('a run sends what is in the editor, and ends with its report', async () => {
  const requests: unknown[] = [];
  const { store, reports } = storeWith(async (request) => {
    requests.push(request);
    return sampleReport();
  });
  await store.start('run');
  expect(requests).toEqual([
    { problem: 'two-sum', language: 'python', source: 'code', mode: 'run', ownCases: input.cases },
  ]);
  expect(store.state.get()).toEqual({
    phase: 'done',
    judged,
    report: sampleReport(),
    activeMs: 7000,
    keptAt: null,
  });
  expect(reports).toEqual([sampleReport()]);
});

test('cases stream in, one made smaller replaces its original, and all start again when another grader takes over', () => {
  const events: GradeEvent[] = [
    { type: 'queued', ahead: 3 },
    { type: 'started', total: 2 },
    { type: 'case', index: 0, case: sampleCase() },
    { type: 'preparing', what: 'Loading Python', done: 0 },
    { type: 'started', total: 2 },
    { type: 'case', index: 0, case: sampleCase({ name: 'random-3', verdict: 'WA' }) },
    { type: 'case', index: 1, case: sampleCase() },
    { type: 'case', index: 0, case: sampleCase({ verdict: 'WA' }) },
  ];
  expect(events.reduce(afterEvent, working)).toEqual({
    ...working,
    progress: { step: 'judging', total: 2 },
    cases: [sampleCase({ verdict: 'WA' }), sampleCase()],
  });
  expect(afterEvent(working, events[3]!)).toMatchObject({
    progress: { step: 'preparing', what: 'Loading Python', done: 0 },
  });
});

test('a cancelled run says so, stops the grader, and late events change nothing', async () => {
  let send: ((event: GradeEvent) => void) | undefined;
  const { store, reports } = storeWith(
    (_, { onEvent, signal }) =>
      new Promise((_resolve, reject) => {
        send = onEvent;
        signal.addEventListener('abort', () => reject(signal.reason as Error));
      }),
  );
  const run = store.start('submit');
  await Promise.resolve();
  store.cancel();
  await run;
  send?.({ type: 'started', total: 9 });
  expect(store.state.get()).toEqual({ phase: 'cancelled', judged: { ...judged, mode: 'submit' } });
  expect(reports).toEqual([]);
});

test('a report that arrives after the cancel is not taken', async () => {
  const { store, reports } = storeWith(async () => {
    store.cancel();
    return sampleReport();
  });
  await store.start('run');
  expect([store.state.get().phase, reports]).toEqual(['cancelled', []]);
});

test('a judge that fails says why, and the next run works', async () => {
  let fails = true;
  const { store } = storeWith(async () => {
    if (fails) throw new Error('No such problem.');
    return sampleReport();
  });
  await store.start('run');
  expect(store.state.get()).toEqual({ phase: 'failed', message: 'No such problem.' });
  fails = false;
  await store.start('run');
  expect(store.state.get().phase).toBe('done');
});

test('an answer that cannot be taken says why, and the next run works', async () => {
  let fails = true;
  const { store } = storeWith(
    async () => sampleReport(),
    async () => {
      if (fails) throw new Error('The own cases could not be checked.');
      return input;
    },
  );
  await store.start('submit');
  expect(store.state.get()).toEqual({ phase: 'failed', message: 'The own cases could not be checked.' });
  fails = false;
  await store.start('submit');
  expect(store.state.get().phase).toBe('done');
});

test('a second press while a run is under way does nothing', async () => {
  let calls = 0;
  const { store } = storeWith(async () => {
    calls += 1;
    return sampleReport();
  });
  await Promise.all([store.start('run'), store.start('submit')]);
  expect([calls, store.state.get()]).toMatchObject([1, { judged: { mode: 'run' } }]);
});

test('a verdict that was kept is shown where there is none yet, and never over a newer one', async () => {
  const { store } = storeWith(async () => sampleReport());
  const kept = { phase: 'done', judged, report: sampleReport({ verdict: 'WA' }), activeMs: 0, keptAt: 5 } as const;
  store.recall(kept);
  expect(store.state.get()).toBe(kept);
  await store.start('run');
  store.recall(kept);
  expect(store.state.get()).toMatchObject({ report: { verdict: 'AC' }, keptAt: null });
});
