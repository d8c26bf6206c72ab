import { describe, expect, test } from 'vitest';
import { createMemoryStorage } from './memory-storage.ts';
import { openTestJournal } from './test-kit.ts';
import { createMemoryText } from './text-storage.ts';
import { createWriteAhead } from './write-ahead.ts';
import type { JournalStatus } from './status.ts';

const change = { source: 'x', at: 1, keep: null };

describe('the quick copy', () => {
  test('is of one tab, and others leave it alone once it has changed', () => {
    const text = createMemoryText();
    const mine = createWriteAhead(text, 'mine', () => {});
    const other = createWriteAhead(text, 'other', () => {});
    mine.record('two-sum', 'python', { version: 3, writer: 'w' }, [change]);
    expect(mine.leftBehind().entries).toEqual([]);
    const [left] = other.leftBehind().entries;
    expect(left?.entry).toEqual({
      version: 1,
      problem: 'two-sum',
      slot: 'python',
      base: { version: 3, writer: 'w' },
      changes: [change],
    });
    mine.record('two-sum', 'python', { version: 3, writer: 'w' }, [{ ...change, source: 'xy' }]);
    left?.done();
    expect(other.leftBehind().entries[0]?.entry.changes[0]?.source).toBe('xy');
    mine.record('two-sum', 'python', null, []);
    expect(text.keys()).toEqual([]);
  });

  test('says when there is no room, and when there is again', () => {
    const said: (JournalStatus | null)[] = [];
    const writeAhead = createWriteAhead(createMemoryText(new Map(), 120), 'tab', (status) => said.push(status));
    writeAhead.record('two-sum', 'python', null, [{ ...change, source: 'y'.repeat(200) }]);
    writeAhead.record('two-sum', 'python', null, [change]);
    expect(said.map((status) => status?.kind)).toEqual(['full', undefined]);
  });

  test('no longer says that there is no room once the text itself is stored', () => {
    const said: (JournalStatus | null)[] = [];
    const writeAhead = createWriteAhead(createMemoryText(new Map(), 120), 'tab', (status) => said.push(status));
    writeAhead.record('two-sum', 'python', null, [{ ...change, source: 'y'.repeat(200) }]);
    writeAhead.record('two-sum', 'python', null, []);
    expect(said.map((status) => status?.kind)).toEqual(['full', undefined]);
  });

  test('says when the browser allows none, and the journal works all the same', async () => {
    const { journal, statuses } = await openTestJournal(async () => createMemoryStorage(true), { text: null });
    const saver = journal.createDraftSaver({ problem: 'two-sum', slot: 'notes', base: null, onNewer: () => {} });
    saver.save('kept');
    await saver.pending;
    expect((await journal.drafts.get('two-sum', 'notes'))?.source).toBe('kept');
    expect(statuses.map(({ kind }) => kind)).toEqual(['unavailable']);
  });

  test('one that cannot be read goes to the quarantine', async () => {
    const text = createMemoryText(new Map([['dryrun:draft:old:two-sum/python', '{"source":']]));
    const { journal, statuses } = await openTestJournal(async () => createMemoryStorage(true), { text });
    expect(await journal.quarantined()).toMatchObject([
      { key: 'dryrun:draft:old:two-sum/python', value: '{"source":' },
    ]);
    expect(statuses.map(({ kind }) => kind)).toEqual(['broken']);
    expect(text.keys()).toEqual([]);
  });
});
