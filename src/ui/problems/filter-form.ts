import { NO_FILTER, SORTS, STATES, type Filter } from './filter.ts';

/** What the form says. */
export function filterOfForm(form: HTMLFormElement): Filter {
  const data = new FormData(form);
  const list = (name: string) => data.getAll(name).map(String);
  return {
    search: String(data.get('q') ?? ''),
    difficulties: list('difficulty'),
    patterns: list('pattern'),
    states: STATES.filter((state) => list('state').includes(state)),
    sort: SORTS.find((sort) => sort === data.get('sort')) ?? NO_FILTER.sort,
  };
}

/** Makes the form say it. */
export function formOfFilter(form: HTMLFormElement, filter: Filter): void {
  const lists: Readonly<Record<string, readonly string[]>> = {
    difficulty: filter.difficulties,
    pattern: filter.patterns,
    state: filter.states,
  };
  for (const control of form.elements) {
    if (control instanceof HTMLInputElement && control.type === 'checkbox') {
      const chosen = lists[control.name];
      if (chosen !== undefined) control.checked = chosen.includes(control.value);
    } else if (control instanceof HTMLInputElement && control.name === 'q') {
      if (control.value.trim() !== filter.search) control.value = filter.search;
    } else if (control instanceof HTMLSelectElement && control.name === 'sort') {
      control.value = filter.sort;
    }
  }
}
