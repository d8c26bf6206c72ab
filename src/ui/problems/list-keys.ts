import { isTyping } from '../site/shortcuts.ts';

/**
 * The list by keyboard: `/` goes to the search, Enter there opens the first problem, arrow down enters the list, J and
 * K (or the arrows) walk it.
 */
export function startListKeys(form: HTMLFormElement, list: HTMLElement): void {
  const search = form.querySelector<HTMLInputElement>('input[name="q"]');
  const links = () => [...list.querySelectorAll<HTMLAnchorElement>('[data-slug]:not([hidden]) a')];
  const walk = (by: 1 | -1) => {
    const all = links();
    const index = all.findIndex((link) => link === document.activeElement);
    if (by === -1 && index === 0) search?.focus();
    else if (index === -1) all[0]?.focus();
    else all[index + by]?.focus();
  };

  search?.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    if (event.key === 'Enter') links()[0]?.click();
    else if (event.key === 'ArrowDown') walk(1);
    else return;
    event.preventDefault();
  });
  list.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowDown') walk(1);
    else if (event.key === 'ArrowUp') walk(-1);
    else return;
    event.preventDefault();
  });
  document.addEventListener('keydown', (event) => {
    if (event.metaKey || event.ctrlKey || event.altKey || isTyping(event.target)) return;
    if (document.querySelector('dialog[open], [role="dialog"]') !== null) return;
    if (event.key === '/') search?.focus();
    else if (event.key === 'j') walk(1);
    else if (event.key === 'k') walk(-1);
    else return;
    event.preventDefault();
  });
}
