import { Random } from '../catalog/random.ts';
import type { Input, Value } from '../catalog/value.ts';
import type { GradeRequest } from './grade-request.ts';
import type { JudgeProblem } from './judge-problem.ts';
import type { CaseReport } from './report.ts';

/** One case to be judged; `expected` is undefined until the reference solution has answered it. */
export interface PlannedCase {
  readonly name: string;
  readonly kind: CaseReport['kind'];
  readonly description: string;
  readonly input: Input;
  readonly expected: Value | undefined;
}

/** The cases that a request asks for, in the order in which they are judged: small and telling ones first. */
export function planCases(problem: JudgeProblem, request: Pick<GradeRequest, 'mode' | 'ownCases'>): PlannedCase[] {
  const samples = problem.cases
    .filter((one) => one.sample)
    .map((one, index) => fromPackage(one, `sample-${index + 1}`, 'sample'));
  if (request.mode === 'run') return [...samples, ...request.ownCases.map(fromOwn)];
  const secret = problem.cases
    .filter((one) => !one.sample)
    .map((one, index) => fromPackage(one, `secret-${index + 1}`, 'secret'));
  return [...samples, ...secret, ...planGenerated(problem)];
}

function fromPackage(one: JudgeProblem['cases'][number], name: string, kind: 'sample' | 'secret'): PlannedCase {
  return { name, kind, description: one.description, input: one.input, expected: one.expected };
}

function fromOwn(own: GradeRequest['ownCases'][number]): PlannedCase {
  return { name: own.name, kind: 'own', description: 'Your own case', input: own.input, expected: undefined };
}

/** Generated cases: random ones of growing size, then the large ones. Seeds are fixed, so they never change. */
export function planGenerated({ generator }: Pick<JudgeProblem, 'generator'>): PlannedCase[] {
  const { randomCases } = generator;
  const random = Array.from({ length: randomCases }, (_, index): PlannedCase => {
    const seed = index + 1;
    return {
      name: `random-${seed}`,
      kind: 'generated',
      description: `Random input number ${seed} of ${randomCases}`,
      input: generator.random(new Random(seed), Math.max(1, Math.round((100 * seed) / randomCases))),
      expected: undefined,
    };
  });
  const large = generator.large.map((one, index): PlannedCase => ({
    name: one.name,
    kind: 'generated',
    description: one.description,
    input: one.make(new Random(10_001 + index)),
    expected: undefined,
  }));
  return [...random, ...large];
}
