import { expect, test } from 'vitest';
import { rank } from './rank.ts';

const NAMES = [
  'Read how to write a problem',
  'Two Sum',
  'Sum of Two Integers',
  'LRU Cache',
  'Longest Palindromic Substring',
  'Sliding window',
  'URL shortener',
  'Use the dark theme',
];

test.each([
  ['two s', ['Two Sum', 'Sum of Two Integers']],
  ['two', ['Two Sum', 'Sum of Two Integers']],
  ['sliding', ['Sliding window']],
  ['url', ['URL shortener']],
  ['lru', ['LRU Cache']],
  ['lps', ['Longest Palindromic Substring']],
  ['dark', ['Use the dark theme']],
  ['string', ['Longest Palindromic Substring']],
  ['xyz', []],
])('%s finds %j', (search, expected) => {
  const found = NAMES.filter((name) => rank(name, search) > 0).toSorted((a, b) => rank(b, search) - rank(a, search));
  expect(found).toEqual(expected);
});

test('an empty search finds everything', () => {
  expect(NAMES.every((name) => rank(name, ' ') === 1)).toBe(true);
});
