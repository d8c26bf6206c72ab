import { describe, expect, test } from 'vitest';
import type { Assessment } from '../../assess/assessment.ts';
import { createDesignModel } from './design-model.ts';
import type { DesignPrompt } from './design-prompt.ts';
import type { Reader } from './reading/reader.ts';
import { fakeBrowser, fakeCanvas, fakeLater, shape } from './stores/design-fixtures.ts';

const prompt = { slug: 'auth', spec: { clarifications: [], follow_ups: [] } } as unknown as DesignPrompt;
const assessment: Assessment = {
  prompt: 'auth',
  score: 40,
  level: null,
  dimensions: [],
  criteria: [],
  diagram: { components: [], connections: [], unread: [] },
};

/** A model with something drawn, whose assessments wait until the test lets them succeed or fail. */
async function openModel() {
  const browser = fakeBrowser();
  const journal = await browser.openTab();
  const { later } = fakeLater();
  const waiting: PromiseWithResolvers<Assessment>[] = [];
  const reader: Reader = {
    read: () => Promise.reject(new Error('Nothing is read here.')),
    readIdly: () => Promise.resolve(null),
    assess() {
      const one = Promise.withResolvers<Assessment>();
      waiting.push(one);
      return one.promise;
    },
    close() {},
  };
  const model = createDesignModel({ prompt, journal, reader, now: browser.clock, newId: () => 'id', later });
  const { canvas, draw } = fakeCanvas();
  await Promise.all([model.scene.first(), model.load()]);
  model.connectCanvas(canvas);
  draw([shape('a')]);
  return { model, draw, waiting, journal, clock: browser.clock };
}

describe('asking for the change', () => {
  const moments = ({ assess }: Awaited<ReturnType<typeof openModel>>['model']): string[] =>
    assess.past.get().map(({ moment }) => moment);

  test('waits for the assessment under way, and assesses the answer before anything changes', async () => {
    const { model, waiting } = await openModel();
    model.runAssess();
    const asked = Promise.all([model.askForChange(), model.askForChange()]);
    waiting[0]?.resolve(assessment);
    await expect.poll(() => waiting.length).toBe(2);
    expect([moments(model), model.round.design.get().changedAt]).toEqual([['plain'], null]);
    waiting[1]?.resolve(assessment);
    await asked;
    expect([moments(model), model.round.design.get().changedAt]).toEqual([['before', 'plain'], 1_000]);
  });

  test('changes nothing where the answer could not be assessed, says why, and can be tried again', async () => {
    const { model, waiting } = await openModel();
    const asked = model.askForChange();
    await expect.poll(() => waiting.length).toBe(1);
    waiting[0]?.reject(new Error('The sheet is too long.'));
    await asked;
    expect(model.round.design.get().changedAt).toBeNull();
    expect(model.toasts.list.get().map(({ text }) => text)).toEqual([
      'No requirement was changed, because your answer could not be assessed: The sheet is too long.',
    ]);
    const again = model.askForChange();
    await expect.poll(() => waiting.length).toBe(2);
    waiting[1]?.resolve(assessment);
    await again;
    expect([moments(model), model.round.design.get().changedAt]).toEqual([['before'], 1_000]);
  });
});

test('a new round is taken back with all that it put away: drawing, sheet, questions, change, marks and clock', async () => {
  const { model, journal, clock } = await openModel();
  const { round, scene, sheet, toasts } = model;
  sheet.edit('# Mine');
  await round.timer.toggle();
  await round.ask('How many users?');
  await round.mark('depth', 'senior');
  await round.change();
  clock.time += 60_000;
  const drawn = scene.text();

  await model.startAgain();
  expect(round.design.get()).toMatchObject({ asked: [], marks: {}, changedAt: null });
  expect(round.timer.elapsedMs()).toBe(0);
  round.timer.begin();
  await round.ask('Which colour?');
  toasts.list.get()[0]?.action?.run();

  await expect.poll(() => round.timer.timer.get()).toEqual({ elapsedMs: 60_000, runningSince: null });
  const restored = {
    prompt: 'auth',
    timer: { elapsedMs: 60_000, runningSince: null },
    visitedAt: 1_000,
    asked: [{ at: 1_000, text: 'How many users?', clarification: null }],
    changedAt: 1_000,
    marks: { depth: 'senior' },
  };
  expect(round.design.get()).toEqual(restored);
  expect(await journal.designs.get('auth')).toEqual(restored);
  expect([scene.text(), sheet.text()]).toEqual([drawn, '# Mine']);
});

describe('bringing an answer back', () => {
  const said = ({ toasts }: Awaited<ReturnType<typeof openModel>>['model']): string[] =>
    toasts.list.get().map(({ text }) => text);

  test('is one message that tells what happened, and one undo for all of it', async () => {
    const { model, draw, journal } = await openModel();
    model.sheet.edit('# Now');
    const now = { scene: model.scene.text(), sheet: model.sheet.text() };
    draw([shape('b')]);
    const old = { scene: model.scene.text(), sheet: '# Old' };
    draw([shape('a')]);
    model.view.lit.set({ owner: 'one', elements: ['a'], words: [] });
    await model.putIn(old, 'restored');
    expect([model.scene.text(), model.sheet.text(), model.view.lit.get()]).toEqual([old.scene, '# Old', null]);
    expect(said(model)).toEqual(['The drawing and the sheet are back. Those before are in the history.']);
    model.toasts.list.get()[0]?.action?.run();
    await expect.poll(() => [model.scene.text(), model.sheet.text()]).toEqual([now.scene, now.sheet]);
    await expect.poll(async () => (await journal.drafts.history('auth', 'sheet')).length).toBe(2);
  });

  test('changes nothing where all of it is there already, and says so', async () => {
    const { model, journal } = await openModel();
    const touched = JSON.parse(model.scene.text()) as { elements: { version: number }[] };
    for (const element of touched.elements) element.version += 5;
    await model.putIn({ scene: JSON.stringify(touched), sheet: model.sheet.text() }, 'restored');
    expect(said(model)).toEqual(['Nothing was changed: the drawing and the sheet are the same already.']);
    expect(model.toasts.list.get()[0]?.action).toBeNull();
    expect(await journal.drafts.history('auth', 'scene')).toEqual([]);
  });
});
