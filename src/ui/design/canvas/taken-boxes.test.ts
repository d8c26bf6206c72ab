import { expect, test } from 'vitest';
import { takenBoxes } from './taken-boxes.ts';

const line = (length: number) =>
  takenBoxes([
    { id: 'a', x: 0, y: 0, width: length, height: 0, points: [[0, 0], [length, 0]] }, // prettier-ignore
  ] as unknown as Parameters<typeof takenBoxes>[0]);

test('a line takes places along itself', () => {
  const boxes = line(160);
  expect(boxes).toHaveLength(11);
  expect(boxes.at(-1)).toMatchObject({ x: 160, y: 0 });
});

test('and no more of them than are of use, however long it is', () => {
  expect(line(1e12).length).toBeLessThan(1_000);
});
