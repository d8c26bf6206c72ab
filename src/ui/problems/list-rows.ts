import { labelOf } from '../site/label-of.ts';
import { timeAgo } from '../site/time-ago.ts';
import type { Row, State } from './filter.ts';
import { haystack } from './search.ts';

/** A row together with its element in the page. */
export interface ListRow extends Row {
  readonly element: HTMLElement;
}

/** Reads the rows that the build wrote, in the suggested order. */
export function readRows(list: HTMLElement): ListRow[] {
  return [...list.querySelectorAll<HTMLElement>('[data-slug]')].map((element, place) => {
    const name = element.querySelector('a')?.textContent.trim() ?? '';
    const patterns = (element.dataset['kinds'] ?? '').split(' ').filter((id) => id !== '');
    return {
      element,
      place,
      slug: element.dataset['slug'] ?? '',
      name,
      text: haystack(name),
      level: Number(element.dataset['level']),
      difficulty: element.dataset['kind'] ?? '',
      patterns,
      patternTexts: patterns.map((id) => haystack(labelOf(id))),
      state: 'open',
      lastAt: null,
    };
  });
}

const WORDS: Readonly<Record<State, string>> = { open: '', tried: 'begun', solved: 'solved' };

/** Shows how far the reader is: the mark before the name, and when it was last tried. */
export function markState({ element, state, lastAt }: ListRow, now: number): void {
  element.dataset['state'] = state;
  const words = element.querySelector('[data-state-words]');
  if (words !== null) words.textContent = WORDS[state];
  const when = element.querySelector('[data-when]');
  if (when !== null) when.textContent = lastAt === null ? '' : timeAgo(lastAt, now);
}
