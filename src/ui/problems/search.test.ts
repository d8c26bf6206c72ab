import { describe, expect, test } from 'vitest';
import { labelOf } from '../site/label-of.ts';
import type { Row } from './filter.ts';
import { haystack, nearestRows, searchFor } from './search.ts';

const row = (name: string, ...patterns: string[]): Row => ({
  slug: name.toLowerCase().replaceAll(' ', '-'),
  name,
  text: haystack(name),
  level: 0,
  difficulty: 'easy',
  patterns,
  patternTexts: patterns.map((id) => haystack(labelOf(id))),
  place: 0,
  state: 'open',
  lastAt: null,
});
const ROWS = [
  row('Two Sum', 'arrays-and-hashing'),
  row('Valid Palindrome', 'two-pointers'),
  row('Longest Without Repeating Characters', 'sliding-window'),
  row('LRU Cache', 'design', 'linked-list'),
  row('Invert Binary Tree', 'trees'),
  row('Subtree of Another Tree', 'trees'),
  row('Validate Order', 'trees'),
  row('Rotate 2-D Image', 'matrices'),
  row('Elan Vital', 'dynamic-programming'),
];
const found = (search: string, hidePatterns = false) => {
  const { finds, isNear } = searchFor(search, ROWS, hidePatterns);
  return { names: ROWS.filter(finds).map(({ name }) => name), isNear };
};

test('the initials stand beside the words', () => expect(haystack('LRU Cache')).toBe(' lru cache lc'));

describe('names', () => {
  test.each([
    ['lru', 'LRU Cache'],
    ['cache l', 'LRU Cache'],
    ['lwrc', 'Longest Without Repeating Characters'],
    ['two-sum', 'Two Sum'],
    ['2 d', 'Rotate 2-D Image'],
    ['élan', 'Elan Vital'],
  ])('%j finds %s as it is written', (search, name) => {
    expect(found(search)).toEqual({ names: [name], isNear: false });
  });
  test.each(['', '  '])('%j finds everything', (search) => expect(found(search).names).toHaveLength(ROWS.length));
});

describe('patterns', () => {
  test.each([
    ['sliding', ['Longest Without Repeating Characters']],
    ['sliding window', ['Longest Without Repeating Characters']],
    ['arrays hashing', ['Two Sum']],
    ['dp', ['Elan Vital']],
  ])('%j finds a pattern', (search, names) => expect(found(search)).toEqual({ names, isNear: false }));

  test('a pattern named in full stands beside the names that say the same', () => {
    expect(found('tree').names).toEqual(['Invert Binary Tree', 'Subtree of Another Tree', 'Validate Order']);
  });
  test('a part of a pattern does not drown a name', () => {
    expect(found('two').names).toEqual(['Two Sum']);
    expect(found('two p').names).toEqual(['Valid Palindrome']);
  });
  test('hidden patterns are not found out by searching', () => {
    expect(found('sliding', true).names).toEqual([]);
    expect(found('tree', true).names).toEqual(['Invert Binary Tree', 'Subtree of Another Tree']);
    expect(found('slidign', true).names).toEqual([]);
  });
});

describe('near spellings', () => {
  test.each([
    ['two smu', 'Two Sum'],
    ['tow sum', 'Two Sum'],
    ['palyndrome', 'Valid Palindrome'],
    ['palni', 'Valid Palindrome'],
    ['slidign', 'Longest Without Repeating Characters'],
  ])('%j means %s', (search, name) => expect(found(search)).toEqual({ names: [name], isNear: true }));

  test.each(['xyzzy', 'wosum', 'sum three', 'um'])('%j is near to nothing', (search) => {
    expect(found(search)).toEqual({ names: [], isNear: false });
  });
});

describe('the nearest names', () => {
  const nearest = (search: string) => nearestRows(search, ROWS).map(({ name }) => name);

  test('share the most words with the search, near spellings too', () => {
    expect(nearest('two smu zzzz')).toEqual(['Two Sum']);
    expect(nearest('binary tree paths')).toEqual(['Invert Binary Tree', 'Subtree of Another Tree']);
  });
  test('are none where nothing is shared', () => expect(nearest('xyzzy')).toEqual([]));
});
