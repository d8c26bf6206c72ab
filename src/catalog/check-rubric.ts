import { checkIds, finding } from './check-prompt.ts';
import type { Finding } from './explain-issues.ts';
import { nearMatch } from './near-match.ts';
import { predicateParts } from './predicate-parts.ts';
import type { PromptSpec } from './prompt-schema.ts';
import { DIMENSION_IDS, isMachine, type Criterion, type Rubric } from './rubric-schema.ts';

/** The least share of a rubric's points that a machine decides. */
const LEAST_MACHINE_SHARE = 0.7;

/** What a schema cannot see in a rubric: on its own and beside its prompt. */
export function checkRubric(slug: string, rubric: Rubric, spec: PromptSpec | undefined): Finding[] {
  const findings = [...checkIds(rubric.criteria, ['criteria']), ...checkDimensions(rubric), ...checkShares(rubric)];
  if (rubric.prompt !== slug) {
    findings.push(finding(['prompt'], `is ${rubric.prompt}, but the file is named ${slug}.yaml`, `write ${slug}`));
  }
  if (spec) findings.push(...checkEstimates(rubric, spec));
  return findings;
}

/** The criteria that the requirement change touches must be there. */
export function checkChange({ change }: PromptSpec, { criteria }: Rubric): Finding[] {
  const ids = criteria.map(({ id }) => id);
  return change.criteria.flatMap((id, index) => {
    if (ids.includes(id)) return [];
    return [finding(['change', 'criteria', index], `is ${id}, which is no criterion of the rubric`, suggest(id, ids))];
  });
}

function checkDimensions({ criteria }: Rubric): Finding[] {
  return DIMENSION_IDS.filter((id) => criteria.every(({ dimension }) => dimension !== id)).map((id) =>
    finding(['criteria'], `has no criterion of the dimension ${id}`, 'add one'),
  );
}

function checkShares({ criteria }: Rubric): Finding[] {
  const machine = sum(criteria.filter((one) => isMachine(one)));
  const share = machine / sum(criteria);
  const findings: Finding[] = [];
  if (share === 1) {
    findings.push(finding(['criteria'], 'has no criterion for a person', 'add one with `anchors` for each level'));
  }
  if (share < LEAST_MACHINE_SHARE) {
    const problem = `lets a machine decide ${Math.floor(share * 100)} % of the points`;
    findings.push(
      finding(['criteria'], problem, `give at least ${LEAST_MACHINE_SHARE * 100} % to criteria with \`met\``),
    );
  }
  return findings;
}

const sum = (criteria: readonly Criterion[]): number => criteria.reduce((total, { points }) => total + points, 0);

function checkEstimates({ criteria }: Rubric, { estimates }: PromptSpec): Finding[] {
  const ids = estimates.map(({ id }) => id);
  return criteria.flatMap((criterion, index) =>
    (['met', 'partial'] as const).flatMap((key) => {
      const whole = criterion[key];
      if (whole === undefined) return [];
      return predicateParts(whole, ['criteria', index, key]).flatMap(({ path, predicate }) => {
        if (!('estimate' in predicate) || ids.includes(predicate.estimate.id)) return [];
        const { id } = predicate.estimate;
        return [finding([...path, 'estimate', 'id'], `is ${id}, which is no estimate of the prompt`, suggest(id, ids))];
      });
    }),
  );
}

function suggest(id: string, ids: readonly string[]): string {
  const near = nearMatch(id, ids);
  return `${near === undefined ? '' : `did you mean ${near}? `}write one of ${ids.join(', ')}`;
}
