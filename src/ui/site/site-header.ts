import { siteUrl } from '../site-url.ts';
import { noteWork } from './been-here.ts';
import { isTyping, keyLabels, offerCommands } from './shortcuts.ts';
import { $theme, nextTheme, setTheme, startTheme, THEMES, type Theme } from './theme.ts';

const THEME_NAMES: Readonly<Record<Theme, string>> = { system: 'as your device', light: 'light', dark: 'dark' };

/** The palette brings React along, so it loads when it is first asked for. */
async function openPalette(): Promise<void> {
  const { showPalette } = await import('../palette/show-palette.tsx');
  showPalette();
}

async function openHelp(): Promise<void> {
  const { openShortcutHelp } = await import('./shortcut-help.ts');
  openShortcutHelp();
}

function startThemeButton(button: HTMLElement): void {
  $theme.subscribe((theme) => {
    button.dataset['theme'] = theme;
    const label = `Theme: ${THEME_NAMES[theme]}. Change to ${THEME_NAMES[nextTheme(theme)]}`;
    button.setAttribute('aria-label', label);
    button.title = label;
  });
  button.addEventListener('click', () => setTheme(nextTheme($theme.get())));
}

function onKey(event: KeyboardEvent): void {
  if ((event.metaKey || event.ctrlKey) && !event.altKey && !event.shiftKey && event.key.toLowerCase() === 'k') {
    event.preventDefault();
    void openPalette();
  } else if (event.key === '?' && !event.metaKey && !event.ctrlKey && !isTyping(event.target)) {
    event.preventDefault();
    void openHelp();
  }
}

/** What goes to a page of this site. */
function go(path: string): () => void {
  return () => location.assign(siteUrl(path));
}

/** Brings the header to life: theme button, palette, help. Called once a page. */
export function startHeader(header: HTMLElement): void {
  startTheme();
  // Only the workspaces fill the window.
  if ('fill' in document.body.dataset) noteWork(true);
  const themeButton = header.querySelector<HTMLElement>('[data-theme-button]');
  if (themeButton !== null) startThemeButton(themeButton);
  header.querySelector('[data-palette-button]')?.addEventListener('click', () => void openPalette());
  header.querySelector('[data-help-button]')?.addEventListener('click', () => void openHelp());
  const keys = header.querySelector('[data-palette-keys]');
  if (keys !== null) keys.textContent = keyLabels('Mod K').join(' ');
  document.addEventListener('keydown', onKey);
  const group = 'Everywhere';
  offerCommands([
    { id: 'site.palette', label: 'Find a problem, a page or a command', group, keys: 'Mod K' },
    { id: 'site.help', label: 'Show the shortcuts', group, keys: '?', run: () => void openHelp() },
    { id: 'site.home', label: 'Go to the home page', group: 'Pages', run: go('') },
    { id: 'site.problems', label: 'Go to the problems', group: 'Pages', run: go('problems/') },
    { id: 'site.patterns', label: 'Go to the map of patterns', group: 'Pages', run: go('patterns/') },
    { id: 'site.plans', label: 'Go to the study plan', group: 'Pages', run: go('plans/') },
    { id: 'site.design', label: 'Go to system design', group: 'Pages', run: go('design/') },
    { id: 'site.docs', label: 'Read how judging works', group: 'Pages', run: go('docs/') },
    { id: 'site.packages', label: 'Read how to write a problem', group: 'Pages', run: go('docs/problem-packages/') },
    ...THEMES.map((theme) => ({
      id: `site.theme.${theme}`,
      label: `Theme: ${THEME_NAMES[theme]}`,
      group: 'Theme',
      run: () => setTheme(theme),
    })),
  ]);
}
