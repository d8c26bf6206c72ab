import { formatPath, type Finding } from './explain-issues.ts';
import type { PromptSpec } from './prompt-schema.ts';

/** What a schema cannot see in a `prompt.yaml`: ids that appear twice, and formulas that name nothing. */
export function checkPrompt({ scale, estimates, clarifications }: PromptSpec): Finding[] {
  return [
    ...checkIds(clarifications, ['clarifications']),
    // Formulas see the numbers of the scale and the estimates under one set of names.
    ...checkIds(
      estimates,
      ['estimates'],
      scale.map(({ id }) => id),
    ),
    ...checkIds(scale, ['scale']),
    ...checkFormulas({ scale, estimates }),
  ];
}

/** Faults of entries whose id an earlier entry, or one of `taken`, already has. */
export function checkIds(
  entries: readonly { readonly id: string }[],
  path: readonly PropertyKey[],
  taken: readonly string[] = [],
): Finding[] {
  const seen = new Set(taken);
  return entries.flatMap(({ id }, index) => {
    if (seen.has(id)) return [finding([...path, index, 'id'], `is ${id}, which is taken`, 'give each its own id')];
    seen.add(id);
    return [];
  });
}

/** A formula may use the scale, earlier estimates and earlier steps of its own: so that nothing goes round in circles. */
function checkFormulas({ scale, estimates }: Pick<PromptSpec, 'scale' | 'estimates'>): Finding[] {
  const findings: Finding[] = [];
  const known = new Set(scale.map(({ id }) => id));
  for (const [index, { id, steps }] of estimates.entries()) {
    const local = new Set(known);
    for (const [number, step] of steps.entries()) {
      const path = ['estimates', index, 'steps', number, 'formula'];
      const names = step.formula.match(/[a-z_][a-z0-9_]*/gi) ?? [];
      for (const name of new Set(names.filter((one) => !local.has(one) && !/^e\d*$/i.test(one)))) {
        const remedy = `use numbers and ${[...local].join(', ')}`;
        findings.push(
          finding(path, `names ${name}, which is no number of the scale, earlier estimate or earlier step`, remedy),
        );
      }
      if (step.id !== undefined) local.add(step.id);
    }
    known.add(id);
  }
  return findings;
}

/** A finding at a path. */
export function finding(path: readonly PropertyKey[], problem: string, remedy: string): Finding {
  return { field: formatPath(path), path, problem, remedy };
}
