import { useEffect, useState } from 'react';
import type { ShownCase } from '../stores/cases-store.ts';
import { useWorkspace } from '../workspace-context.ts';
import type { CheckedCase } from './check-own-case.ts';

/** What is wrong with an own case, at once; null for samples and until the checks have loaded. */
export function useCheckedCase(shown: ShownCase): CheckedCase | null {
  const { problem, validator } = useWorkspace();
  const [check, setCheck] = useState<((input: ShownCase['input']) => CheckedCase) | null>(null);
  useEffect(() => {
    if (!shown.isOwn) return undefined;
    let isGone = false;
    void Promise.all([import('./check-own-case.ts'), validator()]).then(([{ checkOwnCase }, rule]) => {
      if (!isGone) setCheck(() => (input: ShownCase['input']) => checkOwnCase(problem.entry, input, rule));
    });
    return () => {
      isGone = true;
    };
  }, [problem, validator, shown.isOwn]);
  return shown.isOwn ? (check?.(shown.input) ?? null) : null;
}
