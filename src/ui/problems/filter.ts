// The list's filter: what it is, how it stands in the address, and which rows pass. No page is needed to run any of it.

import type { Search, Searchable } from './search.ts';

/** How far someone is with a problem. */
export const STATES = ['open', 'tried', 'solved'] as const;
export type State = (typeof STATES)[number];

export const SORTS = ['suggested', 'name', 'difficulty', 'recent'] as const;
export type Sort = (typeof SORTS)[number];

/** What the reader asks for; empty lists ask for nothing. */
export interface Filter {
  readonly search: string;
  readonly difficulties: readonly string[];
  readonly patterns: readonly string[];
  readonly states: readonly State[];
  readonly sort: Sort;
}

export const NO_FILTER: Filter = { search: '', difficulties: [], patterns: [], states: [], sort: 'suggested' };

/** One row as the filter sees it. */
export interface Row extends Searchable {
  readonly slug: string;
  /** 0 for easy, 1, 2. */
  readonly level: number;
  readonly difficulty: string;
  readonly patterns: readonly string[];
  /** Place in the suggested order. */
  readonly place: number;
  readonly state: State;
  /** Epoch milliseconds of the last attempt; null for none. */
  readonly lastAt: number | null;
}

/** Whether a row passes. Choices within one list are alternatives, the lists and the search must all agree. */
export function passes(row: Row, filter: Filter, search: Pick<Search, 'finds'>): boolean {
  if (filter.difficulties.length > 0 && !filter.difficulties.includes(row.difficulty)) return false;
  if (filter.states.length > 0 && !filter.states.includes(row.state)) return false;
  if (filter.patterns.length > 0 && !row.patterns.some((pattern) => filter.patterns.includes(pattern))) return false;
  return search.finds(row);
}

const byName = new Intl.Collator('en');

/** The order of two rows. Ties keep the suggested order. */
export function compareRows(sort: Sort): (a: Row, b: Row) => number {
  switch (sort) {
    case 'suggested':
      return (a, b) => a.place - b.place;
    case 'name':
      return (a, b) => byName.compare(a.name, b.name) || a.place - b.place;
    case 'difficulty':
      return (a, b) => a.level - b.level || a.place - b.place;
    case 'recent':
      return (a, b) => (b.lastAt ?? -1) - (a.lastAt ?? -1) || a.place - b.place;
  }
}

/** One part of a filter that, taken back, lets rows pass again. */
export interface Relaxation {
  readonly part: 'search' | 'difficulties' | 'patterns' | 'states';
  readonly filter: Filter;
  /** How many rows pass then; at least one. */
  readonly count: number;
}

const FINDS_ALL = { finds: () => true };

/** For a filter that nothing passes: which single part to give up, the most promising first. */
export function relaxations(rows: readonly Row[], filter: Filter, search: Pick<Search, 'finds'>): Relaxation[] {
  const parts = ['search', 'difficulties', 'patterns', 'states'] as const;
  return parts
    .filter((part) => filter[part].length > 0)
    .map((part) => {
      const relaxed = { ...filter, [part]: NO_FILTER[part] };
      const still = part === 'search' ? FINDS_ALL : search;
      return { part, filter: relaxed, count: rows.filter((row) => passes(row, relaxed, still)).length };
    })
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count);
}
