import { rejects, same, type ContractCase } from './contract-check.ts';
import type { RecordStorage } from './storage.ts';

/** What every storage must do. `fresh` gives an empty one. */
export function storageContract(fresh: () => Promise<RecordStorage>): ContractCase[] {
  const over = (name: string, check: (storage: RecordStorage) => Promise<void>): ContractCase => ({
    name,
    async run() {
      const storage = await fresh();
      await check(storage).finally(() => storage.close());
    },
  });
  return [
    over('lists the records under a prefix in the order of their keys', async (storage) => {
      await storage.transact(['attempts', 'drafts'], 'readwrite', async (transaction) => {
        for (const key of ['b/2', 'a/2', 'b/10', 'ba/1', 'b/é']) await transaction.put('attempts', key, { key });
        await transaction.put('drafts', 'b/9', 'other store');
      });
      const found = await storage.transact(['attempts'], 'readonly', async (transaction) => ({
        under: (await transaction.list('attempts', 'b/')).map(({ key }) => key),
        all: await transaction.list('attempts'),
      }));
      same(found.under, ['b/10', 'b/2', 'b/é'], 'keys under b/');
      same(
        found.all.map(({ key }) => key),
        ['a/2', 'b/10', 'b/2', 'b/é', 'ba/1'],
        'all keys',
      );
      same(found.all[0]?.value, { key: 'a/2' }, 'the value of a key');
    }),
    over('keeps 0, the empty text, false and null apart from nothing', async (storage) => {
      const values = [0, '', false, null];
      const found = await storage.transact(['drafts'], 'readwrite', async (transaction) => {
        for (const [index, value] of values.entries()) await transaction.put('drafts', `k${index}`, value);
        return Promise.all(values.map((_, index) => transaction.get('drafts', `k${index}`)));
      });
      same(found, values, 'values read back');
      const nothing = await storage.transact(['drafts'], 'readonly', (transaction) =>
        transaction.get('drafts', 'none'),
      );
      same(nothing === undefined, true, 'a key that was never written gives undefined');
    }),
    over('undoes a transaction that fails', async (storage) => {
      const failing = storage.transact(['drafts', 'progress'], 'readwrite', async (transaction) => {
        await transaction.put('drafts', 'k', 1);
        await transaction.put('progress', 'k', 1);
        throw new Error('on purpose');
      });
      same(await failing.catch((error: Error) => error.message), 'on purpose', 'the error of the work comes through');
      const left = await storage.transact(['drafts', 'progress'], 'readonly', async (transaction) => [
        ...(await transaction.list('drafts')),
        ...(await transaction.list('progress')),
      ]);
      same(left, [], 'what a failed transaction left');
    }),
    over('runs transactions over a store one after the other, in the order of the calls', async (storage) => {
      const push = (item: number): Promise<void> =>
        storage.transact(['progress'], 'readwrite', async (transaction) => {
          const before = ((await transaction.get('progress', 'list')) ?? []) as number[];
          await transaction.put('progress', 'list', [...before, item]);
        });
      await Promise.all(Array.from({ length: 20 }, (_, index) => push(index)));
      const list = await storage.transact(['progress'], 'readonly', (transaction) =>
        transaction.get('progress', 'list'),
      );
      same(
        list,
        Array.from({ length: 20 }, (_, index) => index),
        'what twenty calls appended',
      );
    }),
    over('hands out copies', async (storage) => {
      const value = { list: [1] };
      await storage.transact(['drafts'], 'readwrite', (transaction) => transaction.put('drafts', 'k', value));
      value.list.push(2);
      const read = (): Promise<unknown> =>
        storage.transact(['drafts'], 'readonly', (transaction) => transaction.get('drafts', 'k'));
      const first = (await read()) as typeof value;
      same(first, { list: [1] }, 'after changing what was written');
      first.list.push(3);
      same(await read(), { list: [1] }, 'after changing what was read');
    }),
    over('deletes, and refuses to write in a transaction for reading', async (storage) => {
      await storage.transact(['drafts'], 'readwrite', async (transaction) => {
        await transaction.put('drafts', 'k', 1);
        await transaction.put('drafts', 'l', 2);
        await transaction.delete('drafts', 'k');
      });
      await rejects(
        storage.transact(['drafts'], 'readonly', (transaction) => transaction.put('drafts', 'm', 3)),
        'writing while reading',
      );
      const left = await storage.transact(['drafts'], 'readonly', (transaction) => transaction.list('drafts'));
      same(left, [{ key: 'l', value: 2 }], 'what is left');
    }),
  ];
}
