import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Random } from '../../../catalog/random.ts';
import { parseValueType } from '../../../catalog/value-type.ts';
import type { Value } from '../../../catalog/value.ts';
import { pencilStrokes } from './pencil.ts';
import { sketchValue } from './sketch-value.ts';
import type { Sketch } from './sketch.ts';

function sketch(value: Value, type: string): Sketch {
  const drawn = sketchValue(value, parseValueType(type));
  if (drawn === null) throw new Error('not drawn');
  return drawn;
}
const texts = (drawn: Sketch) => drawn.nodes.map((node) => node.text);

describe('linked lists', () => {
  test('run from left to right and end in null', () => {
    const drawn = sketch([3, 0, -4], 'ListNode');
    expect(texts(drawn)).toEqual(['3', '0', '-4']);
    expect(drawn.nodes[0]!.x).toBeLessThan(drawn.nodes[1]!.x);
    expect(drawn.edges).toHaveLength(3);
    expect(drawn.labels.map((label) => label.text)).toEqual(['null']);
  });

  test('a cycle is an arc from the tail back to where it enters', () => {
    const drawn = sketch({ values: [3, 2, 0, -4], cycle: 1 }, 'ListNode');
    const arc = drawn.edges.at(-1)!;
    expect([arc.from.x, arc.to.x]).toEqual([drawn.nodes[3]!.x, drawn.nodes[1]!.x]);
    expect([arc.isSecond, arc.arrow, drawn.labels]).toEqual([true, true, []]);
  });

  test('a node that points to itself gets a loop with some width', () => {
    const arc = sketch({ values: [1], cycle: 0 }, 'ListNode').edges[0]!;
    expect(arc.from.x - arc.to.x).toBeGreaterThan(10);
  });
});

describe('trees', () => {
  test('a lone right child stands to the right of its parent', () => {
    const [root, right] = sketch([1, null, 2], 'TreeNode').nodes;
    expect(right!.x).toBeGreaterThan(root!.x);
    expect(right!.y).toBeGreaterThan(root!.y);
  });

  test('children of a missing node take no slots', () => {
    const drawn = sketch([3, 9, 20, null, null, 15, 7], 'TreeNode');
    expect(texts(drawn)).toEqual(['3', '9', '20', '15', '7']);
    const under20 = drawn.nodes.slice(3).map((node) => node.x);
    expect(under20[0]).toBeLessThan(drawn.nodes[2]!.x);
    expect(under20[1]).toBeGreaterThan(drawn.nodes[2]!.x);
    expect(drawn.edges).toHaveLength(4);
  });

  test('no two nodes of any tree overlap', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 31 }), fc.integer(), (size, seed) => {
        const random = new Random(seed);
        const { nodes, edges } = sketch(
          random.tree(size, () => random.int(-999, 999)),
          'TreeNode',
        );
        expect([nodes.length, edges.length]).toEqual([size, size - 1]);
        for (const [index, one] of nodes.entries()) {
          for (const other of nodes.slice(index + 1)) {
            expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(one.width);
          }
        }
      }),
    );
  });
});

describe('graphs', () => {
  test('an edge known from both sides is one line, from one side an arrow', () => {
    const drawn = sketch([[2, 3], [1], []], 'GraphNode');
    expect(drawn.edges.map((edge) => edge.arrow)).toEqual([false, true]);
  });

  test('a loop is drawn, and a neighbour that does not exist is not', () => {
    expect(sketch([[1, 9]], 'GraphNode').edges).toHaveLength(1);
  });
});

describe('other values', () => {
  test('a random list has its second pointers as arcs', () => {
    const drawn = sketch(
      [
        [7, null],
        [13, 0],
        [11, 2],
      ],
      'RandomListNode',
    );
    expect(texts(drawn)).toEqual(['7', '13', '11']);
    expect(drawn.edges.filter((edge) => edge.isSecond)).toHaveLength(2);
  });

  test('a matrix has a cell for each entry, in rows', () => {
    const drawn = sketch(
      [
        [1, 2],
        [3, 4],
      ],
      'int[][]',
    );
    expect(texts(drawn)).toEqual(['1', '2', '3', '4']);
    expect(drawn.nodes[0]!.y).toBe(drawn.nodes[1]!.y);
    expect(drawn.nodes[2]!.y).toBeGreaterThan(drawn.nodes[1]!.y);
  });

  test('a list has its positions below it, and keeps 0, false and the empty text', () => {
    expect(texts(sketch([0, false, ''], 'int[]'))).toEqual(['0', 'false', '']);
    expect(sketch([5, 6], 'int[]').labels.map((label) => label.text)).toEqual(['0', '1']);
  });

  test.each([
    [5, 'int'],
    [[], 'int[]'],
    [[], 'TreeNode'],
    [null, 'ListNode?'],
    [[[1, 2], [3]], 'int[][]'],
    [[['a'], ['b']], 'string[][]'],
    [Array.from({ length: 17 }, () => 1), 'int[]'],
    [Array.from({ length: 13 }, () => 1), 'ListNode'],
    ['text', 'TreeNode'],
  ] as const)('%j as %s is not drawn', (value, type) => {
    expect(sketchValue(value, parseValueType(type))).toBeNull();
  });
});

test.each([
  [{ values: [3, 2, 0, -4], cycle: 1 }, 'ListNode'],
  [{ values: [1], cycle: 0 }, 'ListNode'],
  [
    [
      [7, null],
      [13, 0],
      [11, 4],
      [10, 2],
      [1, 4],
    ],
    'RandomListNode',
  ],
  [
    [
      [2, 4],
      [1, 3],
      [2, 4],
      [1, 3],
    ],
    'GraphNode',
  ],
  [[1, 2, 3, 4, 5], 'TreeNode'],
  [
    [
      [1, 2],
      [3, 4],
    ],
    'int[][]',
  ],
])('every stroke of %j stays inside the drawing, and is the same each time', (value, type) => {
  const drawn = sketch(value, type);
  const strokes = pencilStrokes(drawn);
  expect(pencilStrokes(drawn)).toEqual(strokes);
  for (const { path } of strokes) {
    const numbers = (path.match(/-?\d+(?:\.\d+)?(?:e-?\d+)?/g) ?? []).map(Number);
    for (const [index, number] of numbers.entries()) {
      expect(number).toBeGreaterThan(-12);
      // Control points of a bent line lie outside of it, so only a generous bound holds for them.
      expect(number).toBeLessThan((index % 2 === 0 ? drawn.width : drawn.height) + 60);
    }
  }
});
