import type { Input, Value } from '../catalog/value.ts';
import { decodeAnswer } from './decode-answer.ts';
import type { JudgeProblem } from './judge-problem.ts';
import { openSandbox } from './open-sandbox.ts';
import type { Sandbox, SandboxHost } from './sandbox.ts';
import { toProgram } from './to-program.ts';

/** The reference solution may take longer than a candidate's: it may stand on a slow machine, too. */
const REFERENCE_LIMITS = { wallMs: 10_000, memoryMib: 512 } as const;

/** A failure of the package or of the judge, never of the candidate. */
export class JudgeFault extends Error {
  override readonly name = 'JudgeFault';
}

/** Answers inputs with the package's own accepted solution, in a sandbox like any other submission. */
export class Reference {
  readonly #problem: JudgeProblem;
  readonly #host: SandboxHost;
  #sandbox: Promise<Sandbox> | undefined;

  constructor(problem: JudgeProblem, host: SandboxHost) {
    this.#problem = problem;
    this.#host = host;
  }

  /** The right answer in language-neutral form. Throws a `JudgeFault` where the reference gives none. */
  async answer(input: Input): Promise<Value> {
    const { entry } = this.#problem;
    // What a codec must give back needs no one to work it out.
    if (entry.kind === 'codec') return input[entry.encode.parameter.name] ?? null;
    this.#sandbox ??= this.#open();
    const outcome = await (await this.#sandbox).run(JSON.stringify(input));
    if (outcome.kind !== 'returned') {
      this.close();
      throw new JudgeFault(`the reference solution of ${this.#problem.slug} ended with "${outcome.kind}"`);
    }
    const decoded = decodeAnswer(this.#problem, input, outcome.output);
    if (decoded.kind === 'value') return decoded.value;
    throw new JudgeFault(`the reference solution of ${this.#problem.slug} is no answer: ${decoded.reason}`);
  }

  close(): void {
    const sandbox = this.#sandbox;
    this.#sandbox = undefined;
    // A sandbox that never opened has nothing to close.
    sandbox?.then((open) => open.close()).catch(() => undefined);
  }

  async #open(): Promise<Sandbox> {
    const { reference } = this.#problem;
    if (reference === null) throw new JudgeFault(`${this.#problem.slug} has no reference solution`);
    const program = await toProgram(reference, 'javascript', this.#problem.entry);
    if (program.language === 'rejected')
      throw new JudgeFault(`the reference solution of ${this.#problem.slug} does not parse`);
    const sandbox = await openSandbox(this.#host, program, REFERENCE_LIMITS);
    const loaded = await sandbox.load();
    if (loaded.kind === 'loaded') return sandbox;
    sandbox.close();
    throw new JudgeFault(`the reference solution of ${this.#problem.slug} did not load: ${loaded.kind}`);
  }
}
