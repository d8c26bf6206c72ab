import { describe, expect, test } from 'vitest';
import type { Assessment } from '../../../assess/assessment.ts';
import type { Diagram } from '../../../diagram/diagram.ts';
import { SHEET_TEMPLATE } from '../sheet/sheet-template.ts';
import { createAssessStore } from './assess-store.ts';
import { fakeBrowser, fakeCanvas, fakeLater, shape } from './design-fixtures.ts';
import { createReadingStore } from './reading-store.ts';
import { createRoundStore } from './round-store.ts';
import { createSheetStore } from './sheet-store.ts';

const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
const NOTHING: Diagram = { components: [], connections: [], boundaries: [], notes: [], unread: [] };

describe('the sheet', () => {
  test('begins with its headings, and saves every change', async () => {
    const journal = await fakeBrowser().openTab();
    const store = createSheetStore({ prompt: 'auth', journal, onSetAside: () => {} });
    await store.load();
    expect(store.shown.get()).toEqual({ text: SHEET_TEMPLATE });
    store.edit(SHEET_TEMPLATE);
    store.edit('');
    await turn();
    expect((await journal.drafts.get('auth', 'sheet'))?.source).toBe('');
    await store.replace('# Another', 'import');
    expect(store.shown.get()).toEqual({ text: '# Another' });
    expect((await journal.drafts.history('auth', 'sheet')).map(({ source }) => source)).toEqual(['']);
  });
});

describe('the round', () => {
  const clarification = {
    id: 'users',
    question: 'How many people use it?',
    keywords: [['how many'], ['user', 'people']],
    answer: 'Fifty million.',
    essential: true,
  };

  test('keeps what was asked, answered or not', async () => {
    const browser = fakeBrowser();
    const journal = await browser.openTab();
    const parts = { prompt: 'auth', clarifications: [clarification], records: journal.designs, now: browser.clock };
    const store = createRoundStore(parts);
    await store.load();
    expect(await store.ask('How many users are there?')).toEqual(clarification);
    expect(await store.ask('Which colour?')).toBeNull();
    await store.mark('depth', 'senior');
    await store.change();
    const again = createRoundStore(parts);
    await again.load();
    const { asked, marks, changedAt } = again.design.get();
    expect(asked.map((one) => one.clarification)).toEqual(['users', null]);
    expect([marks, changedAt]).toEqual([{ depth: 'senior' }, 1_000]);
  });

  test('a timer that a lost page left running counts to when it was last measured', async () => {
    const browser = fakeBrowser();
    const journal = await browser.openTab();
    const parts = { prompt: 'auth', clarifications: [], records: journal.designs, now: browser.clock };
    const store = createRoundStore(parts);
    await store.load();
    store.timer.begin();
    await turn();
    browser.clock.time += 5_000;
    expect(store.timer.elapsedMs()).toBe(5_000);
    const beside = createRoundStore(parts);
    await beside.load();
    expect(beside.timer.timer.get()).toEqual({ elapsedMs: 5_000, runningSince: browser.clock.time });
    browser.clock.time += 14 * 3_600_000;
    const again = createRoundStore(parts);
    await again.load();
    expect(again.timer.timer.get()).toEqual({ elapsedMs: 5_000, runningSince: null });
    await again.restart();
    expect(again.timer.elapsedMs()).toBe(0);
  });
});

describe('assessing', () => {
  const assessment: Assessment = {
    prompt: 'auth',
    score: 0,
    level: null,
    dimensions: [],
    criteria: [],
    diagram: { components: [], connections: [], unread: [] },
  };
  const answer = { scene: '{}', sheet: '', activeMs: 0, moment: 'plain' as const };

  test('keeps each result with its answer, a score of 0 too', async () => {
    const journal = await fakeBrowser().openTab();
    const store = createAssessStore({ prompt: 'auth', assess: async () => assessment, records: journal.assessments });
    await store.run(answer);
    expect(store.state.get()).toMatchObject({ is: 'done', assessment, record: { score: 0, scene: '{}' } });
    expect(await journal.assessments.ofPrompt('auth')).toEqual(store.past.get());
    expect(store.past.get()).toHaveLength(1);
  });

  test('says why it failed, and keeps nothing then', async () => {
    const journal = await fakeBrowser().openTab();
    const assess = () => Promise.reject(new Error('The sheet is too long.'));
    const store = createAssessStore({ prompt: 'auth', assess, records: journal.assessments });
    await store.run(answer);
    expect(store.state.get()).toEqual({ is: 'failed', message: 'The sheet is too long.' });
    expect(await journal.assessments.all()).toEqual([]);
  });
});

describe('reading the drawing', () => {
  test('of drawings that come while one is read only the last is read', async () => {
    const { later, pass } = fakeLater();
    const reads: number[] = [];
    let finish = (): void => {};
    const read = (scene: object) =>
      new Promise<{ diagram: Diagram; description: string[] }>((resolve) => {
        reads.push('elements' in scene ? (scene.elements as unknown[]).length : -1);
        finish = () => resolve({ diagram: NOTHING, description: [] });
      });
    const store = createReadingStore({ read }, later);
    const { canvas, draw } = fakeCanvas();
    store.connect(canvas);
    for (const count of [1, 2, 3]) {
      draw(Array.from({ length: count }, (_, index) => shape(`${index}`)));
      pass();
    }
    expect(reads).toEqual([0]);
    finish();
    await turn();
    expect(reads).toEqual([0, 3]);
    finish();
    await turn();
    expect(store.state.get()).toMatchObject({ is: 'read', diagram: NOTHING });
    expect(reads).toHaveLength(2);
  });

  test('what cannot be read is said', async () => {
    const store = createReadingStore(
      { read: () => Promise.reject(new Error('Too many elements.')) },
      fakeLater().later,
    );
    store.connect(fakeCanvas().canvas);
    await turn();
    expect(store.state.get()).toEqual({ is: 'refused', message: 'Too many elements.' });
  });
});
