import { describe, expect, test } from 'vitest';
import { markBoxes } from './mark-boxes.ts';

const element = (id: string, x: number, y: number, more: object = {}) => ({
  id,
  x,
  y,
  width: 100,
  height: 50,
  groupIds: [] as string[],
  ...more,
});

describe('boxes to ring', () => {
  test('one around each element that is meant', () => {
    expect(markBoxes([element('a', 0, 0), element('b', 300, 0), element('c', 600, 0)], ['a', 'c', 'gone'])).toEqual([
      { id: 'a', x: 0, y: 0, width: 100, height: 50 },
      { id: 'c', x: 600, y: 0, width: 100, height: 50 },
    ]);
  });

  test('a group has one, and a text goes with its shape', () => {
    const elements = [
      element('a', 0, 0, { groupIds: ['inner', 'g'] }),
      element('b', 200, 20, { groupIds: ['g'] }),
      element('box', 500, 0),
      element('text', 480, 10, { containerId: 'box' }),
    ];
    expect(markBoxes(elements, ['a', 'b', 'box', 'text'])).toEqual([
      { id: 'a', x: 0, y: 0, width: 300, height: 70 },
      { id: 'box', x: 480, y: 0, width: 120, height: 60 },
    ]);
  });

  test('an arrow that runs to the left lies left of where it begins', () => {
    const arrow = element('a', 300, 100, {
      points: [
        [0, 0],
        [-100, -50],
      ],
    });
    expect(markBoxes([arrow], ['a'])).toEqual([{ id: 'a', x: 200, y: 50, width: 100, height: 50 }]);
  });
});
