import { describe, expect, it } from 'vitest';
import { parseScene, checkScene, SceneError } from '../../src/diagram/parse-scene.ts';
import { readScene } from '../../src/diagram/read-scene.ts';
import { arrow, box, join, read, shape, text, to, ways, type Drawn } from '../fixtures/scenes/scene-kit.ts';

/** Milliseconds of CPU time, all threads together: what else runs on the machine does not count. */
const PATIENCE = 8_000;

function timed<T>(work: () => T): T {
  const before = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(before);
  expect((user + system) / 1_000).toBeLessThan(PATIENCE);
  return result;
}

const file = (elements: readonly unknown[], more: object = {}): string =>
  JSON.stringify({ type: 'excalidraw', elements, ...more });

const client = box('a', 'Client', [0, 0, 120, 60]);
const cache = box('b', 'Redis', [300, 0, 120, 60]);

describe('files that are no drawing', () => {
  it.each([
    ['', 'it is empty'],
    ['{"type":"excalidraw","elements":[', 'broken or cut off'],
    ['<svg xmlns="http://www.w3.org/2000/svg"/>', 'it is a picture'],
    ['---\nexcalidraw-plugin: parsed\n---', 'a note of Obsidian'],
    ['{"type":"excalidrawlib","version":2,"libraryItems":[]}', 'a library of shapes'],
    ['{"type":"excalidrawlib","version":1,"library":[[]]}', 'a library of shapes'],
    ['{"type":"excalidraw"}', 'the list of what is drawn is missing'],
    ['{"elements":{"length":3}}', 'the list of what is drawn is missing'],
    ['null', 'the list of what is drawn is missing'],
    ['"elements"', 'the list of what is drawn is missing'],
    ['['.repeat(200_000), 'broken or cut off'],
  ])('refuses %.40j and says why', (words, reason) => {
    expect(() => parseScene(words)).toThrow(SceneError);
    expect(() => parseScene(words)).toThrow(reason);
  });

  it('refuses more elements than anybody draws', () => {
    const many = Array.from({ length: 100_000 }, (_, index) => shape(`s${index}`, [index, 0, 10, 10]));
    expect(() => timed(() => parseScene(file(many)))).toThrow('there are 100000 of them');
    expect(() => timed(() => checkScene(many))).toThrow(SceneError);
  });

  it('refuses a text of 25 MB, and reads a drawing with 50 MB of images', () => {
    expect(() => timed(() => parseScene(file([text('t', 'x'.repeat(25_000_000), [0, 0])])))).toThrow('20 MB');
    const images = {
      image: { id: 'image', mimeType: 'image/png', dataURL: `data:image/png;base64,${'A'.repeat(50_000_000)}` },
    };
    const scene = timed(() =>
      parseScene(file([...client, ...cache, join('1', client[0]!, cache[0]!)], { files: images })),
    );
    expect(ways(readScene(scene))).toEqual(['Client > Redis']);
    expect(JSON.stringify(scene)).not.toContain('AAAA');
  });
});

describe('elements that are wrong', () => {
  it.each([
    ['x', { x: Number.NaN }],
    ['y', { y: Number.POSITIVE_INFINITY }],
    ['x', { x: 1e300 }],
    ['width', { width: Number.NaN }],
    ['id', { id: 7 }],
    ['id', { id: 'i'.repeat(10_000) }],
    ['type', { type: null }],
  ])('leaves one out whose %s is unusable, and reads the others', (field, wrong) => {
    const diagram = read(client, cache, join('1', client[0]!, cache[0]!), shape('bad', [0, 400, 50, 50], wrong));
    expect(ways(diagram)).toEqual(['Client > Redis']);
    expect(diagram.unread).toEqual([
      { elements: [], reason: `elements[5] has no usable ${field}; delete it and draw it again.` },
    ]);
  });

  it.each([[null], [3], ['text'], [[]], [{}], [{ id: 'a' }], [{ id: 'q', type: 'selection', x: 0, y: 0 }]])(
    'takes %j',
    (element) => {
      expect(ways(readScene(checkScene([...client, ...cache, element, join('1', client[0]!, cache[0]!)])))).toEqual([
        'Client > Redis',
      ]);
    },
  );

  it('reads shapes that were drawn from right to left, and arrows with broken points', () => {
    const backwards = shape('n', [120, 60, -120, -60]);
    const label = text('n-text', 'Client', [20, 20], { containerId: 'n' });
    const broken = [
      arrow('p', []),
      arrow('q', [[0, 0]]),
      {
        ...arrow('r', []),
        points: [
          [0, 0],
          ['1', null],
        ],
      },
    ];
    const diagram = read(
      backwards,
      label,
      cache,
      ...broken,
      join('1', client[0]!, cache[0]!, { startBinding: to('n') }),
    );
    expect(ways(diagram)).toEqual(['Client > Redis']);
    expect(diagram.unread.map(({ reason }) => reason)).toEqual(
      [4, 5, 6].map((index) => `elements[${index}] (arrow) has no usable points; delete it and draw it again.`),
    );
  });

  it('reads the first of two elements with one id', () => {
    const diagram = read(client, cache, join('1', client[0]!, cache[0]!), shape('a', [900, 0, 50, 50]));
    expect(ways(diagram)).toEqual(['Client > Redis']);
    expect(diagram.unread[0]?.reason).toContain('has the id of another element');
  });

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
    'takes %s as an id, a group, a frame and a container',
    (id) => {
      const odd = box(id, 'Client', [0, 0, 120, 60], { groupIds: [id], frameId: id });
      const elements = JSON.parse(
        JSON.stringify([...odd, ...cache, join(`${id}-arrow`, odd[0]!, cache[0]!)]),
      ) as Drawn[];
      expect(ways(read(elements))).toEqual(['Client > Redis']);
      expect(Object.keys(Object.prototype)).toEqual([]);
      expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
    },
  );

  it('does not follow __proto__ in corrections', () => {
    const customData = JSON.parse('{"dryrun":{"__proto__":{"kind":"cache"},"kind":"queue"}}') as object;
    const diagram = readScene(parseScene(file([{ ...client[0], customData }, client[1]])));
    expect(['queue', 'client']).toContain(diagram.components[0]?.kind);
    expect(({} as { kind?: unknown }).kind).toBeUndefined();
  });

  it('takes arrows that are bound to nothing, to themselves, to each other and in circles', () => {
    const loose = { startBinding: to('gone'), endBinding: to('also gone') };
    const diagram = read(
      client,
      cache,
      join('1', client[0]!, cache[0]!, loose),
      arrow('self', [[0, 300], [50, 300]], { startBinding: to('self'), endBinding: to('self') }),
      arrow('p', [[0, 400], [50, 400]], { startBinding: to('q'), endBinding: to('q') }),
      arrow('q', [[0, 500], [50, 500]], { startBinding: to('p'), endBinding: to('p') }),
    ); // prettier-ignore
    expect(ways(diagram)).toEqual(['Client > Redis']);
    expect(diagram.unread).toHaveLength(3);
  });

  it('takes containers, groups and frames that hold each other', () => {
    const elements = [
      shape('f', [0, 0, 500, 500], { type: 'frame', name: 'F', frameId: 'g', groupIds: ['1', '2'] }),
      shape('g', [0, 0, 500, 500], { type: 'frame', name: 'G', frameId: 'f', groupIds: ['2', '1'] }),
      text('s', 'Cache', [20, 20], { containerId: 't' }),
      text('t', 'Queue', [20, 80], { containerId: 's' }),
      text('u', 'Client', [20, 140], { containerId: 'u' }),
    ];
    expect(() => timed(() => read(elements))).not.toThrow();
  });

  it('counts faults that are too many to name', () => {
    const diagram = readScene(checkScene(Array.from({ length: 5_000 }, () => ({ id: 'x' }))));
    expect(diagram.unread).toHaveLength(51);
    expect(diagram.unread.at(-1)?.reason).toBe('4950 more elements could not be read.');
  });
});

describe('as many elements as are read', () => {
  const count = 20_000;
  const many = (make: (index: number) => Drawn): Drawn[] => Array.from({ length: count }, (_, index) => make(index));

  it.each<[string, (index: number) => Drawn]>([
    ['shapes in one place', (index) => shape(`s${index}`, [0, 0, 100, 100])],
    ['shapes inside each other', (index) => shape(`s${index}`, [index, index, 100_000 - 2 * index, 100_000 - 2 * index])],
    ['frames inside each other', (index) => shape(`s${index}`, [index, index, 90_000 - 2 * index, 90_000 - 2 * index], { type: 'frame', name: 'F' })],
    ['texts in one place', (index) => text(`s${index}`, 'Redis', [0, 0])],
    ['texts below each other', (index) => text(`s${index}`, 'a line', [0, index * 25])],
    ['images in one place', (index) => shape(`s${index}`, [0, 0, 50, 50], { type: 'image' })],
    ['arrows across each other', (index) => arrow(`s${index}`, [[0, index / 10], [900, 2_000 - index / 10]])],
    ['arrows that end on each other', (index) => arrow(`s${index}`, [[index * 20, 0], [index * 20 + 18, 0]])],
    ['one group', (index) => shape(`s${index}`, [(index % 100) * 4, Math.floor(index / 100), 3, 3], { groupIds: ['g'] })],
    ['groups inside each other', (index) => shape(`s${index}`, [index, 0, 5, 5], { groupIds: Array.from({ length: 40 }, (_, depth) => `g${depth}-${index % (depth + 1)}`) })],
    ['elements far away', (index) => shape(`s${index}`, [(index % 2 === 0 ? 1 : -1) * 9_000_000, index * 400, 800_000, 800_000])],
  ])('reads %s', (_, make) => {
    expect(timed(() => readScene(checkScene(many(make)))).components.length).toBeLessThanOrEqual(count);
  }, 90_000); // prettier-ignore

  it('reads a stroke with a million points', () => {
    const points = Array.from({ length: 1_000_000 }, (_, index) => [index / 1_000, Math.sin(index)]);
    const stroke = shape('stroke', [0, 0, 1_000, 2], { type: 'freedraw', points });
    expect(timed(() => read(client, cache, stroke, join('1', client[0]!, cache[0]!))).connections).toHaveLength(1);
  });

  it('cuts a text of a megabyte, and says so', () => {
    const diagram = timed(() => read(box('a', 'word '.repeat(200_000), [0, 0, 100, 100])));
    expect(diagram.unread[0]?.reason).toContain('move the rest to the sheet');
    expect(JSON.stringify(diagram).length).toBeLessThan(100_000);
  });
});
