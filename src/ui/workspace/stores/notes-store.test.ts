import { expect, test } from 'vitest';
import { createMemoryStorage } from '../../../journal/memory-storage.ts';
import { openTestJournal, testChannels, testClock, testIds } from '../../../journal/test-kit.ts';
import { createNotesStore } from './notes-store.ts';

/** One tab's notes; tabs over one storage share it, and hear each other where they get channels. */
async function openTab(name: string, storage = createMemoryStorage(), broadcast = testChannels()()) {
  const clock = testClock();
  const { journal } = await openTestJournal(async () => storage, { clock, broadcast, newId: testIds(name) });
  const conflicts: string[] = [];
  const notes = createNotesStore({ problem: 'two-sum', journal, onSetAside: () => conflicts.push(name) });
  await notes.load();
  return { notes, journal, clock, conflicts, storage };
}

test('a page that slept takes up what another tab wrote, and goes on from there', async () => {
  const { notes, journal, clock, conflicts, storage } = await openTab('slept');
  const other = await openTab('awake', storage);
  other.clock.time = 2_000;
  other.notes.edit('theirs');
  await expect.poll(async () => (await journal.drafts.get('two-sum', 'notes'))?.source).toBe('theirs');
  await notes.refresh();
  expect(notes.text.get()).toBe('theirs');
  clock.time = 3_000;
  notes.edit('theirs, and mine');
  await expect.poll(async () => (await journal.drafts.get('two-sum', 'notes'))?.source).toBe('theirs, and mine');
  expect(conflicts).toEqual([]);
});

test('notes that nobody opened are not read when a page wakes up', async () => {
  const { journal } = await openTestJournal(async () => createMemoryStorage());
  const notes = createNotesStore({ problem: 'two-sum', journal, onSetAside: () => undefined });
  await notes.refresh();
  expect(notes.text.get()).toBeNull();
});

test('a text that replaces the notes keeps them in the history', async () => {
  const { notes, journal } = await openTab('one');
  notes.edit('before');
  await notes.replace('after', 'restored');
  expect(notes.text.get()).toBe('after');
  expect(await journal.drafts.history('two-sum', 'notes')).toMatchObject([{ source: 'before', reason: 'restored' }]);
});

test('closed notes follow no other tab', async () => {
  const channel = testChannels();
  const { notes, storage } = await openTab('closed', createMemoryStorage(), channel());
  const listening = await openTab('listening', storage, channel());
  const other = await openTab('other', storage, channel());
  notes.close();
  other.clock.time = 2_000;
  other.notes.edit('theirs');
  await expect.poll(() => listening.notes.text.get()).toBe('theirs');
  expect(notes.text.get()).toBe('');
});
