import { showEmptyResult } from './empty-result.ts';
import { compareRows, passes, relaxations, type Filter, type Sort } from './filter.ts';
import type { ListRow } from './list-rows.ts';
import { nearestRows, searchFor } from './search.ts';

/** The parts of the page that show a result. */
export interface ListParts {
  readonly list: HTMLElement;
  /** Says how many are shown. */
  readonly count: HTMLElement;
  /** Shown instead of an empty list. */
  readonly empty: HTMLElement;
}

/**
 * What shows the rows that pass, in order. Rows are hidden and moved, never made anew, so five hundred of them answer
 * within one frame.
 * @param take takes up a filter that the empty result offers
 */
export function createListView(
  { list, count, empty }: ListParts,
  take: (filter: Filter) => void,
): (rows: readonly ListRow[], filter: Filter, hidePatterns: boolean) => void {
  let shownOrder: { readonly rows: readonly ListRow[]; readonly sort: Sort } | null = null;

  function order(rows: readonly ListRow[], sort: Sort): void {
    if (shownOrder?.rows === rows && shownOrder.sort === sort) return;
    shownOrder = { rows, sort };
    const ordered = rows.toSorted(compareRows(sort));
    // Moving rows costs a layout of all, so it is done only where the order really is another.
    if (ordered.some(({ element }, index) => list.children[index] !== element)) {
      list.append(...ordered.map(({ element }) => element));
    }
  }

  return (rows, filter, hidePatterns) => {
    const search = searchFor(filter.search, rows, hidePatterns);
    let found = 0;
    for (const row of rows) {
      const shown = passes(row, filter, search);
      if (row.element.hidden === shown) row.element.hidden = !shown;
      if (shown) found += 1;
    }
    order(rows, filter.sort);
    const asked = filter.search.trim();
    const howFound = search.isNear && found > 0 ? `, spelled nearly like “${asked}”` : '';
    count.textContent =
      found === rows.length ? `${rows.length} problems` : `${found} of ${rows.length} problems${howFound}`;
    if (found > 0) empty.hidden = true;
    else {
      const nearest = rows.some(search.finds) ? [] : nearestRows(asked, rows);
      showEmptyResult(empty, { filter, ways: relaxations(rows, filter, search), nearest, hidePatterns }, take);
    }
  };
}
