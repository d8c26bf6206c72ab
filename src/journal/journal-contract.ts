import { rejects, same, type ContractCase } from './contract-check.ts';
import type { DraftWrite } from './decide-draft.ts';
import type { Draft, SceneFile } from './records.ts';
import type { RecordStorage } from './storage.ts';
import {
  assessedOf,
  attemptOf,
  openTestJournal,
  testChannels,
  testClock,
  testIds,
  type TestJournal,
} from './test-kit.ts';
import { createMemoryText } from './text-storage.ts';

/** Opens one and the same place each time it is called. */
export type OpenPlace = () => Promise<RecordStorage>;

/** What a journal must do over any durable storage. `newPlace` gives an empty place each time. */
export function journalContract(newPlace: () => OpenPlace): ContractCase[] {
  return [
    {
      name: 'attempts are added, and read newest first',
      async run() {
        const { journal, clock } = await openTestJournal(newPlace());
        await journal.attempts.add(attemptOf('two-sum', { verdict: 'WA' }));
        clock.time = 2_000;
        await journal.attempts.add(attemptOf('coin-change', { verdict: 'TLE' }));
        clock.time = 3_000;
        const newest = await journal.attempts.add(attemptOf('two-sum', { draftBefore: '' }));
        same(newest, { ...attemptOf('two-sum', { draftBefore: '' }), id: newest.id, at: 3_000 }, 'what was added');
        const times = (await journal.attempts.ofProblem('two-sum')).map(({ at }) => at);
        same(times, [3_000, 1_000], 'of two-sum');
        same(
          (await journal.attempts.all()).map(({ at }) => at),
          [3_000, 2_000, 1_000],
          'all',
        );
        const latest = await journal.attempts.latest();
        same([...latest.keys()].toSorted(), ['coin-change', 'two-sum'], 'problems with attempts');
        same(latest.get('two-sum')?.at, 3_000, 'the latest of two-sum');
        const counts = await journal.attempts.countsByVerdict();
        same([counts.AC, counts.WA, counts.TLE, counts.JE], [1, 1, 1, 0], 'counts');
        same((await journal.attempts.countsByVerdict('two-sum')).TLE, 0, 'counts of two-sum');
      },
    },
    {
      name: 'an attempt is never overwritten',
      async run() {
        const { journal } = await openTestJournal(newPlace(), { newId: () => 'same' });
        await journal.attempts.add(attemptOf('two-sum'));
        await rejects(journal.attempts.add(attemptOf('two-sum', { source: 'other' })), 'adding under a taken id');
        same(
          (await journal.attempts.all()).map(({ source }) => source),
          ['def f(): pass'],
          'what is kept',
        );
      },
    },
    {
      name: 'what was stored is there in the next page',
      async run() {
        const place = newPlace();
        const first = await openTestJournal(place);
        await first.journal.attempts.add(attemptOf('two-sum'));
        await first.journal.ownCases.put('two-sum', { id: 'c1', name: 'half', input: { nums: '[1, 2', target: '' } });
        await first.journal.progress.showHints('two-sum', 2);
        const before = await first.journal.exportJournal();
        first.journal.close();
        const second = await openTestJournal(place);
        same(await second.journal.exportJournal(), before, 'the journal of the next page');
        same(first.statuses, [], 'statuses');
        second.journal.close();
      },
    },
    {
      name: 'a record that cannot be read is set aside whole, and said',
      async run() {
        const place = newPlace();
        const storage = await place();
        const broken = { problem: 'two-sum', verdict: 'MAYBE' };
        await storage.transact(['attempts', 'drafts'], 'readwrite', async (transaction) => {
          await transaction.put('attempts', 'two-sum/x', broken);
          await transaction.put('drafts', 'two-sum/python', 0);
        });
        storage.close();
        const { journal, statuses } = await openTestJournal(place);
        await journal.attempts.add(attemptOf('two-sum'));
        same((await journal.attempts.all()).length, 1, 'readable attempts');
        // Writing over a broken record keeps it too.
        await journal.drafts.write({ problem: 'two-sum', slot: 'python', source: 'x', at: 5, base: null, keep: null });
        const kept = (await journal.quarantined()).map(({ store, key, value }) => ({ store, key, value }));
        const expected = [
          { store: 'attempts', key: 'two-sum/x', value: broken },
          { store: 'drafts', key: 'two-sum/python', value: 0 },
        ];
        same(
          kept.toSorted((left, right) => (left.store < right.store ? -1 : 1)),
          expected,
          'the quarantine',
        );
        same(
          statuses.map(({ kind }) => kind),
          ['broken', 'broken'],
          'statuses',
        );
        same((await journal.exportJournal()).quarantine.length, 2, 'in the export');
        journal.close();
      },
    },
    {
      name: 'a draft survives a page that closes while it is written',
      async run() {
        const place = newPlace();
        const text = createMemoryText();
        // A page whose storage takes nothing any more, as when it is being closed.
        const dying = await openTestJournal(async () => deaf(await place()), { text, newId: testIds('dying') });
        const options = { problem: 'two-sum', slot: 'python', base: null, onNewer: () => {} } as const;
        const saver = dying.journal.createDraftSaver(options);
        saver.save('one');
        saver.replace('two', 'reset');
        saver.save('three');
        const { journal } = await openTestJournal(place, { text, newId: testIds('next') });
        same((await journal.drafts.get('two-sum', 'python'))?.source, 'three', 'the draft');
        const history = await journal.drafts.history('two-sum', 'python');
        same(
          history.map(({ source, reason }) => [source, reason]),
          [['one', 'reset']],
          'the history',
        );
        same(text.keys(), [], 'quick copies that are left');
        journal.close();
      },
    },
    {
      name: 'two tabs that type at once keep both texts, and agree',
      async run() {
        const { left, right, heard } = await twoTabs(newPlace());
        const savers = [left, right].map(({ journal }, tab) =>
          journal.createDraftSaver({
            problem: 'two-sum',
            slot: 'javascript',
            base: null,
            onNewer: (draft) => heard[tab]?.push(draft),
          }),
        );
        left.clock.time = 10;
        savers[0]?.save('left');
        left.clock.time = 11;
        savers[1]?.save('right');
        await Promise.all(savers.map((saver) => saver.pending));
        const draft = await left.journal.drafts.get('two-sum', 'javascript');
        same(draft?.source, 'right', 'the newer text is the draft');
        const history = await right.journal.drafts.history('two-sum', 'javascript');
        same(
          history.map(({ source, reason }) => [source, reason]),
          [['left', 'other-tab']],
          'the older is in the history',
        );
        same(heard[0]?.at(-1), draft, 'the other tab has heard of it');
        left.journal.close();
        right.journal.close();
      },
    },
    {
      name: 'export and import bring everything to an empty journal, twice is once',
      async run() {
        const { journal, clock } = await openTestJournal(newPlace(), { newId: testIds('here') });
        await journal.attempts.add(attemptOf('two-sum'));
        const saver = journal.createDraftSaver({ problem: 'two-sum', slot: 'notes', base: null, onNewer: () => {} });
        saver.save('# first');
        saver.replace('# second', 'reset');
        await saver.pending;
        await journal.ownCases.put('two-sum', { id: 'c', name: '', input: { nums: '[]' } });
        await journal.progress.openEditorial('two-sum');
        clock.time = 9_000;
        const document = await journal.exportJournal();
        const other = await openTestJournal(newPlace(), { newId: testIds('there'), clock });
        const summary = await other.journal.mergeJournal(JSON.stringify(document));
        same([summary.attempts, summary.drafts.length, summary.setAside, summary.clashes], [1, 1, 1, 0], 'the summary');
        same(await other.journal.exportJournal(), document, 'after one import');
        await other.journal.mergeJournal(JSON.stringify(document));
        same(await other.journal.exportJournal(), document, 'after two imports');
        journal.close();
        other.journal.close();
      },
    },
    {
      name: 'a design keeps its timer, questions, change and marks until it begins again',
      async run() {
        const { journal, clock } = await openTestJournal(newPlace());
        const { designs } = journal;
        await designs.startTimer('auth');
        clock.time = 4_000;
        await designs.ask('auth', { text: 'How many users?', clarification: 'users' });
        await designs.change('auth');
        clock.time = 5_000;
        await designs.change('auth');
        await designs.mark('auth', 'clear-structure', 'senior');
        await designs.mark('auth', 'defends-choices', 'mid');
        await designs.mark('auth', 'defends-choices', null);
        const paused = await designs.pauseTimer('auth');
        same(paused.timer, { elapsedMs: 4_000, runningSince: null }, 'the timer');
        same(paused.asked, [{ at: 4_000, text: 'How many users?', clarification: 'users' }], 'what was asked');
        same(paused.changedAt, 4_000, 'the first asking for the change counts');
        same(paused.marks, { 'clear-structure': 'senior' }, 'marks');
        await designs.visit('auth');
        const again = await designs.restart('auth');
        same([again.asked, again.marks, again.changedAt, again.visitedAt], [[], {}, null, 5_000], 'a new round');
        same(await designs.all(), [again], 'all designs');
      },
    },
    {
      name: 'of the assessments of a prompt the newest are kept',
      async run() {
        const { journal, clock } = await openTestJournal(newPlace());
        await journal.assessments.add(assessedOf('task-queue'));
        for (let index = 0; index < 33; index += 1) {
          clock.time += 1;
          await journal.assessments.add(assessedOf('auth', { score: index }));
        }
        const scores = (await journal.assessments.ofPrompt('auth')).map(({ score }) => score);
        same([scores.length, scores[0], scores.at(-1)], [30, 32, 3], 'of the prompt');
        same((await journal.assessments.all()).length, 31, 'all');
      },
    },
    {
      name: 'of old drawings the newest are kept, of old code all',
      async run() {
        const { journal } = await openTestJournal(newPlace());
        for (const slot of ['scene', 'python'] as const) {
          let base: Draft | null = null;
          for (let index = 0; index < 34; index += 1) {
            const write: DraftWrite = { problem: 'auth', slot, source: `${index}`, at: index, base, keep: 'reset' };
            base = (await journal.drafts.write(write)).draft;
          }
        }
        const scenes = (await journal.drafts.history('auth', 'scene')).map(({ source }) => source);
        same([scenes.length, scenes[0], scenes.at(-1)], [30, '32', '3'], 'scenes');
        same((await journal.drafts.history('auth', 'python')).length, 33, 'code');
      },
    },
    {
      name: 'an image stays as long as a drawing shows it',
      async run() {
        const { journal } = await openTestJournal(newPlace());
        await journal.sceneFiles.put(['inDraft', 'inHistory', 'inAssessed', 'nowhere'].map(imageOf));
        await journal.sceneFiles.put([{ ...imageOf('inDraft'), mimeType: 'image/jpeg' }]);
        const write = { problem: 'auth', slot: 'scene' as const, at: 1, keep: null };
        const { draft } = await journal.drafts.write({ ...write, source: '"inHistory"', base: null });
        await journal.drafts.write({ ...write, source: '"inDraft"', base: draft, keep: 'reset' });
        await journal.assessments.add(assessedOf('auth', { scene: '"inAssessed"' }));
        await journal.sceneFiles.prune('auth');
        const left = await journal.sceneFiles.ofPrompt('auth');
        same(left.map(({ id }) => id).toSorted(), ['inAssessed', 'inDraft', 'inHistory'], 'images left');
        same(left.find(({ id }) => id === 'inDraft')?.mimeType, 'image/png', 'an image never changes');
      },
    },
  ];
}

async function twoTabs(place: OpenPlace): Promise<{ left: TestJournal; right: TestJournal; heard: Draft[][] }> {
  const clock = testClock();
  const channel = testChannels();
  const text = createMemoryText();
  const left = await openTestJournal(place, { clock, text, broadcast: channel(), newId: testIds('left') });
  const right = await openTestJournal(place, { clock, text, broadcast: channel(), newId: testIds('right') });
  return { left, right, heard: [[], []] };
}

/** A storage that can be read, and never answers a write. */
function deaf(storage: RecordStorage): RecordStorage {
  return {
    durable: true,
    transact: (stores, mode, work) =>
      mode === 'readonly' ? storage.transact(stores, mode, work) : new Promise(() => {}),
    close: () => storage.close(),
  };
}

function imageOf(id: string): SceneFile {
  return { prompt: 'auth', id, mimeType: 'image/png', dataURL: 'data:image/png;base64,AA==', createdAt: 1 };
}
