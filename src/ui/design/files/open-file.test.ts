import { describe, expect, test } from 'vitest';
import { sceneFileText, sceneText } from '../canvas/scene-text.ts';
import { createDesignModel, type DesignModel } from '../design-model.ts';
import type { DesignPrompt } from '../design-prompt.ts';
import type { Reader } from '../reading/reader.ts';
import { fakeBrowser, fakeCanvas, fakeLater, shape } from '../stores/design-fixtures.ts';
import { answerFile } from './answer-file.ts';
import { openFile } from './open-file.ts';

const prompt = { slug: 'auth', spec: { clarifications: [], follow_ups: [] } } as unknown as DesignPrompt;

/** Refuses a text without elements, as the real one does. */
const reader: Reader = {
  async read(scene) {
    if ('text' in scene && !scene.text.includes('"elements"')) throw new Error('elements: what is drawn is missing.');
    return { diagram: { components: [], connections: [], boundaries: [], notes: [], unread: [] }, description: [] };
  },
  readIdly: () => Promise.resolve(null),
  assess: () => Promise.reject(new Error('Nothing is assessed here.')),
  close() {},
};

async function openModel() {
  const browser = fakeBrowser();
  const journal = await browser.openTab();
  const { later } = fakeLater();
  const model = createDesignModel({ prompt, journal, reader, now: browser.clock, newId: () => 'id', later });
  const { canvas, draw } = fakeCanvas();
  await Promise.all([model.scene.first(), model.load()]);
  model.connectCanvas(canvas);
  return { model, draw, journal, clock: browser.clock };
}

/** What “Everything” saves. */
function everything({ scene, sheet, round }: DesignModel): object {
  const canvas = scene.canvas.get();
  return answerFile({
    prompt: 'auth',
    now: 9,
    sceneFile: sceneFileText(canvas?.elements() ?? [], {}),
    scene: scene.text(),
    sheet: sheet.text(),
    activeMs: round.timer.elapsedMs(),
    design: round.design.get(),
    latest: null,
    past: [],
  });
}

/** An answer with a bit of each of its parts. */
async function anAnswer(): Promise<object> {
  const { model, draw, clock } = await openModel();
  draw([shape('a')]);
  model.sheet.edit('# Mine');
  await model.round.timer.toggle();
  clock.time += 60_000;
  await model.round.timer.toggle();
  await model.round.ask('How many users?');
  await model.round.mark('depth', 'senior');
  await model.round.change();
  return everything(model);
}

const tooMany = Array.from({ length: 1_001 }, (_, at) => ({ at, text: 'Why?', clarification: null }));

const open = (model: DesignModel, value: unknown, name = 'auth.json'): Promise<string | null> =>
  openFile(model, new File([JSON.stringify(value)], name));

const said = ({ toasts }: DesignModel): string[] => toasts.list.get().map(({ text }) => text);

describe('an answer that was taken out as a whole', () => {
  test('comes back as a whole in another browser', async () => {
    const answer = await anAnswer();
    const { model } = await openModel();
    await open(model, answer);
    expect(everything(model)).toEqual(answer);
    expect(model.round.timer.elapsedMs()).toBe(60_000);
    expect(said(model)).toEqual(['The drawing and the sheet are open.']);
  });

  test('overwrites nothing: drawing and sheet go to the history, the questions of both are there', async () => {
    const answer = await anAnswer();
    const { model, draw, journal } = await openModel();
    draw([shape('b')]);
    model.sheet.edit('# Before');
    await model.round.ask('Which colour?');
    await model.round.mark('depth', 'mid');
    await open(model, answer);
    const [scene] = await journal.drafts.history('auth', 'scene');
    const [sheet] = await journal.drafts.history('auth', 'sheet');
    expect([scene?.source, sheet?.source]).toEqual([sceneText([shape('b')]), '# Before']);
    const { asked, marks } = model.round.design.get();
    expect(asked.map(({ text }) => text).toSorted()).toEqual(['How many users?', 'Which colour?']);
    expect(marks).toEqual({ depth: 'mid' });
  });

  test.each<[string, object, RegExp]>([
    ['of another prompt', { prompt: 'task-queue' }, /an answer to “task-queue”; open it on the page of that prompt/],
    ['of a newer version', { version: 2, more: 1 }, /version 2.*reads up to 1; reload the page/],
    ['with an unknown field', { more: 1 }, /unknown fields: more\. Correct/],
    ['without a sheet', { sheet: undefined }, /sheet is missing/],
    ['with a broken question', { asked: [{ at: 1 }] }, /asked\[0\]\.text is missing/],
    ['with too many questions', { asked: tooMany }, /at most 1000/],
    ['without a drawing', { scene: null }, /scene is missing/],
    ['with a drawing that is none', { scene: {} }, /what is drawn is missing/],
  ])('%s is refused with a reason, and changes nothing', async (_what, change, reason) => {
    const answer = await anAnswer();
    const { model } = await openModel();
    const before = everything(model);
    const wrong = await open(model, { ...answer, ...change });
    expect(wrong).toMatch(/^auth\.json was not opened: /);
    expect(wrong).toMatch(reason);
    expect(said(model)).toEqual([]);
    expect(everything(model)).toEqual(before);
  });
});

test.each([
  ['a.json', '{"elements": [', /its JSON is broken or cut off; save the answer again with “Everything”/],
  ['a.json', '{"hello": 1}', /neither an answer that “Everything” saved nor a drawing/],
  ['a.json', '{"format": "dryrun-journal", "version": 1}', /a whole journal; merge it on the home page/],
  ['a.excalidrawlib', '{"type": "excalidrawlib"}', /a library for Excalidraw/],
  ['a.png', 'PNG', /a picture; put it on the canvas with the image tool/],
  ['a.docx', '', /no drawing \(\.excalidraw\), no sheet/],
])('%s with %s is told what it is', async (name, text, reason) => {
  const { model } = await openModel();
  expect(await openFile(model, new File([text], name))).toMatch(reason);
});

test('a JSON file with a drawing alone is still one', async () => {
  const { model } = await openModel();
  await open(model, { type: 'excalidraw', elements: [shape('c')] });
  expect(model.scene.text()).toBe(sceneText([shape('c')]));
});
