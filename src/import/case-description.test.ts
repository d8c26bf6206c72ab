import fc from 'fast-check';
import { expect, test } from 'vitest';
import { caseDescription } from './case-description.ts';

test('short ones get their context, long ones are cut', () => {
  expect(caseDescription('zero', 'Leap, leapYear')).toBe('Leap, leapYear: zero');
  expect(caseDescription('a year\n that is  not', 'Leap')).toBe('A year that is not');
  expect(caseDescription('x'.repeat(300), 'Leap')).toHaveLength(200);
});

test('any text becomes a description that a case may have', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
      const description = caseDescription(text, 'A');
      expect(description.length).toBeGreaterThanOrEqual(10);
      expect(description.length).toBeLessThanOrEqual(200);
      expect(description.isWellFormed()).toBe(true);
    }),
  );
});
