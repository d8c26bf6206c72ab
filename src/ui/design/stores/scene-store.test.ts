import { describe, expect, test } from 'vitest';
import { elementsOfText, sceneText } from '../canvas/scene-text.ts';
import { fakeBrowser, fakeCanvas, fakeLater, shape } from './design-fixtures.ts';
import { createSceneStore, EMPTY_SCENE } from './scene-store.ts';

async function openStore(browser = fakeBrowser()) {
  const journal = await browser.openTab();
  const { later, pass } = fakeLater();
  const setAside: number[] = [];
  const store = createSceneStore({
    prompt: 'auth',
    journal,
    onSetAside: () => setAside.push(1),
    later,
    now: browser.clock,
  });
  const first = await store.first();
  const fake = fakeCanvas(elementsOfText(first.text) as Parameters<typeof sceneText>[0]);
  store.connect(fake.canvas);
  const stored = async () => (await journal.drafts.get('auth', 'scene'))?.source;
  return { store, journal, pass, setAside, first, stored, ...fake };
}

const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

describe('the drawing', () => {
  test('is saved when the hand rests, once for many strokes', async () => {
    const { draw, pass, stored, first } = await openStore();
    expect(first.text).toBe(EMPTY_SCENE);
    draw([shape('a')]);
    draw([shape('a'), shape('b')]);
    expect(await stored()).toBeUndefined();
    expect(pass()).toBe(1);
    await turn();
    expect(await stored()).toBe(sceneText([shape('a'), shape('b')]));
  });

  test('showing it is no change of it, and the very first stroke is one', async () => {
    const { draw, pass, stored, store } = await openStore();
    expect([pass(), await stored(), store.text()]).toEqual([0, undefined, EMPTY_SCENE]);
    draw([shape('a')]);
    pass();
    await turn();
    expect(await stored()).toBe(sceneText([shape('a')]));
  });

  test('what waits is saved at once when the page goes away, or when it is asked for', async () => {
    const { draw, store, stored } = await openStore();
    draw([shape('a')]);
    expect(store.text()).toBe(sceneText([shape('a')]));
    await turn();
    expect(await stored()).toBe(sceneText([shape('a')]));
  });

  test('another one keeps the one before in the history', async () => {
    const { draw, store, journal, loads } = await openStore();
    draw([shape('a')]);
    const next = sceneText([shape('b')]);
    await store.replace(next, [], 'import');
    expect(loads).toEqual([next]);
    expect(store.text()).toBe(next);
    const history = await journal.drafts.history('auth', 'scene');
    expect(history.map(({ source, reason }) => [source, reason])).toEqual([[sceneText([shape('a')]), 'import']]);
  });

  test('one from a file is kept without what it embeds, and its images are kept beside it', async () => {
    const { store, stored, loads, journal } = await openStore();
    const image = { id: 'i1', mimeType: 'image/png', dataURL: 'data:image/png;base64,AAAA' };
    const text = JSON.stringify({ type: 'excalidraw', elements: [shape('a'), null], files: { i1: image } }, null, 2);
    await store.replace(text, [{ ...image, prompt: 'auth', createdAt: 1 }], 'import');
    expect(await stored()).toBe(sceneText([shape('a')]));
    expect(loads).toEqual([sceneText([shape('a')])]);
    expect(await journal.sceneFiles.ofPrompt('auth')).toMatchObject([{ id: 'i1', dataURL: image.dataURL }]);
  });

  test('an image that is missing here comes back with the file that has it, and no stroke changes', async () => {
    const { draw, store, loads, journal } = await openStore();
    draw([shape('a')]);
    const image = {
      id: 'i1',
      mimeType: 'image/png',
      dataURL: 'data:image/png;base64,AAAA',
      prompt: 'auth',
      createdAt: 1,
    };
    await store.addImages([image]);
    await store.addImages([image]);
    expect(await journal.sceneFiles.ofPrompt('auth')).toMatchObject([{ id: 'i1' }]);
    expect(loads).toEqual([sceneText([shape('a')])]);
    expect(store.text()).toBe(sceneText([shape('a')]));
    expect(await journal.drafts.history('auth', 'scene')).toEqual([]);
  });

  test('two tabs show the same, without answering each other for ever', async () => {
    const browser = fakeBrowser();
    const one = await openStore(browser);
    const other = await openStore(browser);
    one.draw([shape('a')]);
    one.pass();
    await turn();
    expect(other.loads).toEqual([sceneText([shape('a')])]);
    other.pass();
    await turn();
    expect(one.loads).toEqual([]);
    other.draw([shape('a'), shape('b', 50)]);
    other.pass();
    await turn();
    expect(one.loads).toEqual([sceneText([shape('a'), shape('b', 50)])]);
    one.pass();
    await turn();
    expect(other.loads).toHaveLength(1);
    expect([...one.setAside, ...other.setAside]).toEqual([]);
  });

  test('the next visit begins with it', async () => {
    const browser = fakeBrowser();
    const { draw, store } = await openStore(browser);
    draw([shape('a')]);
    store.close();
    await turn();
    expect((await openStore(browser)).first.text).toBe(sceneText([shape('a')]));
  });
});
