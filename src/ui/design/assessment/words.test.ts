import { describe, expect, test } from 'vitest';
import { levelAfter, litOf, pointsText, signed } from './words.ts';

describe('words of an assessment', () => {
  test('the level after', () => {
    expect([levelAfter(null), levelAfter('junior'), levelAfter('staff')]).toEqual(['junior', 'mid', null]);
  });

  test('points and changes without needless decimals', () => {
    expect([pointsText(2.5), pointsText(3), pointsText(0.30000000000000004)]).toEqual(['2.5', '3', '0.3']);
    expect([signed(4), signed(0), signed(-1.5)]).toEqual(['+4', '0', '−1.5']);
  });

  test('what can be lit up: shapes, and places of the sheet that are some', () => {
    const lit = litOf([
      { type: 'drawing', text: 'a', elements: ['x', 'y'] },
      { type: 'words', text: 'b', section: 'api', start: 0, end: 4 },
      { type: 'words', text: 'on the canvas', section: null, start: 0, end: 0 },
      { type: 'estimate', text: 'c', id: 'e', expected: 1, found: null, factor: null, start: null, end: null },
      { type: 'estimate', text: 'd', id: 'e', expected: 1, found: 1, factor: 1, start: 7, end: 9 },
      { type: 'absence', text: 'no cache' },
    ]);
    expect(lit).toEqual({
      elements: ['x', 'y'],
      words: [
        { start: 0, end: 4 },
        { start: 7, end: 9 },
      ],
    });
  });
});
