import type { Point } from '../../../diagram/scene.ts';
import type { ExcalidrawElement } from '@excalidraw/excalidraw/element/types';
import { describe, expect, test } from 'vitest';
import type { Box } from '../../../diagram/diagram.ts';
import type { Canvas, CanvasEdit } from '../canvas/canvas.ts';
import { drawnElement } from '../library/drawn-element.ts';
import { alongLine } from './arrow-line.ts';
import { connect } from './connect.ts';

const box = (id: string, x: number, y: number, size: { width?: number; height?: number } = {}): ExcalidrawElement =>
  drawnElement({ id, type: 'rectangle', x, y, width: 172, height: 84, ...size });

/** A canvas that keeps what it is given. */
function fakeCanvas(first: readonly ExcalidrawElement[]) {
  let elements = [...first];
  let count = 0;
  const canvas = {
    elements: () => elements,
    edit({ change = (element) => element, add = [] }: CanvasEdit) {
      elements = [...elements.map(change), ...add];
    },
    reveal() {},
  } as unknown as Canvas;
  const draw = (from: string, to: string, label = ''): { spots: Point[]; label: Box | undefined } => {
    const before = elements.length;
    connect(canvas, { from, to, label, isAsynchronous: false, isBothWays: false }, () => `new-${(count += 1)}`);
    const [arrow, text] = elements.slice(before);
    if (arrow?.type !== 'arrow') throw new Error('No arrow was drawn.');
    return { spots: alongLine(arrow.points.map(([x, y]) => ({ x: arrow.x + x, y: arrow.y + y }))), label: text };
  };
  return { draw, elements: () => elements };
}

const crosses = (spots: readonly Point[], { x, y, width, height }: Box): boolean =>
  spots.some((spot) => spot.x > x && spot.x < x + width && spot.y > y && spot.y < y + height);
const overlap = (one: Box, other: Box): boolean =>
  one.x < other.x + other.width &&
  other.x < one.x + one.width &&
  one.y < other.y + other.height &&
  other.y < one.y + one.height;

describe('a quick connection', () => {
  test('is straight where nothing is in between, and bound at both ends', () => {
    const { draw, elements } = fakeCanvas([box('a', 0, 0), box('b', 276, 0)]);
    const { spots } = draw('a', 'b');
    expect(new Set(spots.map(({ y }) => y))).toEqual(new Set([42]));
    const arrow = elements().at(-1);
    expect(arrow).toMatchObject({ startBinding: { elementId: 'a' }, endBinding: { elementId: 'b' }, height: 0 });
    expect(elements()[0]?.boundElements).toEqual([{ type: 'arrow', id: arrow?.id }]);
  });

  test.each([
    ['one box below the other', [box('a', 0, 0), box('b', 0, 164), box('c', 0, 328)]],
    ['in a line', [box('a', 0, 0), box('b', 276, 0), box('c', 552, 0)]],
    ['across a corner', [box('a', 0, 0), box('b', 200, 150), box('c', 400, 300)]],
    ['with one more beside', [box('a', 0, 0), box('b', 0, 164), box('d', 240, 164), box('c', 0, 328)]],
  ])('runs around what is in between: %s', (_where, boxes) => {
    const { draw } = fakeCanvas(boxes);
    const { spots } = draw('a', 'c', 'GET /{code}');
    for (const other of boxes.filter(({ id }) => id !== 'a' && id !== 'c')) expect(crosses(spots, other)).toBe(false);
  });

  test('may lead out of a boundary, and into one', () => {
    const { draw } = fakeCanvas([
      box('around', -40, -40, { width: 252, height: 164 }),
      box('a', 0, 0),
      box('b', 400, 0),
    ]);
    expect(new Set(draw('a', 'b').spots.map(({ y }) => y))).toEqual(new Set([42]));
  });

  test.each([
    ['beside each other', box('b', 276, 0)],
    ['below each other', box('b', 0, 164)],
    ['askew', box('b', 300, 200)],
  ])('several between the same two run apart, and so do their labels: %s', (_where, other) => {
    const { draw } = fakeCanvas([box('a', 0, 0), other]);
    const drawn = [draw('a', 'b', 'POST /links'), draw('a', 'b', 'GET /{code}'), draw('b', 'a', 'redirect')];
    for (const [index, { label, spots }] of drawn.entries()) {
      for (const before of drawn.slice(0, index)) {
        expect(overlap(label!, before.label!)).toBe(false);
        const half = Math.floor(spots.length / 2);
        expect(before.spots.every(({ x, y }) => Math.hypot(x - spots[half]!.x, y - spots[half]!.y) > 20)).toBe(true);
      }
    }
  });

  test('a label that has to give way leaves the room between the components free', () => {
    const { draw } = fakeCanvas([box('a', 0, 0), box('b', 292, 0), box('c', 0, 148), box('d', 292, 148)]);
    draw('a', 'b', 'GET /{code}');
    expect(draw('a', 'b', 'POST /links').label?.y).toBeLessThan(0);
  });

  test('draws nothing where one of the two is gone', () => {
    const { draw } = fakeCanvas([box('a', 0, 0)]);
    expect(() => draw('a', 'b')).toThrow('No arrow was drawn.');
  });
});
