import { element } from './element.ts';
import { PAGE_SHORTCUTS, PART_SHORTCUTS } from './other-pages.ts';
import { $commands, keyLabels } from './shortcuts.ts';
import './shortcut-help.css';

/** Opens the list of everything that is done by keyboard, the present page's first. A native dialog, so it costs no library. */
export function openShortcutHelp(): void {
  if (document.querySelector('dialog.shortcut-help') !== null) return;
  const dialog = document.createElement('dialog');
  dialog.className = 'shortcut-help sheet';
  dialog.setAttribute('aria-labelledby', 'shortcut-help-title');
  const head = element('header', '');
  const title = element('h2', 'Keyboard');
  title.id = 'shortcut-help-title';
  head.append(title, closeButton(dialog));
  dialog.append(head, ...sections());
  dialog.addEventListener('close', () => dialog.remove());
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close();
  });
  document.body.append(dialog);
  dialog.showModal();
}

/** The cross of the other dialogs, which a component draws; this page may have no React. */
function closeButton(dialog: HTMLDialogElement): HTMLElement {
  const close = element('button', '');
  close.className = 'button';
  close.dataset['kind'] = 'quiet';
  close.dataset['size'] = 'icon';
  close.setAttribute('aria-label', 'Close');
  close.innerHTML = '<svg viewBox="0 0 24 24" aria-hidden="true"><path d="M18 6 6 18M6 6l12 12" /></svg>';
  close.addEventListener('click', () => dialog.close());
  return close;
}

interface Shortcut {
  readonly keys: string;
  readonly label: string;
}

function sections(): HTMLElement[] {
  const here = Object.values($commands.get()).flatMap(({ group, label, keys }) =>
    keys === undefined ? [] : [{ group, label, keys }],
  );
  const own = Map.groupBy(here, ({ group }) => group);
  const others = PAGE_SHORTCUTS.filter(({ group }) => !own.has(group));
  return [
    ...[...own].map(([group, shortcuts]) => section(group, shortcuts)),
    ...[...others, PART_SHORTCUTS].map(({ heading, shortcuts }) => section(heading, shortcuts)),
  ];
}

function section(heading: string, shortcuts: readonly Shortcut[]): HTMLElement {
  const made = element('section', '');
  const list = element('dl', '');
  for (const { keys, label } of shortcuts) list.append(keysOf(keys), element('dd', label));
  made.append(element('h3', heading), list);
  return made;
}

function keysOf(keys: string): HTMLElement {
  const term = element('dt', '');
  for (const key of keyLabels(keys)) {
    const cap = element('kbd', key);
    cap.className = 'key';
    term.append(cap, ' ');
  }
  return term;
}
