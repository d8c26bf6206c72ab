import { validateInput } from '../../catalog/validate-input.ts';
import type { GradeRequest } from '../../judge/grade-request.ts';
import type { JudgeProblem } from '../../judge/judge-problem.ts';
import { Refusal } from '../refusal.ts';

/**
 * Own cases must be what the statement allows, because the expected values come from a solution that relies on it.
 * Throws a `Refusal` that names each unfit case and field.
 */
export function checkOwnCases(
  { entry, validator }: Pick<JudgeProblem, 'entry' | 'validator'>,
  ownCases: GradeRequest['ownCases'],
): void {
  const lines = ownCases.flatMap(({ name, input }, index) => {
    const place = `ownCases[${index}] (${name})`;
    const complaints = validateInput(entry, input);
    if (complaints.length > 0) return complaints.map(({ message }) => `${place}: ${message}.`);
    const complaint = validator?.(input) ?? null;
    return complaint === null ? [] : [`${place}: ${complaint}`];
  });
  if (lines.length > 0) throw new Refusal(400, lines.join('\n'));
}
