import { NO_FILTER, SORTS, STATES, type Filter, type State } from './filter.ts';

/** The choices that exist; anything else in an address is ignored, so that an old link still opens the list. */
export interface Choices {
  readonly difficulties: readonly string[];
  readonly patterns: readonly string[];
}

/** Reads a filter from the query of an address, such as `?q=tree&difficulty=easy,medium&sort=name`. */
export function filterFromQuery(query: string, choices: Choices): Filter {
  const parameters = new URLSearchParams(query);
  const list = <T extends string>(name: string, known: readonly T[]): T[] => {
    const asked = (parameters.get(name) ?? '').split(',');
    return known.filter((value) => asked.includes(value));
  };
  return {
    search: parameters.get('q') ?? '',
    difficulties: list('difficulty', choices.difficulties),
    patterns: list('pattern', choices.patterns),
    states: list<State>('state', STATES),
    sort: SORTS.find((sort) => sort === parameters.get('sort')) ?? NO_FILTER.sort,
  };
}

/** The query of a filter, with its question mark; empty for no filter. */
export function queryOfFilter(filter: Filter): string {
  const parameters = new URLSearchParams();
  if (filter.search.trim() !== '') parameters.set('q', filter.search.trim());
  const lists = { difficulty: filter.difficulties, pattern: filter.patterns, state: filter.states };
  for (const [name, values] of Object.entries(lists)) {
    if (values.length > 0) parameters.set(name, values.join(','));
  }
  if (filter.sort !== NO_FILTER.sort) parameters.set('sort', filter.sort);
  // Commas separate values here; written as %2C they only make the address hard to read.
  const query = parameters.toString().replaceAll('%2C', ',');
  return query === '' ? '' : `?${query}`;
}
