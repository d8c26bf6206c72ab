import { expect, test } from 'vitest';
import { createMemoryStorage } from '../../journal/memory-storage.ts';
import { DEFAULT_SETTINGS } from '../../journal/settings.ts';
import { openTestJournal, testIds } from '../../journal/test-kit.ts';
import type { GradeRequest } from '../../judge/grade-request.ts';
import { sampleReport } from '../grading/grading-fixtures.ts';
import { createViewStore } from './stores/view-store.ts';
import { createWorkspaceModel, type WorkspaceParts } from './workspace-model.ts';
import type { WorkspaceProblem } from './workspace-problem.ts';

const problem: WorkspaceProblem = {
  slug: 'two-sum',
  name: 'Two Sum',
  entry: {
    kind: 'function',
    name: 'twoSum',
    parameters: [
      { name: 'nums', type: 'int[]' },
      { name: 'target', type: 'int' },
    ],
    returns: { type: 'int[]' },
  },
  complexity: { timeHtml: '', spaceHtml: '' },
  starter: { python: 'py start', javascript: 'js start', typescript: 'ts start' },
  samples: [
    {
      input: [
        { name: 'nums', text: '[0,7]' },
        { name: 'target', text: '7' },
      ],
      output: '[0,1]',
    },
  ],
  hints: [],
  hasEditorial: true,
  answersOwnCases: true,
};

const newJournal = () => openTestJournal(async () => createMemoryStorage(true));

async function openModel(
  opened = newJournal(),
  validator: WorkspaceParts['validator'] = async () => null,
  report = sampleReport({ verdict: 'WA', passed: 1, total: 2 }),
) {
  const { journal, clock } = await opened;
  const requests: GradeRequest[] = [];
  const model = createWorkspaceModel({
    problem,
    journal,
    settings: DEFAULT_SETTINGS,
    grade: async (request) => {
      requests.push(request);
      return report;
    },
    validator,
    now: clock,
    newId: testIds('case'),
    view: createViewStore(),
  });
  await model.load();
  return { model, journal, clock, requests };
}

test('a run sends the samples and the own cases that are right, and shows its result', async () => {
  const { model, requests } = await openModel();
  model.cases.add();
  model.cases.add();
  model.cases.edit('case2', 'target', 'seven');
  model.start('run');
  expect([model.view.bottomTab.get(), model.view.pane.get()]).toEqual(['result', 'cases']);
  await expect.poll(() => model.run.state.get().phase).toBe('done');
  expect(requests[0]?.ownCases).toEqual([{ name: 'Mine 1', input: { nums: [0, 7], target: 7 } }]);
  expect(model.run.state.get()).toMatchObject({
    judged: { ownCases: ['case1'], leftOut: ['Mine 2'], source: 'py start' },
  });
  expect(model.cases.selected.get()).toBe('case2');
});

test('a run whose own cases cannot be checked says so, and not by an address', async () => {
  const { model, requests } = await openModel(newJournal(), () =>
    Promise.reject(new TypeError('Failed to fetch dynamically imported module: https://x/validator.js')),
  );
  model.cases.add();
  model.start('submit');
  await expect.poll(() => model.run.state.get().phase).toBe('failed');
  expect(model.run.state.get()).toMatchObject({ message: expect.stringMatching(/could not be loaded\..*reload/) });
  expect(requests).toEqual([]);
});

test('a verdict becomes an attempt, with the time that was spent', async () => {
  const { model, journal, clock } = await openModel();
  await model.timer.toggle();
  clock.time += 45_000;
  await model.timer.measure();
  clock.time += 45_000;
  model.draft.edit('mine');
  await model.run.start('submit');
  await expect.poll(() => journal.attempts.ofProblem('two-sum')).toHaveLength(1);
  expect((await journal.attempts.ofProblem('two-sum'))[0]).toMatchObject({
    mode: 'submit',
    verdict: 'WA',
    source: 'mine',
    activeMs: 90_000,
  });
  await expect.poll(() => model.history.past.get()).toHaveLength(1);
});

test('the next page shows the last verdict again, and opens it only over the text that it is of', async () => {
  const opened = newJournal();
  const { model } = await openModel(opened);
  model.draft.edit('mine');
  await model.run.start('submit');
  await expect.poll(() => model.history.past.get()).toHaveLength(1);

  const { model: next } = await openModel(opened);
  expect(next.run.state.get()).toMatchObject({ phase: 'done', judged: { source: 'mine' }, report: { verdict: 'WA' } });
  expect([next.view.bottomTab.get(), next.draft.typed.get()]).toEqual(['result', 'mine']);
  next.draft.edit('changed');
  expect(next.draft.typed.get()).toBe('changed');
  await expect
    .poll(async () => (await opened).journal.drafts.get('two-sum', 'python'))
    .toMatchObject({ source: 'changed' });

  const { model: last } = await openModel(opened);
  expect([last.run.state.get().phase, last.view.bottomTab.get()]).toEqual(['done', 'cases']);
});

test('an accepted submission stops the timer, and its attempt says how long it took', async () => {
  const { model, journal, clock } = await openModel(newJournal(), undefined, sampleReport());
  await model.timer.toggle();
  clock.time += 30_000;
  await model.run.start('run');
  expect(model.timer.timer.get().runningSince).not.toBeNull();
  await model.run.start('submit');
  await expect.poll(() => model.timer.timer.get().runningSince).toBeNull();
  clock.time += 60_000;
  model.timer.begin();
  await expect.poll(() => model.history.past.get()).toHaveLength(2);
  expect((await journal.attempts.ofProblem('two-sum')).map(({ activeMs }) => activeMs)).toEqual([30_000, 30_000]);
  expect(model.timer.elapsedMs()).toBe(30_000);
});

test('a timer that a lost page left running counts to when it was last measured; one of another tab runs on', async () => {
  const opened = newJournal();
  const { model, clock } = await openModel(opened);
  await model.timer.toggle();
  clock.time += 20_000;
  await model.timer.measure();
  clock.time += 5_000;
  const { model: beside } = await openModel(opened);
  expect(beside.timer.timer.get()).toEqual({ elapsedMs: 25_000, runningSince: clock.time });
  clock.time += 14 * 3_600_000;
  const { model: nextDay } = await openModel(opened);
  expect(nextDay.timer.timer.get()).toEqual({ elapsedMs: 25_000, runningSince: null });
});

test('a reset puts the text before into the history, and Undo takes the reset back', async () => {
  const { model } = await openModel();
  model.draft.edit('mine');
  model.reset();
  await expect.poll(() => model.draft.text()).toBe('py start');
  await expect.poll(() => model.history.past.get()).toMatchObject([{ source: 'mine', reason: 'reset' }]);
  model.toasts.list.get()[0]!.action!.run();
  expect(model.draft.text()).toBe('mine');
});

test('there is nothing to reset in the starter code', async () => {
  const { model, journal } = await openModel();
  model.reset();
  expect(model.toasts.list.get().map(({ text }) => text)).toEqual(['This is the starter code already.']);
  expect(await journal.drafts.get('two-sum', 'python')).toBeNull();
});

test('restoring an old text of another language opens that language, and keeps what was there', async () => {
  const { model, journal } = await openModel();
  await model.draft.open('javascript');
  model.draft.edit('js mine');
  await model.draft.open('python');
  model.restore('js old', 'javascript');
  await expect.poll(() => model.draft.shown.get()).toMatchObject({ language: 'javascript', text: 'js old' });
  await expect
    .poll(() => journal.drafts.history('two-sum', 'javascript'))
    .toMatchObject([{ source: 'js mine', reason: 'restored' }]);
});

test('notes that another tab wrote over are in the history, and come back from there', async () => {
  const { model, journal } = await openModel();
  await model.notes.load();
  await journal.drafts.write({ problem: 'two-sum', slot: 'notes', source: 'theirs', at: 10, base: null, keep: null });
  model.notes.edit('mine');
  await expect
    .poll(() => model.history.past.get())
    .toMatchObject([{ slot: 'notes', source: 'theirs', reason: 'other-tab' }]);
  expect(model.toasts.list.get()[0]?.text).toContain('the notes');
  model.restore('theirs', 'notes');
  await expect.poll(() => model.notes.text.get()).toBe('theirs');
  expect([model.view.leftTab.get(), model.draft.text()]).toEqual(['notes', 'py start']);
  model.toasts.list.get().at(-1)!.action!.run();
  await expect.poll(() => model.notes.text.get()).toBe('mine');
});
