import { describe, expect, test } from 'vitest';
import { journalContract } from './journal-contract.ts';
import { createMemoryStorage } from './memory-storage.ts';
import { storageContract } from './storage-contract.ts';

describe('storage contract over memory', () => {
  test.each(storageContract(async () => createMemoryStorage(true)))('$name', async ({ run }) => {
    await expect(run()).resolves.toBeUndefined();
  });
});

describe('journal contract over memory', () => {
  const newPlace = () => {
    const storage = createMemoryStorage(true);
    return async () => storage;
  };
  test.each(journalContract(newPlace))('$name', async ({ run }) => {
    await expect(run()).resolves.toBeUndefined();
  });
});
