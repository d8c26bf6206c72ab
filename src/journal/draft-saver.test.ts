import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DraftSaver } from './draft-saver.ts';
import type { Journal } from './journal.ts';
import { createMemoryStorage } from './memory-storage.ts';
import type { Draft } from './records.ts';
import type { RecordStorage } from './storage.ts';
import { faultyStorage, openTestJournal, testChannels, testClock, testIds } from './test-kit.ts';
import { createMemoryText } from './text-storage.ts';

const PLACE = { problem: 'two-sum', slot: 'python' } as const;
const nobody = () => {};

async function sourcesOf(journal: Journal): Promise<string[]> {
  const draft = await journal.drafts.get('two-sum', 'python');
  const history = await journal.drafts.history('two-sum', 'python');
  return [...(draft === null ? [] : [draft.source]), ...history.map(({ source }) => source)];
}

describe('a draft saver', () => {
  test('has a quick copy before save returns, and none once the text is stored', async () => {
    const text = createMemoryText();
    const { journal } = await openTestJournal(async () => createMemoryStorage(true), { text });
    const saver = journal.createDraftSaver({ ...PLACE, base: null, onNewer: nobody });
    saver.save('');
    expect(text.keys()).toHaveLength(1);
    await saver.pending;
    expect(text.keys()).toEqual([]);
    expect(await journal.drafts.get('two-sum', 'python')).toMatchObject({ source: '', version: 1 });
  });

  test('writes the first change at once and of those that wait only the latest', async () => {
    const writes: unknown[] = [];
    const storage = createMemoryStorage(true);
    const counting: RecordStorage = {
      ...storage,
      transact: (stores, mode, work) => {
        if (mode === 'readwrite') writes.push(stores);
        return storage.transact(stores, mode, work);
      },
    };
    const { journal } = await openTestJournal(async () => counting);
    const saver = journal.createDraftSaver({ ...PLACE, base: null, onNewer: nobody });
    for (const source of ['a', 'ab', 'abc', 'abcd']) saver.save(source);
    await saver.pending;
    expect(writes).toHaveLength(2);
    expect(await sourcesOf(journal)).toEqual(['abcd']);
  });

  test('keeps the text before a replacement even while earlier typing is still on its way', async () => {
    const { journal } = await openTestJournal(async () => createMemoryStorage(true));
    const saver = journal.createDraftSaver({ ...PLACE, base: null, onNewer: nobody });
    saver.save('mine');
    saver.replace('starter', 'reset');
    saver.save('starter!');
    await saver.pending;
    expect(await sourcesOf(journal)).toEqual(['starter!', 'mine']);
  });

  test('a text from the history can be put back, and the one it replaces is kept', async () => {
    const { journal, clock } = await openTestJournal(async () => createMemoryStorage(true));
    const saver = journal.createDraftSaver({ ...PLACE, base: null, onNewer: nobody });
    saver.save('old');
    clock.time += 1;
    saver.replace('new', 'reset');
    await saver.pending;
    const [entry] = await journal.drafts.history('two-sum', 'python');
    saver.replace(entry!.source, 'restored');
    await saver.pending;
    expect(await sourcesOf(journal)).toEqual(['old', 'new', 'old']);
  });

  test('what the editor does when it hears of a newer text is saved too', async () => {
    const storage = createMemoryStorage(true);
    const channel = testChannels();
    const open = (tab: string) =>
      openTestJournal(async () => storage, { broadcast: channel(), newId: testIds(tab) }).then(
        ({ journal }) => journal,
      );
    const [left, right] = [await open('left'), await open('right')];
    const writer = left.createDraftSaver({ ...PLACE, base: null, onNewer: nobody });
    const echo: DraftSaver = right.createDraftSaver({
      ...PLACE,
      base: null,
      onNewer: ({ source }) => echo.save(`${source} formatted`),
    });
    writer.save('text');
    await writer.pending;
    await echo.pending;
    expect(await sourcesOf(right)).toEqual(['text formatted']);
  });

  test('a page that was asleep finds the newer text by itself', async () => {
    const storage = createMemoryStorage(true);
    const [awake, asleep] = await Promise.all(
      ['awake', 'asleep'].map((tab) => openTestJournal(async () => storage, { newId: testIds(tab) })),
    );
    const heard: Draft[] = [];
    const sleeper = asleep!.journal.createDraftSaver({ ...PLACE, base: null, onNewer: (draft) => heard.push(draft) });
    const writer = awake!.journal.createDraftSaver({ ...PLACE, base: null, onNewer: nobody });
    writer.save('while you slept');
    await writer.pending;
    expect(heard).toEqual([]);
    await sleeper.refresh();
    await sleeper.refresh();
    expect(heard.map(({ source }) => source)).toEqual(['while you slept']);
    sleeper.save('while you slept, I woke');
    await sleeper.pending;
    expect(await sourcesOf(asleep!.journal)).toEqual(['while you slept, I woke']);
  });

  test('a late write that is older than what another tab stored goes to the history', async () => {
    const { journal } = await openTestJournal(async () => createMemoryStorage(true));
    const write = { ...PLACE, base: null, keep: null };
    await journal.drafts.write({ ...write, source: 'newer', at: 20 });
    const late = await journal.drafts.write({ ...write, source: 'older', at: 10 });
    expect(late).toMatchObject({
      outcome: 'superseded',
      draft: { source: 'newer' },
      setAside: { reason: 'other-tab' },
    });
    expect(await sourcesOf(journal)).toEqual(['newer', 'older']);
  });
});

// Everyone types by adding a token of their own to what their editor shows, so that a text contains all it grew from.
// Whatever happens, every token must still be in the draft or in the history at the end.

type Step =
  | { readonly do: 'type' | 'reset' | 'settle' | 'crash'; readonly tab: number }
  | { readonly do: 'wait'; readonly turns: number }
  | { readonly do: 'full' | 'room' };

const tabs = fc.nat({ max: 1 });
const calm = fc.oneof(
  { weight: 6, arbitrary: fc.record({ do: fc.constantFrom('type' as const), tab: tabs }) },
  fc.record({ do: fc.constantFrom('reset' as const, 'settle' as const), tab: tabs }),
  { weight: 2, arbitrary: fc.record({ do: fc.constant('wait' as const), turns: fc.nat({ max: 60 }) }) },
);
const crashes = fc.record({ do: fc.constant('crash' as const), tab: tabs });
const someDelays = fc.array(fc.nat({ max: 80 }), { minLength: 1, maxLength: 6 });
const faults = fc.record({ do: fc.constantFrom('full' as const, 'room' as const) });

interface Tab {
  journal: Journal;
  saver: DraftSaver;
  shown: string;
  alive: boolean;
}

interface Outcome {
  readonly tokens: string[];
  /** The draft and the texts in the history that the next page finds. */
  readonly texts: string[];
  /** What each editor shows when all is written. */
  readonly shown: string[];
  readonly draft: string;
}

async function turns(count: number): Promise<void> {
  for (let turn = 0; turn < count; turn += 1) await Promise.resolve();
}

/** `delays` are the turns that messages and answers of the storage take, one after the other and over again. */
async function play(steps: readonly Step[], delays: readonly number[]): Promise<Outcome> {
  let waits = 0;
  const nextDelay = () => delays[(waits += 1) % delays.length]!;
  const storage = createMemoryStorage(true);
  const text = createMemoryText();
  const channel = testChannels(nextDelay);
  const clock = testClock();
  let full = false;
  let opened = 0;

  async function openTab(): Promise<Tab> {
    const tab = { shown: '', alive: true } as Tab;
    const place: RecordStorage = {
      ...faultyStorage(storage, (mode) => (full && mode === 'readwrite' ? 'full' : null)),
    };
    // A tab that crashed writes nothing more.
    const mortal: RecordStorage = {
      ...place,
      async transact(stores, mode, work) {
        if (!tab.alive) return new Promise(() => {});
        const result = await place.transact(stores, mode, work);
        // What happened in the storage is heard of a little later.
        await turns(nextDelay());
        return result;
      },
    };
    const newId = testIds(`tab${(opened += 1)}x`);
    ({ journal: tab.journal } = await openTestJournal(async () => mortal, {
      text,
      clock,
      newId,
      broadcast: channel(),
    }));
    const draft = await tab.journal.drafts.get('two-sum', 'python');
    tab.shown = draft?.source ?? '';
    tab.saver = tab.journal.createDraftSaver({
      ...PLACE,
      base: draft,
      onNewer: ({ source }) => {
        if (tab.alive) tab.shown = source;
      },
    });
    return tab;
  }

  const open = [await openTab(), await openTab()];
  const tokens: string[] = [];
  for (const step of steps) {
    clock.time += 1;
    if (step.do === 'wait') await turns(step.turns);
    else if (step.do === 'full') full = true;
    else if (step.do === 'room') {
      full = false;
      clock.time += 60_000;
    } else if ('tab' in step) {
      const tab = open[step.tab]!;
      if (step.do === 'type') {
        const token = `<${tokens.length}>`;
        tokens.push(token);
        tab.shown += token;
        tab.saver.save(tab.shown);
      } else if (step.do === 'reset') {
        tab.shown = '';
        tab.saver.replace('', 'reset');
      } else if (step.do === 'settle') {
        await tab.saver.pending;
      } else {
        tab.alive = false;
        tab.saver.close();
        open[step.tab] = await openTab();
      }
    }
  }
  await Promise.all(open.map((tab) => tab.saver.pending));
  await turns(300);
  const shown = open.map((tab) => tab.shown);
  const draft = (await open[0]!.journal.drafts.get('two-sum', 'python'))?.source ?? '';
  full = false;
  clock.time += 60_000;
  // One more write of each tab takes it back from memory to the storage.
  for (const tab of open) await tab.journal.progress.visit('two-sum');
  for (const tab of open) tab.alive = false;
  const after = await openTab();
  return { tokens, texts: await sourcesOf(after.journal), shown, draft };
}

async function nothingIsLost(steps: readonly Step[], delays: readonly number[]): Promise<void> {
  const { tokens, texts } = await play(steps, delays);
  expect(tokens.filter((token) => !texts.some((one) => one.includes(token)))).toEqual([]);
}

test('editors of two tabs end with the same text, which is the draft', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array<Step>(calm, { maxLength: 30 }), someDelays, async (steps, delays) => {
      const { shown, draft } = await play(steps, delays);
      expect(shown).toEqual([draft, draft]);
    }),
    { numRuns: 300 },
  );
});

describe('nothing typed is lost', () => {
  test('whatever two tabs do at once, and whenever they crash', async () => {
    const steps = fc.array<Step>(fc.oneof({ weight: 9, arbitrary: calm }, crashes), { maxLength: 30 });
    await fc.assert(fc.asyncProperty(steps, someDelays, nothingIsLost), { numRuns: 300 });
  });

  test('whenever the storage is full and has room again, in two tabs', async () => {
    const steps = fc.array<Step>(fc.oneof({ weight: 9, arbitrary: calm }, faults), { maxLength: 30 });
    await fc.assert(fc.asyncProperty(steps, someDelays, nothingIsLost), { numRuns: 300 });
  });
});
