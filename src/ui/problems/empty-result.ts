import { element } from '../site/element.ts';
import { siteUrl } from '../site-url.ts';
import { NO_FILTER, type Filter, type Relaxation } from './filter.ts';

/** Why nothing is listed, and what might be meant. */
export interface EmptyResult {
  readonly filter: Filter;
  /** What to give up of the filter, the most promising first. */
  readonly ways: readonly Relaxation[];
  /** The problems whose names are nearest to the search, where no name answers it. */
  readonly nearest: readonly { readonly slug: string; readonly name: string }[];
  readonly hidePatterns: boolean;
}

const GIVE_UP: Readonly<Record<Relaxation['part'], string>> = {
  search: 'Clear the search',
  difficulties: 'Any difficulty',
  patterns: 'Any pattern',
  states: 'Whether solved or not',
};

/** Says why nothing is listed and offers what would list something. */
export function showEmptyResult(place: HTMLElement, result: EmptyResult, take: (filter: Filter) => void): void {
  place.hidden = false;
  const buttons = offersOf(result).map(({ words, filter }) => {
    const button = element('button', words);
    button.type = 'button';
    button.className = 'button';
    button.addEventListener('click', () => take(filter));
    return button;
  });
  const row = element('div', '');
  row.append(...buttons);
  place.replaceChildren(element('p', sentenceOf(result)), ...nearestOf(result), row);
}

function offersOf({ filter, ways }: EmptyResult): { words: string; filter: Filter }[] {
  if (ways.length === 0) return [{ words: 'Show all problems', filter: { ...NO_FILTER, sort: filter.sort } }];
  if (isOnlySearch(filter)) return ways.map((way) => ({ words: GIVE_UP[way.part], filter: way.filter }));
  return ways.map(({ part, count, filter: relaxed }) => ({ words: `${GIVE_UP[part]} (${count})`, filter: relaxed }));
}

function isOnlySearch({ difficulties, patterns, states }: Filter): boolean {
  return difficulties.length + patterns.length + states.length === 0;
}

/** What to say of a result that is empty. */
export function sentenceOf({ filter, ways, nearest, hidePatterns }: EmptyResult): string {
  const asked = filter.search.trim();
  if (isOnlySearch(filter)) {
    const called = `No problem ${hidePatterns ? 'is' : 'and no pattern is'} called “${asked}”.`;
    return nearest.length === 0 ? `${called} Try fewer letters, or initials: “lru” finds LRU Cache.` : called;
  }
  const what = asked === '' ? 'all of these choices' : `“${asked}” and the other choices together`;
  if (ways.length === 0) return `No problem fits ${what}, nor would any without one of them.`;
  return `No problem fits ${what}. Give up one of them, and so many do:`;
}

function nearestOf({ nearest }: EmptyResult): HTMLElement[] {
  if (nearest.length === 0) return [];
  const list = element('ul', '');
  list.className = 'list-nearest';
  for (const { slug, name } of nearest) {
    const link = element('a', name);
    link.href = siteUrl(`problems/${slug}/`).href;
    const item = element('li', '');
    item.append(link);
    list.append(item);
  }
  return [element('p', nearest.length === 1 ? 'The nearest name:' : 'The nearest names:'), list];
}
