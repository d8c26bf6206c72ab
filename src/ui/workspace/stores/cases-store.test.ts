import { expect, test } from 'vitest';
import type { OwnCase } from '../../../journal/records.ts';
import { createCasesStore } from './cases-store.ts';

const samples = [
  { id: 'sample-1', name: 'Sample 1', isOwn: false, input: { nums: '[0]', target: '0' } },
  { id: 'sample-2', name: 'Sample 2', isOwn: false, input: { nums: '[7]', target: '7' } },
];

function storeWith(stored: OwnCase[] = [], most = 20) {
  const kept = new Map(stored.map((one) => [one.id, one]));
  let ids = 0;
  const store = createCasesStore({
    samples,
    most,
    list: async () => [...kept.values()],
    put: async (one) => void kept.set(one.id, one),
    remove: async (id) => void kept.delete(id),
    newId: () => `own-${(ids += 1)}`,
  });
  return { store, kept };
}
const names = (store: ReturnType<typeof storeWith>['store']) => store.cases.get().map(({ name }) => name);

test('samples are there at once, own cases when they have been read', async () => {
  const { store } = storeWith([{ id: 'a', name: 'Mine 1', input: { nums: '[', target: '' } }]);
  expect([names(store), store.selected.get()]).toEqual([['Sample 1', 'Sample 2'], 'sample-1']);
  await store.load();
  expect(names(store)).toEqual(['Sample 1', 'Sample 2', 'Mine 1']);
  expect(store.selected.get()).toBe('sample-1');
});

test('a new case begins with the values that are looked at, and is looked at itself', () => {
  const { store, kept } = storeWith();
  store.select('sample-2');
  expect(store.add()).toBe(true);
  expect(store.selected.get()).toBe('own-1');
  expect(kept.get('own-1')).toEqual({ id: 'own-1', name: 'Mine 1', input: { nums: '[7]', target: '7' } });
});

test('every keystroke is kept, also a half-typed and an empty value; samples do not change', () => {
  const { store, kept } = storeWith();
  store.add();
  store.edit('own-1', 'nums', '[1,');
  store.edit('own-1', 'target', '');
  expect(kept.get('own-1')?.input).toEqual({ nums: '[1,', target: '' });
  store.edit('sample-1', 'nums', '[9]');
  expect(store.cases.get()[0]).toEqual(samples[0]);
});

test('a removed case comes back with its values', () => {
  const { store, kept } = storeWith();
  store.add();
  store.edit('own-1', 'target', '99');
  const undo = store.remove('own-1');
  expect([names(store), kept.size, store.selected.get()]).toEqual([['Sample 1', 'Sample 2'], 0, 'sample-2']);
  undo();
  expect([names(store), store.selected.get()]).toEqual([['Sample 1', 'Sample 2', 'Mine 1'], 'own-1']);
  expect(kept.get('own-1')?.input['target']).toBe('99');
});

test('names are not used twice, and there is a bound', () => {
  const { store } = storeWith([], 2);
  store.add();
  store.add();
  expect(store.add()).toBe(false);
  store.remove('own-1');
  store.add();
  expect(names(store).slice(2)).toEqual(['Mine 2', 'Mine 1']);
});
