import { describe, expect, test } from 'vitest';
import { noDesign } from '../../../journal/designs.ts';
import { assessedOf } from '../../../journal/test-kit.ts';
import { sceneFileText } from '../canvas/scene-text.ts';
import { shape } from '../stores/design-fixtures.ts';
import { answerFile } from './answer-file.ts';
import { imagesOf, isAnswerFile } from './open-file.ts';

describe('files that hold an answer or half of one', () => {
  test.each([
    ['design.excalidraw', true],
    ['Design.JSON', true],
    ['notes.md', true],
    ['notes.txt', true],
    ['photo.png', false],
    ['lib.excalidrawlib', false],
    ['', false],
  ])('%s', (name, isOne) => {
    expect(isAnswerFile({ name })).toBe(isOne);
  });
});

describe('the images of a file', () => {
  const png = 'data:image/png;base64,AA==';

  test('are taken over by their ids', () => {
    const value = { files: { abc: { id: 'abc', dataURL: png, created: 12.7 } } };
    expect(imagesOf(value, 'auth')).toEqual([
      { prompt: 'auth', id: 'abc', mimeType: 'image/png', dataURL: png, createdAt: 12 },
    ]);
  });

  test.each([
    ['no files', {}],
    ['files that are no object', { files: 'x' }],
    ['a page instead of an image', { files: { abc: { dataURL: 'data:text/html,<script>1</script>' } } }],
    ['an address', { files: { abc: { dataURL: 'https://example.com/a.png' } } }],
    ['an id with signs', { files: { 'a/b': { dataURL: png } } }],
    ['nothing', { files: { abc: null } }],
  ])('%s gives none', (_what, value) => {
    expect(imagesOf(value, 'auth')).toEqual([]);
  });
});

describe('an answer as one file', () => {
  const record = { ...assessedOf('auth', { scene: 'now', sheet: 'text' }), id: 'r1', at: 5 };
  const assessment = { prompt: 'auth' } as never;
  const parts = {
    prompt: 'auth',
    now: 9,
    sceneFile: sceneFileText([shape('a')], {}),
    scene: 'now',
    sheet: 'text',
    activeMs: 0,
    design: noDesign('auth'),
    latest: { assessment, record },
    past: [record],
  };

  test('has the drawing as a document and the assessments without their answers', () => {
    const file = answerFile(parts);
    expect(file).toMatchObject({ format: 'dryrun-design', version: 1, scene: { type: 'excalidraw' }, assessment });
    expect(file.assessments).toEqual([expect.objectContaining({ id: 'r1', score: 50 })]);
    expect(JSON.stringify(file.assessments)).not.toContain('"sheet"');
  });

  test('an assessment of an earlier state of the answer is not passed off as that of this one', () => {
    expect(answerFile({ ...parts, sheet: 'changed' }).assessment).toBeNull();
    expect(answerFile({ ...parts, latest: null }).assessment).toBeNull();
  });
});
