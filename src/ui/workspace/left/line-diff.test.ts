import { expect, test } from 'vitest';
import { lineDiff } from './line-diff.ts';

const shown = (oldText: string, newText: string) =>
  lineDiff(oldText, newText).map(({ text, side }) => `${{ both: ' ', old: '-', new: '+' }[side]}${text}`);

test('changed lines appear once as old and once as new', () => {
  expect(shown('a\nb\nc', 'a\nB\nc')).toEqual([' a', '-b', '+B', ' c']);
});

test('a missing line break at the end is no change', () => {
  expect(shown('a\nb', 'a\nb\n')).toEqual([' a', ' b']);
  expect(shown('a', 'a\nb')).toEqual([' a', '+b']);
});

test('empty lines are lines', () => {
  expect(shown('a\n\nb\n', 'a\n\n\nb\n')).toEqual([' a', ' ', '+', ' b']);
});

test('an empty text has no lines', () => {
  expect(shown('', 'a')).toEqual(['+a']);
});
