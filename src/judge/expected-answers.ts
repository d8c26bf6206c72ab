import type { Input, Value } from '../catalog/value.ts';
import type { JudgeProblem } from './judge-problem.ts';
import { planGenerated, type PlannedCase } from './plan-cases.ts';
import { Reference } from './reference.ts';
import type { SandboxHost } from './sandbox.ts';

/** A generated case with its answer. */
export interface AnsweredCase extends PlannedCase {
  readonly expected: Value;
}

/**
 * Generated cases and their answers, computed once per problem by the reference solution and kept for the problems
 * used last.
 */
export class ExpectedAnswers {
  readonly #host: SandboxHost;
  readonly #capacity: number;
  readonly #generated = new Map<string, Promise<readonly AnsweredCase[]>>();

  constructor(host: SandboxHost, capacity = 12) {
    this.#host = host;
    this.#capacity = capacity;
  }

  /** All generated cases of a problem, answered. Throws a `JudgeFault`. */
  generated(problem: JudgeProblem): Promise<readonly AnsweredCase[]> {
    const known = this.#generated.get(problem.slug);
    this.#generated.delete(problem.slug);
    const answered = known ?? this.#answerAll(problem);
    this.#generated.set(problem.slug, answered);
    const oldest = this.#generated.keys().next().value;
    if (this.#generated.size > this.#capacity && oldest !== undefined) this.#generated.delete(oldest);
    // A fault must not be remembered as the answer.
    answered.catch(() => this.#generated.delete(problem.slug));
    return answered;
  }

  /** Answers inputs one by one, from one sandbox that opens with the first; to be closed. */
  reference(problem: JudgeProblem): Reference {
    return new Reference(problem, this.#host);
  }

  async #answer(problem: JudgeProblem, inputs: readonly Input[]): Promise<Value[]> {
    const reference = this.reference(problem);
    try {
      const answers: Value[] = [];
      for (const input of inputs) answers.push(await reference.answer(input));
      return answers;
    } finally {
      reference.close();
    }
  }

  async #answerAll(problem: JudgeProblem): Promise<readonly AnsweredCase[]> {
    const planned = planGenerated(problem);
    const answers = await this.#answer(
      problem,
      planned.map(({ input }) => input),
    );
    return planned.map((one, index) => Object.assign(one, { expected: answers[index] ?? null }));
  }
}
