import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { box, shape, text } from '../../tests/fixtures/scenes/scene-kit.ts';
import { cutImages } from './cut-images.ts';
import { checkScene, parseScene } from './parse-scene.ts';

const elements = box('a', 'Client', [0, 0, 120, 60]);

describe('a scene', () => {
  it.each([
    ['a file', JSON.stringify({ type: 'excalidraw', version: 2, source: 'x', elements, appState: {}, files: {} })],
    ['the clipboard', JSON.stringify({ type: 'excalidraw/clipboard', elements, files: {} })],
    ['a bare list', JSON.stringify(elements)],
    ['a file with a byte order mark', `\ufeff${JSON.stringify({ elements })}`],
  ])('is read from %s', (_, words) => {
    expect(parseScene(words)).toEqual(checkScene({ elements }));
    expect(parseScene(words).elements.map(({ id }) => id)).toEqual(['a', 'a-text']);
  });

  it('gives a text without a size the size of its words', () => {
    const bare = { id: 't', type: 'text', x: 0, y: 0, text: 'Redis\ncluster', fontSize: 20 };
    expect(checkScene([bare]).elements).toMatchObject([{ width: 77, height: 50 }]);
  });

  it('knows the names of older versions', () => {
    const points = [[0, 0], [10, 10]]; // prettier-ignore
    expect(checkScene([shape('d', [0, 0, 10, 10], { type: 'draw', points })]).elements).toMatchObject([
      { type: 'freedraw' },
    ]);
  });

  it('keeps only what reading needs', () => {
    const scene = checkScene([shape('i', [0, 0, 10, 10], { type: 'image', fileId: 'x', link: 'https://example.org' })]);
    expect(Object.keys(scene.elements[0]!)).not.toContain('link');
  });
});

describe('images in a file', () => {
  it('are cut out, and nothing else is', () => {
    const words = {
      files: { a: { dataURL: 'data:image/png;base64,AAAA', id: 'a' }, b: { dataURL: null } },
      elements: [text('t', '"dataURL":"keep"', [0, 0])],
    };
    const cut = JSON.parse(cutImages(JSON.stringify(words))) as typeof words;
    expect(cut.files).toEqual({ a: { dataURL: '', id: 'a' }, b: { dataURL: null } });
    expect(cut.elements).toEqual(words.elements);
  });

  it('leaves every other JSON as it is', () => {
    fc.assert(
      fc.property(fc.json(), (json) => {
        expect(cutImages(json)).toBe(json);
      }),
    );
  });

  it.each(['"dataURL"', '"dataURL":', '"dataURL":"', '"dataURL":"a\\"', '\\"dataURL":"a"'])('takes %s', (broken) => {
    expect(cutImages(broken)).toBe(broken);
  });
});
