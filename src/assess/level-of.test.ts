import { describe, expect, it } from 'vitest';
import type { Level } from '../catalog/rubric-schema.ts';
import { explainLevel, levelGap, levelOf } from './level-of.ts';

const criterion = (level: Level, points: number, max = 10) => ({
  level,
  points,
  max,
  status: points === max ? ('met' as const) : ('missed' as const),
  looksFor: `What a ${level} does.`,
});
const all = (junior: number, mid: number, senior: number, staff: number) => [
  criterion('junior', junior),
  criterion('mid', mid),
  criterion('senior', senior),
  criterion('staff', staff),
];

describe('the level of an answer', () => {
  it.each<[number, readonly [number, number, number, number], Level | null]>([
    [10, [5, 0, 0, 0], null],
    [20, [5, 0, 0, 0], 'junior'],
    [45, [9, 5, 0, 0], 'mid'],
    [65, [9, 9, 5, 0], 'senior'],
    [90, [9, 9, 9, 5], 'staff'],
    // The score is there, what the level adds is not.
    [90, [10, 10, 10, 4], 'senior'],
    [90, [10, 10, 4, 10], 'mid'],
    [90, [4, 10, 10, 10], null],
    // The other way round.
    [41, [10, 10, 0, 0], 'junior'],
  ])('with %d of 100 and %j of 10 points each is %s', (score, points, level) => {
    expect(levelOf(score, all(...points))).toBe(level);
  });

  it('does not mind levels without criteria, and those for people', () => {
    expect(levelOf(90, [criterion('mid', 10), { ...criterion('staff', 0), status: 'human' }])).toBe('staff');
  });
});

describe('what keeps it from the level of its score', () => {
  it('is nothing where the level is that of the score', () => {
    expect(levelGap(90, all(10, 10, 10, 5))).toBeNull();
    expect(levelGap(5, all(0, 0, 0, 0))).toBeNull();
    expect(levelGap(70, all(10, 10, 10, 0))).toBeNull();
  });

  it('is said in a sentence', () => {
    expect(explainLevel(90, all(10, 10, 10, 4))).toBe(
      'The score alone would be staff; of what staff adds, only 4 of 10 points are earned. Missing most: What a staff does.',
    );
    expect(explainLevel(90, all(10, 10, 10, 10))).toBeNull();
  });
});
