import { atom } from 'nanostores';

/** `system` follows the device; the other two are the reader's own choice. */
export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** The key in localStorage; `layouts/head-script.astro` reads it before the first paint. */
export const THEME_KEY = 'dryrun:theme';

/** Reads a stored or foreign value; anything unknown means `system`. */
export function parseTheme(text: string | null): Theme {
  return THEMES.find((theme) => theme === text) ?? 'system';
}

/** The one after it, in the order of THEMES. */
export function nextTheme(theme: Theme): Theme {
  return THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? 'system';
}

/** The chosen theme of this browser. Change it with `setTheme`. */
export const $theme = atom<Theme>('system');

/** Chooses a theme, shows it at once and remembers it where storage allows. */
export function setTheme(theme: Theme): void {
  $theme.set(theme);
  show(theme);
  try {
    if (theme === 'system') localStorage.removeItem(THEME_KEY);
    else localStorage.setItem(THEME_KEY, theme);
  } catch {
    // Without storage the choice holds until the page is left.
  }
}

/** Takes up the stored choice, and follows a change made in another tab. */
export function startTheme(): void {
  let stored: string | null = null;
  try {
    stored = localStorage.getItem(THEME_KEY);
  } catch {
    // Storage is denied: the system's theme it is.
  }
  $theme.set(parseTheme(stored));
  addEventListener('storage', (event) => {
    if (event.key !== THEME_KEY && event.key !== null) return;
    $theme.set(parseTheme(event.newValue));
    show($theme.get());
  });
}

function show(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
}
