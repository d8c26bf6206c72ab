import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareRows, NO_FILTER, passes, relaxations, SORTS, STATES, type Filter, type Row } from './filter.ts';
import { haystack, searchFor } from './search.ts';
import { filterFromQuery, queryOfFilter, type Choices } from './filter-address.ts';

const row = (name: string, more: Partial<Row> = {}): Row => ({
  slug: name.toLowerCase().replaceAll(' ', '-'),
  name,
  text: haystack(name),
  level: 0,
  difficulty: 'easy',
  patterns: ['trees'],
  patternTexts: [haystack('Trees')],
  place: 0,
  state: 'open',
  lastAt: null,
  ...more,
});

describe('passes', () => {
  const rows = [
    row('A', { difficulty: 'easy', patterns: ['trees', 'graphs'] }),
    row('B', { difficulty: 'hard', patterns: ['graphs'], state: 'solved' }),
    row('C', { difficulty: 'hard', patterns: ['heap'], state: 'tried' }),
  ];
  const names = (filter: Partial<Filter>) =>
    rows.filter((one) => passes(one, { ...NO_FILTER, ...filter }, searchFor('', rows, false))).map(({ name }) => name);

  test('choices of one kind are alternatives', () => {
    expect(names({ patterns: ['trees', 'heap'] })).toEqual(['A', 'C']);
    expect(names({ states: ['solved', 'tried'] })).toEqual(['B', 'C']);
  });
  test('choices of different kinds must all hold', () => {
    expect(names({ patterns: ['graphs'], difficulties: ['hard'] })).toEqual(['B']);
  });
  test('relaxations name what to give up, most promising first, and nothing that does not help', () => {
    const filter: Filter = { ...NO_FILTER, search: 'a', difficulties: ['hard'], patterns: ['trees'] };
    const search = searchFor(filter.search, rows, false);
    expect(rows.some((one) => passes(one, filter, search))).toBe(false);
    expect(relaxations(rows, filter, search).map(({ part, count }) => [part, count])).toEqual([['difficulties', 1]]);
  });
});

describe('order', () => {
  const rows = [
    row('Beta', { place: 0, level: 2, lastAt: null }),
    row('Alpha', { place: 1, level: 0, lastAt: 0 }),
    row('Gamma', { place: 2, level: 0, lastAt: 50 }),
  ];
  test.each([
    ['suggested', 'Beta Alpha Gamma'],
    ['name', 'Alpha Beta Gamma'],
    ['difficulty', 'Alpha Gamma Beta'],
    ['recent', 'Gamma Alpha Beta'],
  ] as const)('%s', (sort, names) => {
    expect(
      rows
        .toSorted(compareRows(sort))
        .map(({ name }) => name)
        .join(' '),
    ).toBe(names);
  });
});

describe('address', () => {
  const choices: Choices = { difficulties: ['easy', 'medium', 'hard'], patterns: ['trees', 'graphs', 'heap'] };

  test('is empty for no filter', () => expect(queryOfFilter(NO_FILTER)).toBe(''));
  test('is one that people can read', () => {
    expect(queryOfFilter({ ...NO_FILTER, search: 'two sum', patterns: ['trees', 'heap'], sort: 'name' })).toBe(
      '?q=two+sum&pattern=trees,heap&sort=name',
    );
  });
  test('ignores what does not exist', () => {
    expect(filterFromQuery('?difficulty=easy,mild&pattern=&state=lost&sort=up&x=1', choices)).toEqual({
      ...NO_FILTER,
      difficulties: ['easy'],
    });
  });
  test('gives every filter back', () => {
    const filters = fc.record({
      search: fc.string().map((text) => text.trim()),
      difficulties: fc.subarray([...choices.difficulties]),
      patterns: fc.subarray([...choices.patterns]),
      states: fc.subarray([...STATES]),
      sort: fc.constantFrom(...SORTS),
    });
    fc.assert(
      fc.property(filters, (filter) => {
        expect(filterFromQuery(queryOfFilter(filter), choices)).toEqual(filter);
      }),
    );
  });
});
