// Bundled by journal.spec.ts and run in a page of its own origin; never part of the site.
import { openBrowserJournal } from '../../src/journal/browser-journal.ts';
import type { ContractCase } from '../../src/journal/contract-check.ts';
import { openIdbStorage } from '../../src/journal/idb-storage.ts';
import { journalContract } from '../../src/journal/journal-contract.ts';
import { storageContract } from '../../src/journal/storage-contract.ts';
import { attemptOf, openTestJournal, testIds } from '../../src/journal/test-kit.ts';

/** Runs the cases one by one; what fails is told by name and reason. */
async function failuresOf(cases: readonly ContractCase[]): Promise<{ passed: number; failures: string[] }> {
  const failures: string[] = [];
  for (const { name, run } of cases) {
    await run().catch((error: unknown) => failures.push(`${name}: ${String(error)}`));
  }
  return { passed: cases.length - failures.length, failures };
}

let places = 0;
const newPlace = () => {
  const name = `contract-${(places += 1)}`;
  return () => openIdbStorage(name);
};

const page = {
  attemptOf,
  openBrowserJournal,
  openIdbStorage,
  openTestJournal,
  testIds,
  runStorageContract: () => failuresOf(storageContract(() => newPlace()())),
  runJournalContract: () => failuresOf(journalContract(newPlace)),
};
export type JournalPage = typeof page;

declare global {
  interface Window {
    journalPage: JournalPage;
  }
}
window.journalPage = page;
