import { useStore } from '@nanostores/react';
import type { Judged } from '../stores/run-state.ts';
import { useWorkspace } from '../workspace-context.ts';

/** Says so where the editor no longer holds what was judged. By itself, because it looks at every keystroke. */
export function ChangedSince({ judged }: { readonly judged: Judged }) {
  const { draft } = useWorkspace();
  useStore(draft.revision);
  const language = useStore(draft.language);
  const isSame = language === judged.language && draft.text() === judged.source;
  return isSame ? null : <p className="verdict-changed">of an earlier text</p>;
}
