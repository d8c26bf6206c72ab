import { describe, expect, it } from 'vitest';
import check from '../../problems/coding/course-schedule-ii/checker.ts';

const diamond = {
  numCourses: 4,
  prerequisites: [
    [1, 0],
    [2, 0],
    [3, 1],
    [3, 2],
  ],
};
const order = [0, 1, 2, 3];

describe('checker of course-schedule-ii', () => {
  it.each([[[0, 1, 2, 3]], [[0, 2, 1, 3]]])('accepts any valid order: %j', (actual) => {
    expect(check(diamond, order, actual)).toBeNull();
  });

  it.each([
    ['an empty list where an order exists', [], 'the answer is empty'],
    ['a course too few', [0, 1, 2], '3 of 4 courses'],
    ['a course too many', [0, 1, 2, 3, 3], '5 of 4 courses'],
    ['a repeated course', [0, 1, 1, 3], 'Course 1 is in the order more than once'],
    ['a course that does not exist', [0, 1, 2, 4], 'no course 4'],
    ['a negative course', [0, 1, 2, -1], 'no course -1'],
    ['a course before its prerequisite', [0, 1, 3, 2], 'Course 3 is taken before course 2'],
    ['an order read backwards', [3, 2, 1, 0], 'Course 1 is taken before course 0'],
  ])('rejects %s', (_, actual, reason) => {
    expect(check(diamond, order, actual)).toContain(reason);
  });

  it('demands an empty list where there is no order', () => {
    const circle = { numCourses: 2, prerequisites: [[0, 1], [1, 0]] }; // prettier-ignore
    expect(check(circle, [], [])).toBeNull();
    expect(check(circle, [], [0, 1])).toContain('empty list');
  });
});
