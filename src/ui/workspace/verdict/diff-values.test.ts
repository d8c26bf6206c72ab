import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatValue } from '../../../catalog/format-value.ts';
import { diffValues, type Piece } from './diff-values.ts';

/** Changed pieces in ⟨brackets⟩. */
const shown = (pieces: readonly Piece[]) => pieces.map(({ text, changed }) => (changed ? `⟨${text}⟩` : text)).join('');

test.each([
  ['[0,1]', '[0,1]', '[0,1]', '[0,1]'],
  ['[0,12]', '[0,2]', '[0,⟨12⟩]', '[0,⟨2⟩]'],
  ['[1,2,3]', '[1,3]', '[1,⟨2,⟩3]', '[1,3]'],
  ['"kitten"', '"mitten"', '"⟨k⟩itten"', '"⟨m⟩itten"'],
  ['"a🙂b"', '"a🙃b"', '"a⟨🙂⟩b"', '"a⟨🙃⟩b"'],
  ['["eat","tea"]', '["eat","ate"]', '["eat",⟨"tea"⟩]', '["eat",⟨"ate"⟩]'],
  ['true', 'false', '⟨true⟩', '⟨false⟩'],
  ['0', 'null', '⟨0⟩', '⟨null⟩'],
  ['"1"', '1', '⟨"1"⟩', '⟨1⟩'],
  ['[[1],[2,"x…', '[[1],[3,"x…', '[[1],[⟨2⟩,"x…', '[[1],[⟨3⟩,"x…'],
])('%s and %s', (expected, actual, left, right) => {
  const diff = diffValues(expected, actual);
  expect([shown(diff.expected), shown(diff.actual)]).toEqual([left, right]);
});

test('each side joins to its own text, and equal texts have nothing changed', () => {
  const text = fc.jsonValue().map((value) => formatValue(value as never));
  fc.assert(
    fc.property(text, text, (expected, actual) => {
      const diff = diffValues(expected, actual);
      expect(diff.expected.map((piece) => piece.text).join('')).toBe(expected);
      expect(diff.actual.map((piece) => piece.text).join('')).toBe(actual);
      const same = diffValues(expected, expected);
      expect([...same.expected, ...same.actual].some((piece) => piece.changed)).toBe(false);
    }),
  );
});

test('values with nothing in common are changed as a whole, quickly', () => {
  const numbers = (from: number) => JSON.stringify(Array.from({ length: 5000 }, (_, index) => from + index));
  const diff = diffValues(numbers(0), numbers(10_000));
  expect([diff.expected.length, diff.expected[0]!.changed]).toEqual([1, true]);
});
