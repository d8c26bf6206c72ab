import { describe, expect, test } from 'vitest';
import { createMemoryStorage } from './memory-storage.ts';
import { STATUS_OK } from './status.ts';
import { StorageError, type RecordStorage, type StorageFailure } from './storage.ts';
import { attemptOf, faultyStorage, openTestJournal, testIds } from './test-kit.ts';
import { createMemoryText } from './text-storage.ts';

describe('without storage', () => {
  test.each(['unavailable', 'newer'] as const)(
    'everything works from memory, and the status says so (%s)',
    async (failure) => {
      const { journal, statuses } = await openTestJournal(() => Promise.reject(new StorageError(failure, 'denied')));
      await journal.attempts.add(attemptOf('two-sum'));
      expect(await journal.attempts.all()).toHaveLength(1);
      expect(statuses).toEqual([
        { kind: 'unavailable', message: expect.stringContaining('until'), remedy: expect.any(String) },
      ]);
      expect(statuses[0]?.remedy).not.toBe('');
    },
  );

  test('any other failure to open counts as unavailable', async () => {
    const { journal, statuses } = await openTestJournal(() => Promise.reject(new TypeError('no indexedDB')));
    await journal.progress.visit('two-sum');
    expect((await journal.progress.get('two-sum')).visitedAt).toBe(1_000);
    expect(statuses.map(({ kind }) => kind)).toEqual(['unavailable']);
  });

  test('drafts come back from the quick copy in the next page', async () => {
    const text = createMemoryText();
    const open = () => Promise.reject(new StorageError('unavailable', 'denied'));
    const first = await openTestJournal(open, { text, newId: testIds('first') });
    const options = { problem: 'two-sum', slot: 'python', base: null, onNewer: () => {} } as const;
    const saver = first.journal.createDraftSaver(options);
    for (const source of ['a', 'ab', 'abc']) {
      saver.save(source);
      await saver.pending;
    }
    saver.replace('starter', 'reset');
    await saver.pending;
    const next = await openTestJournal(open, { text, newId: testIds('next') });
    expect((await next.journal.drafts.get('two-sum', 'python'))?.source).toBe('starter');
    expect(await next.journal.drafts.history('two-sum', 'python')).toMatchObject([{ source: 'abc', reason: 'reset' }]);
  });
});

describe('when the storage fails in mid-session', () => {
  function failing() {
    const storage = createMemoryStorage(true);
    const state = { failure: null as StorageFailure | null, opened: 0 };
    const open = async (): Promise<RecordStorage> => {
      state.opened += 1;
      return faultyStorage(storage, (mode) =>
        mode === 'readwrite' || state.failure !== 'full' ? state.failure : null,
      );
    };
    return { storage, state, open };
  }

  test('full: what was there stays readable, new things are kept, and all is stored once there is room', async () => {
    const { state, open } = failing();
    const { journal, clock, statuses } = await openTestJournal(open);
    await journal.attempts.add(attemptOf('two-sum', { source: 'before' }));
    state.failure = 'full';
    await Promise.all(['one', 'two'].map((source) => journal.attempts.add(attemptOf('two-sum', { source }))));
    expect((await journal.attempts.all()).map(({ source }) => source).toSorted()).toEqual(['before', 'one', 'two']);
    expect(statuses.map(({ kind }) => kind)).toEqual(['full']);

    clock.time += 10_000;
    state.failure = null;
    await journal.attempts.add(attemptOf('coin-change', { source: 'soon' }));
    expect(statuses.map(({ kind }) => kind)).toEqual(['full']);

    clock.time += 30_000;
    await journal.attempts.add(attemptOf('coin-change', { source: 'later' }));
    expect(statuses.at(-1)).toEqual(STATUS_OK);
    journal.close();
    const next = await openTestJournal(open);
    expect(await next.journal.attempts.all()).toHaveLength(5);
  });

  test('still full at the next try: it stays in memory and says nothing new', async () => {
    const { state, open } = failing();
    const { journal, clock, statuses } = await openTestJournal(open);
    state.failure = 'full';
    for (let round = 0; round < 3; round += 1) {
      await journal.attempts.add(attemptOf('two-sum'));
      clock.time += 40_000;
    }
    expect(await journal.attempts.all()).toHaveLength(3);
    expect(statuses.map(({ kind }) => kind)).toEqual(['full']);
  });

  test('a connection that the browser closed is opened again, unnoticed', async () => {
    const { storage, state } = failing();
    let closed = false;
    const open = async (): Promise<RecordStorage> => {
      state.opened += 1;
      const first = state.opened === 1;
      return faultyStorage(storage, () => (first && closed ? 'unavailable' : null));
    };
    const { journal, statuses } = await openTestJournal(open);
    await journal.attempts.add(attemptOf('two-sum'));
    closed = true;
    await Promise.all([journal.attempts.add(attemptOf('two-sum')), journal.attempts.all()]);
    expect(await journal.attempts.all()).toHaveLength(2);
    expect([state.opened, statuses]).toEqual([2, []]);
  });

  test('a mistake of the caller is not taken for a failure of the storage', async () => {
    const { state, open } = failing();
    const { journal, statuses } = await openTestJournal(open, { newId: () => 'same' });
    await journal.attempts.add(attemptOf('two-sum'));
    await expect(journal.attempts.add(attemptOf('two-sum'))).rejects.toThrow('ids must not repeat');
    expect([state.opened, statuses]).toEqual([1, []]);
  });
});
