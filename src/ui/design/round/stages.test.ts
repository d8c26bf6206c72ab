import { describe, expect, test } from 'vitest';
import { passedOf, ROUND_MS, STAGES, stageAt } from './stages.ts';

const MINUTE = 60_000;

describe('the stages of a round', () => {
  test('are 45 minutes in all', () => {
    expect(ROUND_MS).toBe(45 * MINUTE);
  });

  test.each([
    [0, 'requirements', 5],
    [5 * MINUTE - 1, 'requirements', 1 / MINUTE],
    [5 * MINUTE, 'estimates', 5],
    [10 * MINUTE, 'api-and-data', 10],
    [20 * MINUTE, 'design', 15],
    [35 * MINUTE, 'deep-dives', 10],
    [45 * MINUTE, 'deep-dives', 0],
    [50 * MINUTE, 'deep-dives', -5],
  ])('after %i ms it is %s', (elapsed, id, minutesLeft) => {
    const { stage, leftMs } = stageAt(elapsed);
    expect(stage.id).toBe(id);
    expect(leftMs / MINUTE).toBeCloseTo(minutesLeft, 9);
  });

  test('each fills up in its own time', () => {
    const passed = (elapsed: number): number[] => STAGES.map((_, index) => passedOf(index, elapsed));
    expect(passed(0)).toEqual([0, 0, 0, 0, 0]);
    expect(passed(15 * MINUTE)).toEqual([1, 1, 0.5, 0, 0]);
    expect(passed(60 * MINUTE)).toEqual([1, 1, 1, 1, 1]);
  });
});
