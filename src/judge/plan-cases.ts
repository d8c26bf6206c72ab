import { Random } from '../catalog/random.ts';
import type { Input, Value } from '../catalog/value.ts';
import type { GradeRequest } from './grade-request.ts';
import type { JudgeProblem } from './judge-problem.ts';
import type { CaseReport } from './report.ts';

/**
 * One case to be judged; `expected` is undefined until the reference solution has answered it, and stays so where the
 * package has none.
 */
export interface PlannedCase {
  readonly name: string;
  readonly kind: CaseReport['kind'];
  readonly description: string;
  readonly input: Input;
  /** The input as JSON: what the sandbox gets. */
  readonly inputText: string;
  readonly expected: Value | undefined;
}

function plan(
  name: string,
  kind: CaseReport['kind'],
  description: string,
  input: Input,
  expected: Value | undefined,
): PlannedCase {
  return { name, kind, description, input, inputText: JSON.stringify(input), expected };
}

/** All cases that a request asks for, in the order in which they are judged: small and telling ones first. */
export function planCases(problem: JudgeProblem, request: Pick<GradeRequest, 'mode' | 'ownCases'>): PlannedCase[] {
  return [...planWritten(problem, request), ...(request.mode === 'submit' ? planGenerated(problem) : [])];
}

/** Cases as planned once: their inputs as text are long, and the same for every submission. */
const written = new WeakMap<JudgeProblem['cases'], { samples: PlannedCase[]; secret: PlannedCase[] }>();

function planOfPackage({ cases }: Pick<JudgeProblem, 'cases'>) {
  const known = written.get(cases);
  if (known) return known;
  const planAll = (kind: 'sample' | 'secret') =>
    cases
      .filter(({ sample }) => sample === (kind === 'sample'))
      .map((one, index) => plan(`${kind}-${index + 1}`, kind, one.description, one.input, one.expected));
  const planned = { samples: planAll('sample'), secret: planAll('secret') };
  written.set(cases, planned);
  return planned;
}

/** Those that somebody wrote: samples, then the package's secret cases or the candidate's own. */
export function planWritten(
  problem: Pick<JudgeProblem, 'cases'>,
  request: Pick<GradeRequest, 'mode' | 'ownCases'>,
): PlannedCase[] {
  const { samples, secret } = planOfPackage(problem);
  if (request.mode === 'run') {
    return [
      ...samples,
      ...request.ownCases.map(({ name, input }) => plan(name, 'own', 'Your own case', input, undefined)),
    ];
  }
  return [...samples, ...secret];
}

/** Generated cases: random ones of growing size, then the large ones. Seeds are fixed, so they never change. */
export function planGenerated({ generator }: Pick<JudgeProblem, 'generator'>): PlannedCase[] {
  if (!generator) return [];
  const { randomCases } = generator;
  const random = Array.from({ length: randomCases }, (_, index) => {
    const seed = index + 1;
    const size = Math.max(1, Math.round((100 * seed) / randomCases));
    const input = generator.random(new Random(seed), size);
    return plan(`random-${seed}`, 'generated', `Random input number ${seed} of ${randomCases}`, input, undefined);
  });
  const large = generator.large.map((one, index) =>
    plan(one.name, 'generated', one.description, one.make(new Random(10_001 + index)), undefined),
  );
  return [...random, ...large];
}
