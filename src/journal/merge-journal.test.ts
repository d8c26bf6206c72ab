import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../catalog/language.ts';
import type { JournalDocument } from './document.ts';
import type { Journal } from './journal.ts';
import { createMemoryStorage } from './memory-storage.ts';
import { ATTEMPT_VERDICTS, CRITERION_STATUSES, MARK_LEVELS, SET_ASIDE_REASONS, SLOTS } from './records.ts';
import { assessedOf, attemptOf, openTestJournal, testClock, testIds } from './test-kit.ts';
import { createMemoryText } from './text-storage.ts';

const NOW = 5_000_000;
const problem = fc.constantFrom('two-sum', 'coin-change', 'clone-graph');
const id = fc.stringMatching(/^[a-z0-9_-]{1,3}$/);
const time = fc.nat({ max: 4_000_000 });
const source = fc.string({ unit: 'grapheme', maxLength: 8 });

const attempt = fc.record(
  {
    id,
    at: time,
    problem,
    language: fc.constantFrom(...LANGUAGES),
    mode: fc.constantFrom('run' as const, 'submit' as const),
    source,
    verdict: fc.constantFrom(...ATTEMPT_VERDICTS),
    passed: fc.nat(50),
    total: fc.nat(50),
    cpuMs: fc.double({ min: 0, max: 1e6, noNaN: true }).map((ms) => ms + 0),
    host: fc.constantFrom('browser' as const, 'isolated-vm' as const),
    activeMs: fc.nat(),
    draftBefore: source,
    explanation: fc.record({
      message: source,
      timeLimitMs: fc.nat(),
      error: fc.constant(null),
      case: fc.constant(null),
    }),
  },
  {
    requiredKeys: [
      'id',
      'at',
      'problem',
      'language',
      'mode',
      'source',
      'verdict',
      'passed',
      'total',
      'cpuMs',
      'host',
      'activeMs',
    ],
  },
);
const slot = fc.constantFrom(...SLOTS);
const draft = fc.record({
  problem,
  slot,
  source,
  updatedAt: time,
  version: fc.integer({ min: 1, max: 99 }),
  writer: id,
});
const entry = fc.record({ id, at: time, problem, slot, source, reason: fc.constantFrom(...SET_ASIDE_REASONS) });
const ownCase = fc.record({
  id,
  name: source,
  input: fc.dictionary(fc.constantFrom('nums', 'target', 'operations'), source),
});
const distinctCases = fc
  .uniqueArray(ownCase, { selector: (one) => one.id, maxLength: 3 })
  .filter(
    (cases) =>
      new Set(cases.map(({ name, input }) => JSON.stringify([name, Object.entries(input).toSorted()]))).size ===
      cases.length,
  );
const ownCases = fc.record({ problem, cases: distinctCases, updatedAt: time });
const progress = fc.record({
  problem,
  hintsShown: fc.nat(3),
  editorialOpenedAt: fc.option(time),
  timer: fc.record({ elapsedMs: fc.nat(), runningSince: fc.constant(null) }),
  visitedAt: fc.option(time),
});
const prompt = fc.constantFrom('auth', 'task-queue');
const level = fc.constantFrom(...MARK_LEVELS);
const design = fc.record({
  prompt,
  timer: fc.record({ elapsedMs: fc.nat(), runningSince: fc.constant(null) }),
  visitedAt: fc.option(time),
  asked: fc
    .uniqueArray(fc.record({ at: time, text: source, clarification: fc.option(fc.constantFrom('scale', 'regions')) }), {
      selector: ({ at }) => at,
      maxLength: 3,
    })
    .map((asked) => asked.toSorted((left, right) => left.at - right.at)),
  changedAt: fc.option(time),
  marks: fc.dictionary(fc.constantFrom('clear-structure', 'defends-choices'), level, { noNullPrototype: true }),
});
const points = fc.integer({ min: 0, max: 10 });
const assessed = fc.record({
  id,
  at: time,
  prompt,
  moment: fc.constantFrom('plain' as const, 'before' as const, 'after' as const),
  score: fc.integer({ min: 0, max: 100 }),
  level: fc.option(level),
  criteria: fc.array(
    fc.record({
      id: fc.constantFrom('cache', 'failover'),
      status: fc.constantFrom(...CRITERION_STATUSES),
      points,
      max: points,
    }),
    { maxLength: 2 },
  ),
  activeMs: fc.nat(),
  scene: source,
  sheet: source,
});
const sceneFile = fc.record({
  prompt,
  id,
  mimeType: fc.constant('image/png'),
  dataURL: source.map((text) => `data:${text}`),
  createdAt: time,
});
const quarantined = fc.record({
  id,
  at: time,
  store: fc.constantFrom('attempts', 'localStorage'),
  key: source,
  value: fc.jsonValue().map((value) => JSON.parse(JSON.stringify(value)) as unknown),
  reason: source,
});

const byProblem = { selector: (one: { problem: string }) => one.problem, maxLength: 3 };
/** Documents as this software writes them: without two records of one key or two equal texts in one history. */
const journalDocument: fc.Arbitrary<JournalDocument> = fc
  .record({
    format: fc.constant('dryrun-journal' as const),
    version: fc.constant(3 as const),
    exportedAt: fc.constant(NOW),
    attempts: fc.uniqueArray(attempt, { selector: (one) => one.id, maxLength: 8 }),
    drafts: fc.uniqueArray(draft, { selector: (one) => `${one.problem}/${one.slot}`, maxLength: 5 }),
    draftHistory: fc.uniqueArray(entry, {
      selector: (one) => `${one.problem}/${one.slot}/${one.source}`,
      maxLength: 5,
    }),
    ownCases: fc.uniqueArray(ownCases, byProblem),
    progress: fc.uniqueArray(progress, byProblem),
    designs: fc.uniqueArray(design, { selector: (one) => one.prompt, maxLength: 2 }),
    assessments: fc.uniqueArray(assessed, { selector: (one) => one.id, maxLength: 4 }),
    sceneFiles: fc.uniqueArray(sceneFile, { selector: (one) => `${one.prompt}/${one.id}`, maxLength: 3 }),
    quarantine: fc.uniqueArray(quarantined, { selector: (one) => one.id, maxLength: 2 }),
    settings: fc.constant(null),
  })
  .filter(
    ({ draftHistory }) =>
      new Set(draftHistory.map((one) => `${one.problem}/${one.slot}/${one.id}`)).size === draftHistory.length,
  );

async function journalWith(...documents: readonly unknown[]): Promise<Journal> {
  const { journal } = await openTestJournal(async () => createMemoryStorage(true), {
    clock: testClock(NOW),
    newId: testIds('fresh'),
  });
  for (const document of documents) await merge(journal, document);
  return journal;
}

/** Merges a document as the file that holds it. */
function merge(journal: Journal, document: unknown) {
  return journal.mergeJournal(JSON.stringify(document));
}

/** The same records in one order, whatever the order they came in. */
function sorted(document: JournalDocument): JournalDocument {
  const lists = Object.entries(document).map(([name, part]) => [
    name,
    Array.isArray(part) ? part.map((one) => JSON.stringify(one, keysInOrder)).toSorted() : part,
  ]);
  return Object.fromEntries(lists) as JournalDocument;
}

function keysInOrder(_key: string, part: unknown): unknown {
  if (typeof part !== 'object' || part === null || Array.isArray(part)) return part;
  return Object.fromEntries(Object.entries(part).toSorted(([left], [right]) => (left < right ? -1 : 1)));
}

describe('merging a journal', () => {
  test('what is exported is imported whole', async () => {
    await fc.assert(
      fc.asyncProperty(journalDocument, async (document) => {
        const exported = await (await journalWith(document)).exportJournal();
        expect(sorted(exported)).toEqual(sorted(document));
      }),
    );
  });

  test('twice is the same as once', async () => {
    await fc.assert(
      fc.asyncProperty(journalDocument, journalDocument, async (here, imported) => {
        const journal = await journalWith(here, imported);
        const once = await journal.exportJournal();
        const { drafts, ...counts } = await merge(journal, imported);
        expect(await journal.exportJournal()).toEqual(once);
        expect([drafts, ...Object.values(counts).filter((count) => count !== 0 && count !== false)]).toEqual([[]]);
      }),
    );
  });

  test('attempts and the drafts that stay are the same in either order', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(attempt, { selector: (one) => one.id }),
        journalDocument,
        journalDocument,
        async (attempts, one, two) => {
          // Two exports of one person may share attempts, but never have different ones under one id.
          const left = { ...one, attempts: attempts.filter((_, index) => index % 3 !== 0) };
          const right = { ...two, attempts: attempts.filter((_, index) => index % 3 !== 1) };
          const [there, back] = [await journalWith(left, right), await journalWith(right, left)];
          expect(await there.attempts.all()).toEqual(await back.attempts.all());
          expect(await there.attempts.all()).toHaveLength(attempts.length);
          const sources = async (journal: Journal) => (await journal.drafts.all()).map(({ source: text }) => text);
          expect(await sources(there)).toEqual(await sources(back));
        },
      ),
    );
  });

  test('loses no text and no record of either side', async () => {
    await fc.assert(
      fc.asyncProperty(journalDocument, journalDocument, async (here, imported) => {
        const merged = await (await journalWith(here, imported)).exportJournal();
        const quarantine = merged.quarantine.map(({ value }) => JSON.stringify(value, keysInOrder));
        for (const document of [here, imported]) {
          for (const one of document.attempts) {
            const text = JSON.stringify(one, keysInOrder);
            expect([...merged.attempts.map((kept) => JSON.stringify(kept, keysInOrder)), ...quarantine]).toContain(
              text,
            );
          }
          const texts = new Set(
            [...merged.drafts, ...merged.draftHistory].map((one) => [one.problem, one.slot, one.source].join()),
          );
          const broken = merged.quarantine.map(({ value }) => value as { source?: string } | null);
          for (const one of [...document.drafts, ...document.draftHistory]) {
            const kept = texts.has([one.problem, one.slot, one.source].join());
            expect(kept || broken.some((value) => value?.source === one.source)).toBe(true);
          }
          for (const { problem: slug, cases } of document.ownCases) {
            const kept = merged.ownCases.find((one) => one.problem === slug)?.cases ?? [];
            for (const { name, input } of cases) expect(kept).toContainEqual({ id: expect.any(String), name, input });
          }
        }
      }),
    );
  });

  test('a draft here that is newer stays, and the imported text is in the history', async () => {
    const base = { problem: 'two-sum', slot: 'python' as const, version: 4, writer: 'w' };
    const document = (await (await journalWith()).exportJournal()) as JournalDocument;
    const here = { ...document, drafts: [{ ...base, source: 'newer', updatedAt: 20 }] };
    const there = { ...document, drafts: [{ ...base, source: 'older', updatedAt: 10 }] };
    const journal = await journalWith(here, there);
    expect((await journal.drafts.get('two-sum', 'python'))?.source).toBe('newer');
    const history = await journal.drafts.history('two-sum', 'python');
    expect(history).toMatchObject([{ source: 'older', reason: 'import', at: 10 }]);
  });

  test('a timer that runs here runs on, and importing its own export adds no time', async () => {
    const { journal, clock } = await openTestJournal(async () => createMemoryStorage(true), { clock: testClock(NOW) });
    await journal.progress.startTimer('two-sum');
    clock.time += 500;
    const document = await journal.exportJournal();
    expect(document.progress[0]?.timer).toEqual({ elapsedMs: 500, runningSince: null });
    clock.time += 500;
    await merge(journal, document);
    expect((await journal.progress.pauseTimer('two-sum')).timer.elapsedMs).toBe(1_000);
  });

  test('the summary counts every list', async () => {
    const { journal } = await openTestJournal(async () => createMemoryStorage(true), { newId: testIds('there') });
    await journal.attempts.add(attemptOf('two-sum'));
    await journal.drafts.write({ problem: 'two-sum', slot: 'python', source: 'a', at: 1, base: null, keep: null });
    await journal.drafts.write({ problem: 'two-sum', slot: 'python', source: 'b', at: 2, base: null, keep: null });
    await journal.ownCases.put('two-sum', { id: 'c', name: '', input: { nums: '[]' } });
    await journal.progress.openEditorial('two-sum');
    await journal.designs.mark('auth', 'clear-structure', 'senior');
    await journal.assessments.add(assessedOf('auth'));
    const image = { prompt: 'auth', id: 'image', mimeType: 'image/png', dataURL: 'data:,', createdAt: 1 };
    await journal.sceneFiles.put([image]);
    const unread = { id: 'q', at: 1, store: 'attempts', key: 'k', value: 1, reason: 'The record must be object.' };
    const document = { ...(await journal.exportJournal()), quarantine: [unread], settings: { vim: true } };
    const other = await journalWith();
    await other.sceneFiles.put([{ ...image, prompt: 'task-queue' }]);
    const clashing = { ...image, prompt: 'task-queue', dataURL: 'data:,other' };
    const summary = await merge(other, { ...document, sceneFiles: [image, clashing] });
    expect({ ...summary, drafts: summary.drafts.length }).toEqual({
      attempts: 1,
      assessments: 1,
      drafts: 1,
      setAside: 1,
      ownCases: 1,
      progress: 1,
      designs: 1,
      images: 1,
      quarantined: 1,
      clashes: 1,
      settings: true,
    });
  });

  test('settings of the document count only where none were chosen', async () => {
    const document = { ...(await (await journalWith()).exportJournal()), settings: { vim: true } };
    const untouched = createMemoryText();
    const chosen = createMemoryText(new Map([['dryrun:settings', JSON.stringify({ fontSize: 20 })]]));
    for (const text of [untouched, chosen]) {
      const { journal } = await openTestJournal(async () => createMemoryStorage(true), { text });
      await merge(journal, document);
    }
    expect(JSON.parse(untouched.get('dryrun:settings')!)).toMatchObject({ vim: true, fontSize: 15 });
    expect(JSON.parse(chosen.get('dryrun:settings')!)).toEqual({ fontSize: 20 });
  });

  test('a document that cannot be read changes nothing and says where and what to do', async () => {
    const journal = await journalWith();
    const empty = await journal.exportJournal();
    const bad = { ...empty, attempts: [{ id: 'x', at: 0, problem: 'two-sum', verdict: 'MAYBE' }] };
    await expect(merge(journal, bad)).rejects.toThrow(/attempts\[0\]\.\w+ .*Correct that place/);
    await expect(merge(journal, { ...empty, version: 4 })).rejects.toThrow(/version 4.*Reload the page/);
    await expect(merge(journal, { hello: 1 })).rejects.toThrow(/no Dryrun journal/);
    await expect(merge(journal, { ...empty, extra: 1 })).rejects.toThrow(/unknown fields: extra/);
    await expect(journal.mergeJournal('{')).rejects.toThrow(/not JSON.*Choose a journal that Dryrun saved/);
    expect(await journal.exportJournal()).toEqual(empty);
  });

  test('a document of version 1 is read as one without designs', async () => {
    const journal = await journalWith();
    await journal.attempts.add(attemptOf('two-sum'));
    const { designs, assessments, sceneFiles, ...rest } = await journal.exportJournal();
    expect([designs, assessments, sceneFiles]).toEqual([[], [], []]);
    const other = await journalWith({ ...rest, version: 1 });
    expect(await other.attempts.all()).toEqual(await journal.attempts.all());
    await expect(merge(other, { ...rest, version: 1, designs: [] })).rejects.toThrow(/version 1.*no designs/);
  });

  test('a document of version 2 is read, and what explains an attempt goes along in one of today', async () => {
    const journal = await journalWith();
    await journal.attempts.add(attemptOf('two-sum', { source: 'plain' }));
    const early = await journal.exportJournal();
    const other = await journalWith({ ...early, version: 2 });
    expect(await other.attempts.all()).toEqual(early.attempts);

    const explanation = { message: 'Position 0 is used twice.', timeLimitMs: 3000, error: null, case: null };
    await journal.attempts.add(attemptOf('two-sum', { verdict: 'WA', explanation }));
    await other.mergeJournal(JSON.stringify(await journal.exportJournal()));
    expect((await other.attempts.all()).map((one) => one.explanation)).toContainEqual(explanation);
  });
});
