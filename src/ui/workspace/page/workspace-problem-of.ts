import type { PageProblem } from '../../../catalog/page-problem.ts';
import type { WorkspaceProblem } from '../workspace-problem.ts';

/** What of a problem goes to its island; the statement and the editorial go there as HTML. */
export function workspaceProblemOf(problem: PageProblem): WorkspaceProblem {
  const { slug, name, entry, complexityHtml, starterCode, examples, hintsHtml, editorial, answersOwnCases } = problem;
  return {
    slug,
    name,
    entry,
    complexity: complexityHtml && { timeHtml: complexityHtml.time, spaceHtml: complexityHtml.space },
    starter: starterCode,
    samples: examples.map(({ input, output }) => ({ input, output })),
    hints: hintsHtml,
    hasEditorial: editorial.length > 0,
    answersOwnCases,
  };
}
