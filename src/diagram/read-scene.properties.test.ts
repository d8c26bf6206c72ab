import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { randomDesign, loosened, randomFrom } from '../../tests/fixtures/scenes/random-design.ts';
import { arrow, read, shape, text, type Drawn } from '../../tests/fixtures/scenes/scene-kit.ts';
import type { Diagram } from './diagram.ts';
import { checkScene } from './parse-scene.ts';
import { readScene } from './read-scene.ts';
import { ELEMENT_TYPES } from './scene.ts';

const RUNS = { numRuns: 120 };

const seed = fc.integer({ min: 1, max: 1_000_000 });
/** A design such as people draw; in half of them the arrows are loose. */
const design = fc
  .tuple(seed, fc.boolean())
  .map(([from, isLoose]) => (isLoose ? loosened(randomDesign(from), 8, wholeNumbers(from)) : randomDesign(from)));

/** Whole numbers stay exact when a design is moved, so that nothing depends on rounding. */
function wholeNumbers(from: number): () => number {
  const random = randomFrom(from);
  return () => Math.round(random() * 16) / 16;
}

/** Texts of all sorts, some of them at shapes without words or at lines that lead anywhere. */
function scattered(random: () => number): Drawn[] {
  const words = ['Redis', '1. look here', 'whats due?', 'Kafka log', 'GET /x', 'id ranges', 'A remark that goes on'];
  return Array.from({ length: 9 }, (_, index) => {
    const [x, y] = [Math.round(random() * 1200), Math.round(random() * 800)];
    const name = text(`text-${index}`, words[Math.floor(random() * words.length)] ?? '', [x, y]);
    const to = [Math.round(random() * 1200), Math.round(random() * 800)] as const;
    const type = random() < 0.5 ? 'line' : 'arrow';
    if (index % 3 === 0) return [name, shape(`shape-${index}`, [x + 10, y - 60, 60, 50])];
    return index % 3 === 1 ? [name, arrow(`line-${index}`, [[x + 20, y + 30], to], { type, endArrowhead: null })] : [name]; // prettier-ignore
  }).flat();
}

const place = fc.integer({ min: -400, max: 400 });
const id = fc.constantFrom('a', 'b', 'c', 'd', 'e', '__proto__', 'g');
/** Elements with every sort of thing in every field. */
const anyElement = fc.record(
  {
    id: fc.oneof(id, fc.uuid()),
    type: fc.oneof(fc.constantFrom(...ELEMENT_TYPES), fc.string()),
    x: fc.oneof(place, fc.double()),
    y: fc.oneof(place, fc.double()),
    width: fc.oneof(place, fc.double()),
    height: fc.oneof(place, fc.double()),
    angle: fc.oneof(fc.double(), fc.constant('up')),
    groupIds: fc.oneof(fc.array(id), fc.constant(null), fc.string()),
    frameId: fc.oneof(id, fc.constant(null)),
    containerId: fc.oneof(id, fc.constant(null)),
    text: fc.oneof(fc.string(), fc.constant('Redis cache'), fc.integer()),
    points: fc.oneof(fc.array(fc.tuple(place, place)), fc.array(fc.anything()), fc.constant(null)),
    startBinding: fc.oneof(fc.record({ elementId: id }), fc.anything()),
    endBinding: fc.oneof(fc.record({ elementId: id }), fc.anything()),
    endArrowhead: fc.constantFrom('arrow', null, 3),
    customData: fc.oneof(fc.record({ dryrun: fc.anything(), dryrunKind: fc.anything() }), fc.anything()),
  },
  { requiredKeys: ['id', 'type', 'x', 'y'] },
);

describe('reading', () => {
  it('takes any elements, and names only elements that there are', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof({ weight: 9, arbitrary: anyElement }, fc.anything()), { maxLength: 40 }),
        (elements) => {
          const scene = checkScene(elements);
          const diagram = readScene(scene);
          const known = new Set(scene.elements.map((element) => element.id));
          const components = new Set(diagram.components.map((component) => component.id));
          const all = [
            ...diagram.components,
            ...diagram.connections,
            ...diagram.boundaries,
            ...diagram.notes,
            ...diagram.unread,
          ];
          expect(all.flatMap((one) => one.elements).filter((one) => !known.has(one))).toEqual([]);
          const ends = diagram.connections.flatMap(({ from, to }) => [from, to]);
          const inside = diagram.boundaries.flatMap((boundary) => boundary.components);
          expect([...ends, ...inside].filter((one) => !components.has(one))).toEqual([]);
          expect(components.size).toBe(diagram.components.length);
          expect(new Set(diagram.connections.map((one) => one.id)).size).toBe(diagram.connections.length);
        },
      ),
      RUNS,
    );
  });

  it('loses no text, wherever one stands', () => {
    fc.assert(
      fc.property(design, seed, (elements, from) => {
        const texts = scattered(randomFrom(from));
        const { components, connections, boundaries, notes, unread } = read(elements, texts);
        const found = new Set(
          [components, connections, boundaries, notes, unread].flat().flatMap(({ elements: ids }) => ids),
        );
        expect(texts.filter((one) => one.type === 'text' && !found.has(one.id))).toEqual([]);
      }),
      RUNS,
    );
  });

  it('gives the same diagram for the same scene', () => {
    fc.assert(
      fc.property(design, (elements) => {
        expect(read(elements)).toEqual(read(elements));
      }),
      RUNS,
    );
  });

  it('does not depend on the order in which a file lists its elements', () => {
    fc.assert(
      fc.property(design, seed, (elements, from) => {
        const random = randomFrom(from);
        const shuffled = elements.map((element) => ({ element, key: random() })).toSorted((a, b) => a.key - b.key);
        expect(plain(read(shuffled.map(({ element }) => element)))).toEqual(plain(read(elements)));
      }),
      RUNS,
    );
  });

  it('does not depend on where on the canvas a design stands', () => {
    fc.assert(
      fc.property(design, place, place, (elements, dx, dy) => {
        const moved = elements.map((element): Drawn => ({ ...element, x: element.x + dx * 7, y: element.y + dy * 7 }));
        expect(plain(read(moved))).toEqual(plain(read(elements)));
      }),
      RUNS,
    );
  });

  it('does not depend on ids', () => {
    fc.assert(
      fc.property(design, seed, (elements, from) => {
        const rename = renamer(from);
        const renamed = elements.map((element) => renamedElement(element, rename));
        expect(plain(read(renamed))).toEqual(plain(read(elements), rename));
      }),
      RUNS,
    );
  });

  it('reads every arrow that is bound at both ends', () => {
    fc.assert(
      fc.property(seed, (from) => {
        const elements = randomDesign(from);
        const arrows = elements.filter(({ type }) => type === 'arrow').map((one) => one.id);
        expect(
          read(elements)
            .connections.map((connection) => connection.id)
            .toSorted(),
        ).toEqual(arrows.toSorted());
      }),
      RUNS,
    );
  });
});

/** New names for ids, in an order of their own. */
function renamer(from: number): (old: string) => string {
  const random = randomFrom(from);
  const names = new Map<string, string>();
  return (old) => {
    const name = names.get(old) ?? `${random()}`;
    names.set(old, name);
    return name;
  };
}

function renamedElement(element: Drawn, rename: (old: string) => string): Drawn {
  const containerId = element['containerId'];
  const binding = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null || !('elementId' in value)) return value;
    return { ...value, elementId: rename(String(value.elementId)) };
  };
  return {
    ...element,
    id: rename(element.id),
    ...(typeof containerId === 'string' ? { containerId: rename(containerId) } : {}),
    startBinding: binding(element['startBinding']),
    endBinding: binding(element['endBinding']),
  };
}

/** What a diagram says, without where it is drawn; with its ids renamed. */
function plain(diagram: Diagram, rename: (old: string) => string = (old) => old): unknown {
  return {
    components: diagram.components.map((component) => ({
      ...component,
      box: null,
      id: rename(component.id),
      elements: component.elements.map(rename).toSorted(),
      boundary: component.boundary === null ? null : rename(component.boundary),
    })),
    connections: diagram.connections.map((connection) => ({
      ...connection,
      // The second connection of an arrow has a number behind the arrow's id.
      id: connection.id.replace(/^[^#]+/, rename),
      from: rename(connection.from),
      to: rename(connection.to),
      elements: connection.elements.map(rename).toSorted(),
    })),
    boundaries: diagram.boundaries.map((boundary) => ({
      ...boundary,
      box: null,
      id: rename(boundary.id),
      elements: boundary.elements.map(rename).toSorted(),
      components: boundary.components.map(rename),
    })),
    notes: diagram.notes.map((note) => ({ ...note, id: rename(note.id), elements: note.elements.map(rename) })),
    unread: diagram.unread.map((one) => ({ ...one, elements: one.elements.map(rename) })),
  };
}
