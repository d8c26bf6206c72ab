import { fileURLToPath } from 'node:url';
import { expect, test, type BrowserContext, type Page } from '@playwright/test';
import { build } from 'esbuild';
import type { DraftSaver } from '../../src/journal/draft-saver.ts';
import type { Journal } from '../../src/journal/journal.ts';
import type { TestJournal } from '../../src/journal/test-kit.ts';

// The journal in a real browser: IndexedDB, localStorage and BroadcastChannel. The page is made here, on an address
// that no server listens on, so that nothing of the site is in the way.

const ORIGIN = 'http://localhost:4999';
let script = '';

test.beforeAll(async () => {
  const entry = fileURLToPath(new URL('journal-page.ts', import.meta.url));
  const { outputFiles } = await build({ entryPoints: [entry], bundle: true, write: false, format: 'iife' });
  script = outputFiles[0]!.text;
});

test.beforeEach(async ({ context }) => {
  await context.route(`${ORIGIN}/**`, (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><title>Journal</title><script>${script}</script>`,
    }),
  );
});

async function openPage(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${ORIGIN}/`);
  return page;
}

test('IndexedDB keeps the contract of a storage', async ({ context }) => {
  const page = await openPage(context);
  const { passed, failures } = await page.evaluate(() => window.journalPage.runStorageContract());
  expect(failures).toEqual([]);
  expect(passed).toBeGreaterThan(5);
});

test('the journal keeps its contract over IndexedDB', async ({ context }) => {
  const page = await openPage(context);
  const { passed, failures } = await page.evaluate(() => window.journalPage.runJournalContract());
  expect(failures).toEqual([]);
  expect(passed).toBeGreaterThan(6);
});

test('the last keystroke before the page goes away is in the next page', async ({ context }) => {
  const page = await openPage(context);
  await page.evaluate(async () => {
    const journal = await window.journalPage.openBrowserJournal(() => {});
    const saver = journal.createDraftSaver({ problem: 'two-sum', slot: 'python', base: null, onNewer: () => {} });
    // Large enough that IndexedDB cannot have it before the page is left.
    addEventListener('pagehide', () => saver.save(`the last keystroke${' '.repeat(200_000)}`));
  });
  await page.reload();
  const found = await page.evaluate(async () => {
    const waiting = Object.keys(localStorage).filter((key) => key.startsWith('dryrun:draft:')).length;
    const journal = await window.journalPage.openBrowserJournal(() => {});
    const draft = await journal.drafts.get('two-sum', 'python');
    const left = Object.keys(localStorage).filter((key) => key.startsWith('dryrun:draft:')).length;
    return { waiting, left, source: draft?.source.trim() };
  });
  expect(found).toEqual({ waiting: 1, left: 0, source: 'the last keystroke' });
});

/** An editor of one text in one tab. */
interface Editor {
  readonly journal: Journal;
  readonly saver: DraftSaver;
  shown: string;
}

test('two tabs hear of each other, and neither loses a text', async ({ context }) => {
  const [left, right] = [await openPage(context), await openPage(context)];
  const open = (page: Page) =>
    page.evaluate(async () => {
      const journal = await window.journalPage.openBrowserJournal(() => {});
      const saver = journal.createDraftSaver({
        problem: 'two-sum',
        slot: 'typescript',
        base: null,
        onNewer: ({ source }) => Object.assign(window, { shown: source }),
      });
      Object.assign(window, { journal, saver, shown: '' } satisfies Editor);
    });
  /** Adds to whatever the editor shows at that moment, as a person does. */
  const type = (page: Page, text: string) =>
    page.evaluate(async (typed) => {
      const editor = window as unknown as Editor;
      editor.shown += typed;
      editor.saver.save(editor.shown);
      await editor.saver.pending;
    }, text);
  const shown = (page: Page) => page.evaluate(() => (window as unknown as Editor).shown);
  await open(left);
  await open(right);
  await type(left, 'one');
  await expect.poll(() => shown(right)).toBe('one');
  await type(right, ' two');
  await expect.poll(() => shown(left)).toBe('one two');

  await Promise.all([type(left, ' left'), type(right, ' right')]);
  const texts = await left.evaluate(async () => {
    const { journal } = window as unknown as Editor;
    const history = await journal.drafts.history('two-sum', 'typescript');
    return [(await journal.drafts.get('two-sum', 'typescript'))?.source, ...history.map(({ source }) => source)];
  });
  expect(texts.join('|')).toContain(' left');
  expect(texts.join('|')).toContain(' right');
  // Both editors end with the same text, which is the draft.
  await expect.poll(() => shown(left)).toBe(texts[0]);
  await expect.poll(() => shown(right)).toBe(texts[0]);
});

test('a journal of the first version is upgraded, and keeps what it holds', async ({ context }) => {
  const page = await openPage(context);
  const found = await page.evaluate(async () => {
    const { attemptOf, openBrowserJournal } = window.journalPage;
    await new Promise<void>((resolve, reject) => {
      const request = indexedDB.open('dryrun', 1);
      request.addEventListener('upgradeneeded', () => {
        const stores = ['attempts', 'drafts', 'draftHistory', 'ownCases', 'progress', 'quarantine'];
        for (const store of stores) request.result.createObjectStore(store);
        const attempt = { ...attemptOf('two-sum'), id: 'a1', at: 5 };
        request.transaction?.objectStore('attempts').put(attempt, 'two-sum/a1');
      });
      request.addEventListener('success', () => {
        request.result.close();
        resolve();
      });
      request.addEventListener('error', () => reject(new Error(String(request.error))));
    });
    const statuses: string[] = [];
    const journal = await openBrowserJournal(({ kind }) => statuses.push(kind));
    const { asked } = await journal.designs.ask('auth', { text: 'How many?', clarification: null });
    return { attempts: (await journal.attempts.all()).map(({ id }) => id), asked: asked.length, statuses };
  });
  expect(found).toEqual({ attempts: ['a1'], asked: 1, statuses: [] });
});

test('a full disk is said, nothing is lost, and all is stored once there is room', async ({ context }) => {
  const page = await openPage(context);
  const browser = await context.newCDPSession(page);
  await page.evaluate(async () => {
    const { openIdbStorage, openTestJournal } = window.journalPage;
    Object.assign(window, await openTestJournal(() => openIdbStorage('dryrun')));
  });
  const add = (size: number, later = 0) =>
    page.evaluate(
      async ({ length, wait }) => {
        const { journal, clock, statuses } = window as unknown as TestJournal;
        clock.time += wait;
        // Text that does not repeat itself, because Chromium may compress what it stores.
        const words = new BigUint64Array(Math.ceil(length / 8));
        for (let at = 0; at < words.length; at += 8_192) crypto.getRandomValues(words.subarray(at, at + 8_192));
        const source = Array.from(words, (word) => word.toString(36))
          .join('')
          .slice(0, length);
        await journal.attempts.add(window.journalPage.attemptOf('two-sum', { source }));
        return { status: statuses.at(-1)?.kind ?? 'ok', attempts: (await journal.attempts.all()).length };
      },
      { length: size, wait: later },
    );
  // Before the first write, because Chromium remembers for a while how much room there was.
  await browser.send('Storage.overrideQuotaForOrigin', { origin: ORIGIN, quotaSize: 1_000_000 });
  expect(await add(10)).toEqual({ status: 'ok', attempts: 1 });
  expect(await add(3_000_000)).toEqual({ status: 'full', attempts: 2 });
  await browser.send('Storage.overrideQuotaForOrigin', { origin: ORIGIN });
  expect(await add(10, 60_000)).toEqual({ status: 'ok', attempts: 3 });
  await page.reload();
  const stored = await page.evaluate(async () => {
    const journal = await window.journalPage.openBrowserJournal(() => {});
    return (await journal.attempts.all()).length;
  });
  expect(stored).toBe(3);
});

test('where the browser allows no storage at all, everything works from memory', async ({ context }) => {
  await context.addInitScript(() => {
    const denied = {
      get(): never {
        throw new DOMException('denied', 'SecurityError');
      },
    };
    Object.defineProperty(window, 'localStorage', denied);
    IDBFactory.prototype.open = () => {
      throw new DOMException('denied', 'SecurityError');
    };
  });
  const page = await openPage(context);
  const outcome = await page.evaluate(async () => {
    const kinds: string[] = [];
    const journal = await window.journalPage.openBrowserJournal((status) => kinds.push(status.kind));
    const saver = journal.createDraftSaver({ problem: 'two-sum', slot: 'notes', base: null, onNewer: () => {} });
    saver.save('');
    await saver.pending;
    await journal.attempts.add(window.journalPage.attemptOf('two-sum'));
    const draft = await journal.drafts.get('two-sum', 'notes');
    return { kind: kinds.at(-1), attempts: (await journal.attempts.all()).length, source: draft?.source };
  });
  expect(outcome).toEqual({ kind: 'unavailable', attempts: 1, source: '' });
});

test('a newer version in another tab is not held up, and this tab says what to do', async ({ context }) => {
  const [older, newer] = [await openPage(context), await openPage(context)];
  await older.evaluate(async () => {
    const kinds: string[] = [];
    const journal = await window.journalPage.openBrowserJournal((status) => kinds.push(status.remedy));
    await journal.attempts.add(window.journalPage.attemptOf('two-sum'));
    Object.assign(window, { journal, kinds });
  });
  const upgraded = await newer.evaluate(
    () =>
      new Promise((resolve) => {
        const request = indexedDB.open('dryrun', 1_000);
        request.addEventListener('success', () => resolve('upgraded'));
        request.addEventListener('error', () => resolve('refused'));
      }),
  );
  expect(upgraded).toBe('upgraded');
  const said = await older.evaluate(async () => {
    const { journal, kinds } = window as unknown as { journal: Journal; kinds: string[] };
    await journal.attempts.add(window.journalPage.attemptOf('two-sum', { source: 'still works' }));
    return { sources: (await journal.attempts.all()).map(({ source }) => source), remedy: kinds.at(-1) };
  });
  expect(said).toEqual({ sources: ['still works'], remedy: expect.stringContaining('reload this tab') });
});
