import { useSyncExternalStore } from 'react';
import { keyLabels } from '../site/shortcuts.ts';

const never = (): (() => void) => () => undefined;
const modifier = (): string => keyLabels('Mod')[0] ?? 'Ctrl';

/** The name of the main modifier key; `Ctrl` until the page is awake, as the server wrote it. */
export function useModifierName(): string {
  return useSyncExternalStore(never, modifier, () => 'Ctrl');
}
