import { useStore } from '@nanostores/react';
import { computed } from 'nanostores';
import { useMemo } from 'react';
import type { Judged } from './stores/run-state.ts';
import { useWorkspace } from './workspace-context.ts';

/** Whether the editor holds what was judged, to the letter and in its language. */
export function useIsCurrent({ language, source }: Pick<Judged, 'language' | 'source'>): boolean {
  const { draft } = useWorkspace();
  const isCurrent = useMemo(
    () => computed([draft.typed, draft.language], (text, now) => text === source && now === language),
    [draft, language, source],
  );
  return useStore(isCurrent);
}
