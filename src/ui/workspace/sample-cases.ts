import type { ShownCase } from './stores/cases-store.ts';
import type { WorkspaceProblem } from './workspace-problem.ts';

/** The samples of a problem as cases of the panel. */
export function sampleCases({ samples }: Pick<WorkspaceProblem, 'samples'>): ShownCase[] {
  return samples.map(({ input }, index) => ({
    id: `sample-${index + 1}`,
    name: `Sample ${index + 1}`,
    isOwn: false,
    input: Object.fromEntries(input.map(({ name, text }) => [name, text])),
  }));
}
