import { useStore } from '@nanostores/react';
import { useSyncExternalStore } from 'react';
import { $theme } from '../site/theme.ts';

const DARK = '(prefers-color-scheme: dark)';

function follow(onChange: () => void): () => void {
  const query = matchMedia(DARK);
  query.addEventListener('change', onChange);
  return () => query.removeEventListener('change', onChange);
}

/** The theme that the page is shown in, whoever chose it. */
export function usePageTheme(): 'light' | 'dark' {
  const chosen = useStore($theme, { ssr: 'initial' });
  const isDark = useSyncExternalStore(
    follow,
    () => matchMedia(DARK).matches,
    () => false,
  );
  if (chosen !== 'system') return chosen;
  return isDark ? 'dark' : 'light';
}
