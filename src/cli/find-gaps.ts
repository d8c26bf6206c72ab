import { isReference, type ProblemPackage } from '../catalog/package.ts';

/**
 * What a package that somebody added for themselves lacks, and what is unproven for that reason, one sentence each. Empty
 * for a package of ours, which must have it all.
 */
export function findGaps(one: ProblemPackage): string[] {
  if (!one.isOwn) return [];
  const { problem, submissions, hints, editorial, code } = one;
  const has = (verdict: string): boolean => submissions.some(({ expectedVerdict }) => expectedVerdict === verdict);
  const accepted = new Set(
    submissions.filter(({ expectedVerdict }) => expectedVerdict === 'AC').map(({ name }) => name),
  );
  const isAnswered = problem.entry.kind === 'codec' || submissions.some(isReference);
  const gaps: readonly (readonly [isMissing: boolean, words: string])[] = [
    [!has('AC'), 'there is no accepted submission: nobody has shown that the cases can be passed'],
    [
      !isAnswered,
      'there is no accepted submission in javascript: cases that people enter themselves run without an expected value',
    ],
    [accepted.size === 1, 'there is one accepted submission: no second opinion has confirmed the expected values'],
    [!has('WA'), 'there is no wrong_answer submission: nobody has shown that the cases catch a mistake'],
    [!has('TLE'), 'there is no time_limit_exceeded submission: nobody has shown that the limits stop a slow answer'],
    [code.generator === null, 'there is no generator.ts: there are no random and no large cases'],
    [hints.length === 0, 'there is no hints.md: the page has no hints'],
    [editorial.length === 0, 'there is no editorial.md: the page has no editorial'],
    [problem.patterns.length === 0, 'problem.yaml names no patterns: the problem is on the page of none'],
    [problem.complexity === undefined, 'problem.yaml has no complexity: the page names no cost to reach'],
  ];
  return gaps.filter(([isMissing]) => isMissing).map(([, words]) => words);
}
