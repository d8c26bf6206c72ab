import { describe, expect, test } from 'vitest';
import { freeSpot } from './free-spot.ts';

const SIZE = { width: 172, height: 84 };
const boxAround = ({ x, y }: { x: number; y: number }) => ({ x: x - SIZE.width / 2, y: y - SIZE.height / 2, ...SIZE });

describe('a free place', () => {
  test('is the wanted one where nothing is there', () => {
    expect(freeSpot({ x: 10, y: 20 }, SIZE, [])).toEqual({ x: 10, y: 20 });
  });

  test('is found for many, none upon another', () => {
    const boxes: ReturnType<typeof boxAround>[] = [];
    for (let count = 0; count < 40; count += 1) {
      const box = boxAround(freeSpot({ x: 0, y: 0 }, SIZE, boxes));
      const isApart = boxes.every(
        (other) => Math.abs(other.x - box.x) >= SIZE.width || Math.abs(other.y - box.y) >= SIZE.height,
      );
      expect(isApart).toBe(true);
      boxes.push(box);
    }
  });

  test('is the wanted one again where everything is covered', () => {
    const everything = { x: -1e5, y: -1e5, width: 2e5, height: 2e5 };
    expect(freeSpot({ x: 3, y: 4 }, SIZE, [everything])).toEqual({ x: 3, y: 4 });
  });
});
