import type { Validator } from '../../../catalog/package-code.ts';
import type { Input } from '../../../catalog/value.ts';
import { notArrived } from '../not-arrived.ts';
import type { ShownCase } from '../stores/cases-store.ts';
import type { WorkspaceProblem } from '../workspace-problem.ts';

/**
 * The own cases that can be judged, as values; those with errors stay behind, where the panel shows what is wrong.
 * Rejects with a sentence for people where the checks do not arrive.
 */
export async function ownCasesToJudge(
  cases: readonly ShownCase[],
  { entry }: Pick<WorkspaceProblem, 'entry'>,
  validator: () => Promise<Validator | null>,
): Promise<{ readonly id: string; readonly name: string; readonly input: Input }[]> {
  const own = cases.filter(({ isOwn }) => isOwn);
  if (own.length === 0) return [];
  // The checks bring the catalog's schemas along, which a page without own cases does not need.
  const [{ checkOwnCase }, rule] = await Promise.all([import('./check-own-case.ts'), validator()]).catch(notArrived);
  return own.flatMap(({ id, name, input }) => {
    const checked = checkOwnCase(entry, input, rule);
    return checked.ok ? [{ id, name, input: checked.input }] : [];
  });
}
