import { expect, test } from 'vitest';
import type { DraftSaverOptions } from '../../../journal/draft-saver.ts';
import type { Draft, Slot } from '../../../journal/records.ts';
import { createDraftStore } from './draft-store.ts';

const starter = { python: 'py start', javascript: 'js start', typescript: 'ts start' };

function draft(slot: Slot, source: string, version = 1): Draft {
  return { problem: 'two-sum', slot, source, updatedAt: 0, version, writer: 'tab-1' };
}

function storeWith(drafts: Partial<Record<Slot, Draft>> = {}) {
  const writes: string[] = [];
  const savers = new Map<Slot, DraftSaverOptions>();
  const store = createDraftStore({
    problem: 'two-sum',
    starter,
    language: 'python',
    getDraft: async (_, slot) => drafts[slot] ?? null,
    openSaver: (options) => {
      savers.set(options.slot, options);
      return {
        save: (source) => writes.push(`${options.slot}: ${source}`),
        replace: (source, reason) => writes.push(`${options.slot} (${reason}): ${source}`),
        pending: Promise.resolve(),
        refresh: async () => undefined,
        close: () => undefined,
      };
    },
    onSetAside: () => writes.push('set aside'),
  });
  return { store, writes, savers };
}

test('a problem begins with the starter code, which is not written down', async () => {
  const { store, writes } = storeWith();
  expect(store.shown.get()).toBeNull();
  await store.open('python');
  expect(store.shown.get()).toEqual({ language: 'python', text: 'py start', how: 'open' });
  expect(writes).toEqual([]);
});

test('an emptied editor stays empty: the empty text is a draft', async () => {
  const { store } = storeWith({ python: draft('python', '') });
  await store.open('python');
  expect(store.shown.get()?.text).toBe('');
});

test('each language keeps its own text', async () => {
  const { store, writes } = storeWith({ javascript: draft('javascript', 'js draft', 4) });
  await store.open('python');
  store.edit('py typed');
  await store.open('javascript');
  expect([store.text(), store.shown.get()?.text]).toEqual(['js draft', 'js draft']);
  await store.open('python');
  expect(store.shown.get()).toEqual({ language: 'python', text: 'py typed', how: 'open' });
  expect(writes).toEqual(['python: py typed']);
});

test('a quick change of mind shows the language that was chosen last', async () => {
  const { store } = storeWith();
  await Promise.all([store.open('python'), store.open('typescript'), store.open('javascript')]);
  expect(store.shown.get()?.language).toBe('javascript');
});

test('a reset keeps the text before, and the echo of the editor is no second write', async () => {
  const { store, writes } = storeWith({ python: draft('python', 'mine') });
  await store.open('python');
  await store.replace('py start', 'reset');
  store.edit('py start');
  expect(store.shown.get()).toEqual({ language: 'python', text: 'py start', how: 'replace' });
  expect(writes).toEqual(['python (reset): py start']);
});

test('a newer text of another tab is shown, in its own language only', async () => {
  const { store, savers, writes } = storeWith();
  await store.open('python');
  await store.open('javascript');
  savers.get('python')!.onNewer(draft('python', 'from the other tab', 2));
  expect(store.shown.get()).toMatchObject({ language: 'javascript', text: 'js start' });
  savers.get('javascript')!.onNewer(draft('javascript', 'newer js', 2));
  expect(store.shown.get()).toEqual({ language: 'javascript', text: 'newer js', how: 'replace' });
  await store.open('python');
  expect(store.shown.get()?.text).toBe('from the other tab');
  expect(writes).toEqual([]);
});
