import type { BroadcastLike } from './draft-channel.ts';
import { openJournal, type Journal, type JournalOptions } from './journal.ts';
import type { Assessed, Attempt } from './records.ts';
import type { JournalStatus } from './status.ts';
import { StorageError, type RecordStorage, type StorageFailure } from './storage.ts';
import { createMemoryText } from './text-storage.ts';

// What the tests of the journal share; nothing here is in the product.

/** A clock that stands still until it is set. */
export interface TestClock {
  (): number;
  time: number;
}

/** Starts a clock at a time in epoch milliseconds. */
export function testClock(time = 1_000): TestClock {
  const clock = Object.assign(() => clock.time, { time });
  return clock;
}

/** Ids `a1`, `a2`, … with a prefix that tells journals apart. */
export function testIds(prefix: string): () => string {
  let last = 0;
  return () => `${prefix}${(last += 1)}`;
}

/** A journal under test, with everything it said about itself. */
export interface TestJournal {
  readonly journal: Journal;
  readonly clock: TestClock;
  readonly statuses: JournalStatus[];
}

/** Opens a journal over a storage; whatever is not given is fresh and empty. */
export async function openTestJournal(
  open: () => Promise<RecordStorage>,
  options: Partial<Omit<JournalOptions, 'open' | 'now' | 'publish'>> & { readonly clock?: TestClock } = {},
): Promise<TestJournal> {
  const { clock = testClock(), text = createMemoryText(), broadcast = null, newId = testIds('id') } = options;
  const statuses: JournalStatus[] = [];
  const publish = (status: JournalStatus): void => void statuses.push(status);
  const journal = await openJournal({ open, text, broadcast, newId, now: clock, publish });
  return { journal, clock, statuses };
}

/** Something to add to the attempts; accepted unless said otherwise. */
export function attemptOf(problem: string, changes: Partial<Attempt> = {}): Omit<Attempt, 'id' | 'at'> {
  return {
    problem,
    language: 'python',
    mode: 'submit',
    source: 'def f(): pass',
    verdict: 'AC',
    passed: 3,
    total: 3,
    cpuMs: 1.5,
    host: 'browser',
    activeMs: 0,
    ...changes,
  };
}

/** Something to add to the assessments; in the middle unless said otherwise. */
export function assessedOf(prompt: string, changes: Partial<Assessed> = {}): Omit<Assessed, 'id' | 'at'> {
  return {
    prompt,
    moment: 'plain',
    score: 50,
    level: 'mid',
    criteria: [{ id: 'cache', status: 'met', points: 4, max: 4 }],
    activeMs: 0,
    scene: '{}',
    sheet: '',
    ...changes,
  };
}

/** A storage that fails on purpose: `fault` says how each write (`readwrite`) or any access fails, or null. */
export function faultyStorage(
  storage: RecordStorage,
  fault: (mode: 'readonly' | 'readwrite') => StorageFailure | null,
): RecordStorage {
  return {
    durable: true,
    async transact(stores, mode, work) {
      const failure = fault(mode);
      if (failure !== null) throw new StorageError(failure, 'made to fail');
      return storage.transact(stores, mode, work);
    },
    close: () => storage.close(),
  };
}

/**
 * Channels that hear each other, as if every tab had one. `delay` is how many turns of the microtask queue the next
 * message takes.
 */
export function testChannels(delay: () => number = () => 0): () => BroadcastLike {
  const tabs = new Set<{ listeners: ((event: { readonly data: unknown }) => void)[] }>();
  return () => {
    const tab = { listeners: [] as ((event: { readonly data: unknown }) => void)[] };
    tabs.add(tab);
    return {
      postMessage(message) {
        for (const other of tabs) {
          if (other !== tab) void deliver(other.listeners, structuredClone(message), delay());
        }
      },
      addEventListener: (_type, listener) => void tab.listeners.push(listener),
      close: () => void tabs.delete(tab),
    };
  };
}

async function deliver(
  listeners: readonly ((event: { readonly data: unknown }) => void)[],
  data: unknown,
  turns: number,
): Promise<void> {
  for (let turn = 0; turn < turns; turn += 1) await Promise.resolve();
  for (const listener of listeners) listener({ data });
}
