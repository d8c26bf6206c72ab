import type { Filter, Relaxation } from './filter.ts';

const GIVE_UP: Readonly<Record<Relaxation['part'], string>> = {
  search: 'Clear the search',
  difficulties: 'Any difficulty',
  patterns: 'Any pattern',
  states: 'Whether solved or not',
};

/** Says why nothing is listed and offers what would list something. */
export function showEmptyResult(
  place: HTMLElement,
  filter: Filter,
  ways: readonly Relaxation[],
  take: (filter: Filter) => void,
): void {
  place.hidden = false;
  const text = document.createElement('p');
  text.textContent = sentence(filter, ways);
  const buttons = ways.map(({ part, count, filter: relaxed }) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'button';
    button.textContent = `${GIVE_UP[part]} (${count})`;
    button.addEventListener('click', () => take(relaxed));
    return button;
  });
  const row = document.createElement('div');
  row.append(...buttons);
  place.replaceChildren(text, row);
}

function sentence({ search, difficulties, patterns, states }: Filter, ways: readonly Relaxation[]): string {
  const asked = search.trim();
  const others = difficulties.length + patterns.length + states.length;
  if (ways.length > 0 && others > 0) {
    const what = asked === '' ? 'all of these choices' : `“${asked}” and the other choices together`;
    return `No problem fits ${what}. Give up one of them, and as many do as stand in brackets:`;
  }
  const what = asked === '' ? 'these choices' : `“${asked}”`;
  return `No problem fits ${what}. The search knows names and their initials: “two”, “lru”, “lwrc”; patterns are chosen beside the list.`;
}
