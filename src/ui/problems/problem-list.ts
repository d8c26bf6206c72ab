import { $settings, changeSettings } from '../../journal/stores.ts';
import { siteUrl } from '../site-url.ts';
import { offerCommands } from '../site/shortcuts.ts';
import { filterFromQuery, queryOfFilter, type Choices } from './filter-address.ts';
import { filterOfForm, formOfFilter } from './filter-form.ts';
import { NO_FILTER, type Filter } from './filter.ts';
import { listCommands } from './list-commands.ts';
import { readJournal } from './list-journal.ts';
import { startListKeys } from './list-keys.ts';
import { readRows, type ListRow } from './list-rows.ts';
import { createListView } from './list-view.ts';

/** Makes the list of problems search, filter and sort; the rows themselves are in the page already. */
export function startProblemList(root: HTMLElement): void {
  const form = root.querySelector('form');
  const list = root.querySelector<HTMLElement>('[data-rows]');
  const count = root.querySelector<HTMLElement>('[data-count]');
  const empty = root.querySelector<HTMLElement>('[data-empty]');
  if (form === null || list === null || count === null || empty === null) return;
  const choices = choicesOf(form);
  let rows = readRows(list);
  let filter = filterFromQuery(location.search, choices);

  const view = createListView({ list, count, empty }, (next) => take(next));
  const show = () => view(rows, filter, $settings.get().hidePatterns);
  const take = (next: Filter) => {
    filter = next;
    formOfFilter(form, filter);
    keepInAddress(filter);
    show();
  };
  form.addEventListener('input', () => {
    filter = filterOfForm(form);
    keepInAddress(filter);
    show();
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  root.querySelector('[data-clear]')?.addEventListener('click', () => take(NO_FILTER));
  addEventListener('popstate', () => take(filterFromQuery(location.search, choices)));
  formOfFilter(form, filter);
  show();
  const goToRandom = () => openRandom(rows.filter(({ element }) => !element.hidden));
  root.querySelector('[data-random]')?.addEventListener('click', goToRandom);
  startLabelSwitches(root, (part) => take({ ...filter, [part]: NO_FILTER[part] }));
  $settings.listen(({ hidePatterns }, before) => {
    if (hidePatterns !== before?.hidePatterns) show();
  });
  startListKeys(form, list);
  offerCommands(listCommands({ openRandom: goToRandom, showAll: () => take(NO_FILTER) }));
  void readJournal(rows).then((known) => {
    rows = known;
    show();
  });
}

/** Opens one by chance: of those not solved yet, where there are any. */
function openRandom(shown: readonly ListRow[]): void {
  const open = shown.filter(({ state }) => state !== 'solved');
  const choice = open.length > 0 ? open : shown;
  const row = choice[Math.floor(Math.random() * choice.length)];
  if (row !== undefined) location.assign(siteUrl(`problems/${row.slug}/`));
}

let addressed: Filter | null = null;

/**
 * A new entry in the browser's history for every letter would make its back button useless. The address comes after the
 * rows, which are what somebody waits for.
 */
function keepInAddress(filter: Filter): void {
  if (addressed === null) setTimeout(writeAddress);
  addressed = filter;
}

function writeAddress(): void {
  if (addressed !== null)
    history.replaceState(history.state, '', `${location.pathname}${queryOfFilter(addressed)}${location.hash}`);
  addressed = null;
}

function choicesOf(form: HTMLFormElement): Choices {
  const values = (name: string) =>
    [...form.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`)].map(({ value }) => value);
  return { difficulties: values('difficulty'), patterns: values('pattern') };
}

/** `giveUp` drops a part of the filter: what is hidden must not go on filtering unseen. */
function startLabelSwitches(root: HTMLElement, giveUp: (part: 'difficulties' | 'patterns') => void): void {
  for (const name of ['hideDifficulty', 'hidePatterns'] as const) {
    const box = root.querySelector<HTMLInputElement>(`input[data-setting="${name}"]`);
    if (box === null) continue;
    box.addEventListener('change', () => {
      changeSettings({ [name]: box.checked });
      if (box.checked) giveUp(name === 'hideDifficulty' ? 'difficulties' : 'patterns');
    });
    $settings.subscribe((settings) => {
      box.checked = settings[name];
      const attribute = name === 'hideDifficulty' ? 'data-hide-difficulty' : 'data-hide-patterns';
      document.documentElement.toggleAttribute(attribute, settings[name]);
    });
  }
}
