import { expect, test } from 'vitest';
import { sentenceOf } from './empty-result.ts';
import { NO_FILTER, type Filter } from './filter.ts';

const way = { part: 'search', filter: NO_FILTER, count: 82 } as const;
const sentence = (filter: Partial<Filter>, more: { hidePatterns?: boolean; nearest?: []; ways?: [] } = {}) =>
  sentenceOf({ filter: { ...NO_FILTER, ...filter }, ways: [way], nearest: [], hidePatterns: false, ...more });

test('a search alone is not blamed on other choices', () => {
  expect(sentence({ search: ' xyzzy ' })).toMatch(/^No problem and no pattern is called “xyzzy”\./);
  expect(sentence({ search: 'xyzzy' }, { hidePatterns: true })).toMatch(/^No problem is called “xyzzy”\./);
});

test('of several choices it says to give up one, where that helps', () => {
  const both = { search: 'two', difficulties: ['hard'] };
  expect(sentence(both)).toBe(
    'No problem fits “two” and the other choices together. Give up one of them, and so many do:',
  );
  expect(sentence(both, { ways: [] })).not.toContain('Give up');
});
