import type { DesignModel } from '../design-model.ts';

/** The id of the search field of the library. */
export const LIBRARY_SEARCH = 'library-search';

/** Puts the keyboard into the search of the library. */
export function focusLibrary({ view }: DesignModel): void {
  view.showCanvas();
  // On a phone the canvas may only just have been shown.
  requestAnimationFrame(() => document.getElementById(LIBRARY_SEARCH)?.focus());
}
