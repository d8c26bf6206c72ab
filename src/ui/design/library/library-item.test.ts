import { describe, expect, test } from 'vitest';
import { COMPONENT_KINDS, KIND_IDS } from '../../../catalog/component-kinds.ts';
import { checkScene } from '../../../diagram/parse-scene.ts';
import { readScene } from '../../../diagram/read-scene.ts';
import { FAMILIES, familyOf, searchKinds } from './families.ts';
import { GLYPHS } from './glyphs.ts';
import { libraryFile } from './library-file.ts';
import { libraryItem } from './library-item.ts';

const ids = (prefix: string) => {
  let count = 0;
  return () => `${prefix}${(count += 1)}`;
};

describe('the component library', () => {
  test.each(KIND_IDS)('what is placed as %s is read as that and as nothing else', (kind) => {
    const elements = libraryItem(kind, { x: 40, y: -20, newId: ids('a') });
    const diagram = readScene(checkScene(elements));
    expect(diagram.components).toHaveLength(1);
    expect(diagram.components[0]).toMatchObject({
      id: elements[0]!.id,
      kind,
      kindFrom: 'library',
      label: COMPONENT_KINDS[kind],
      count: 1,
    });
    expect([diagram.connections, diagram.boundaries, diagram.notes, diagram.unread]).toEqual([[], [], [], []]);
  });

  test('all of them beside each other stay apart', () => {
    const newId = ids('b');
    const elements = KIND_IDS.flatMap((kind, index) =>
      libraryItem(kind, { x: (index % 6) * 260, y: Math.floor(index / 6) * 160, newId }),
    );
    const diagram = readScene(checkScene(elements));
    expect(diagram.components.map(({ kind }) => kind).toSorted()).toEqual([...KIND_IDS].toSorted());
    expect(diagram.unread).toEqual([]);
  });

  test.each([
    ['Orders', 'queue', 'a name of its own says nothing else'],
    ['Redis', 'cache', 'a name that is known says what it is now'],
  ])('an item that was renamed to %s is a %s: %s', (label, kind) => {
    const item = libraryItem('queue', { x: 0, y: 0, newId: ids('c') });
    const elements = item.filter(({ type }) => type !== 'text');
    const text = item.find(({ type }) => type === 'text');
    elements.push({ ...text!, text: label, originalText: label } as (typeof item)[number]);
    expect(readScene(checkScene(elements)).components).toMatchObject([{ label, kind }]);
  });

  test('signs stay in their square', () => {
    const spots = Object.values(GLYPHS).flatMap((strokes) => strokes.flatMap(({ points }) => points.flat()));
    expect(Math.min(...spots)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...spots)).toBeLessThanOrEqual(24);
  });

  test('the file for Excalidraw has one item a kind, the same in every build', () => {
    const text = libraryFile('test');
    const { type, version, libraryItems } = JSON.parse(text) as {
      type: string;
      version: number;
      libraryItems: { id: string; elements: { id: string }[] }[];
    };
    expect([type, version, libraryItems.length]).toEqual(['excalidrawlib', 2, KIND_IDS.length]);
    const all = libraryItems.flatMap(({ elements }) => elements.map(({ id }) => id));
    expect(new Set(all).size).toBe(all.length);
    expect(libraryFile('test')).toBe(text);
  });
});

describe('families of components', () => {
  test('every kind is in one of them, and only there', () => {
    const kinds = FAMILIES.flatMap((family): readonly string[] => family.kinds);
    expect(kinds.toSorted()).toEqual([...KIND_IDS].toSorted());
    for (const kind of KIND_IDS) expect(familyOf(kind).kinds).toContain(kind);
  });

  test.each([
    ['', KIND_IDS.length],
    ['REDIS', 1],
    ['  dlq ', 1],
    ['nosql', 3],
    ['nothing of that kind', 0],
  ])('"%s" finds %i', (search, count) => {
    expect(searchKinds(search)).toHaveLength(count);
  });
});
