import { describe, expect, test } from 'vitest';
import { createMemoryStorage } from './memory-storage.ts';
import { openTestJournal } from './test-kit.ts';
import { elapsedMs } from './timer.ts';

const open = () => openTestJournal(async () => createMemoryStorage(true));

describe('progress', () => {
  test('hints are never unshown, and the editorial is opened once', async () => {
    const { journal, clock } = await open();
    await journal.progress.showHints('two-sum', 2);
    expect((await journal.progress.showHints('two-sum', 1)).hintsShown).toBe(2);
    await journal.progress.openEditorial('two-sum');
    clock.time = 2_000;
    expect((await journal.progress.openEditorial('two-sum')).editorialOpenedAt).toBe(1_000);
    expect(await journal.progress.get('coin-change')).toMatchObject({ hintsShown: 0, editorialOpenedAt: null });
  });

  test('the timer adds up over pauses and starts again from zero', async () => {
    const { journal, clock } = await open();
    await journal.progress.startTimer('two-sum');
    clock.time += 300;
    await journal.progress.startTimer('two-sum');
    clock.time += 200;
    await journal.progress.pauseTimer('two-sum');
    clock.time += 10_000;
    const { timer } = await journal.progress.startTimer('two-sum');
    clock.time += 5;
    expect(elapsedMs(timer, clock())).toBe(505);
    expect((await journal.progress.resetTimer('two-sum')).timer).toEqual({ elapsedMs: 0, runningSince: null });
  });
});

describe('own cases', () => {
  test('keep their order, change in place, and go one at a time', async () => {
    const { journal } = await open();
    const put = (id: string, nums: string) => journal.ownCases.put('two-sum', { id, name: id, input: { nums } });
    await Promise.all([put('a', '[1,'), put('b', ''), put('a', '[1, 2]')]);
    expect((await journal.ownCases.list('two-sum')).map(({ id, input }) => [id, input['nums']])).toEqual([
      ['a', '[1, 2]'],
      ['b', ''],
    ]);
    await journal.ownCases.remove('two-sum', 'a');
    expect((await journal.ownCases.list('two-sum')).map(({ id }) => id)).toEqual(['b']);
    expect(await journal.ownCases.list('coin-change')).toEqual([]);
  });
});
