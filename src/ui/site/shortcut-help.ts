import { element } from './element.ts';
import { $commands, keyLabels, type Command } from './shortcuts.ts';
import './shortcut-help.css';

/** Opens the list of everything the present page does by keyboard. A native dialog, so it costs no library. */
export function openShortcutHelp(): void {
  if (document.querySelector('dialog.shortcut-help') !== null) return;
  const dialog = document.createElement('dialog');
  dialog.className = 'shortcut-help sheet';
  dialog.setAttribute('aria-labelledby', 'shortcut-help-title');
  const head = element('header', '');
  const title = element('h2', 'Keyboard');
  title.id = 'shortcut-help-title';
  const close = element('button', 'Close');
  close.className = 'button';
  close.dataset['kind'] = 'quiet';
  close.dataset['size'] = 'small';
  close.addEventListener('click', () => dialog.close());
  head.append(title, close);
  dialog.append(head, ...groups(Object.values($commands.get())));
  dialog.addEventListener('close', () => dialog.remove());
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close();
  });
  document.body.append(dialog);
  dialog.showModal();
}

function groups(commands: readonly Command[]): HTMLElement[] {
  const withKeys = commands.filter((command) => command.keys !== undefined);
  return [...Map.groupBy(withKeys, (command) => command.group)].map(([name, members]) => {
    const section = element('section', '');
    const list = element('dl', '');
    for (const command of members) list.append(keysOf(command), element('dd', command.label));
    section.append(element('h3', name), list);
    return section;
  });
}

function keysOf(command: Command): HTMLElement {
  const term = element('dt', '');
  for (const key of keyLabels(command.keys ?? '')) {
    const cap = element('kbd', key);
    cap.className = 'key';
    term.append(cap, ' ');
  }
  return term;
}
