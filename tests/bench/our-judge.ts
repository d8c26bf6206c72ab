import { readFileSync } from 'node:fs';
import type { Language } from '../../src/catalog/language.ts';
import { ExpectedAnswers } from '../../src/judge/expected-answers.ts';
import { grade } from '../../src/judge/grade.ts';
import type { JudgeProblem } from '../../src/judge/judge-problem.ts';
import type { IsolatedVmHost } from '../../src/judge/node/isolated-vm-host.ts';
import { CODING_FOLDER, JudgeProblems } from '../../src/judge/node/load-judge-problem.ts';
import { openSandbox } from '../../src/judge/open-sandbox.ts';
import { toProgram } from '../../src/judge/to-program.ts';
import { checkAnswer, WORK } from './work.ts';

/** Two-sum as it ships, with all its cases. */
export const shippedProblem: JudgeProblem = await new JudgeProblems().get('two-sum');

/** An accepted submission of two-sum as it ships. */
export const shippedSource = (file: string): string =>
  readFileSync(`${CODING_FOLDER}two-sum/submissions/accepted/${file}`, 'utf8');

/** Two-sum with the cases of the work in place of its own. */
const workProblem: JudgeProblem = {
  ...shippedProblem,
  cases: WORK.map(({ input, expected }, index) => ({
    uuid: `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`,
    sample: false,
    description: `Case ${index + 1} of the work`,
    input,
    expected: [...expected],
  })),
  generator: null,
  validator: null,
};

/** The work in a fresh sandbox, without a judge: opened, loaded, every case run, closed. */
export async function runSandbox(host: IsolatedVmHost, language: Language, source: string): Promise<void> {
  const program = await toProgram(source, language, shippedProblem.entry);
  if (program.language === 'rejected') throw new Error(program.error.message);
  const sandbox = await openSandbox(host, program, { wallMs: 10_000, memoryMib: shippedProblem.limits.memory_mib });
  try {
    const loaded = await sandbox.load();
    if (loaded.kind !== 'loaded') throw new Error(`the submission did not load: ${loaded.kind}`);
    for (const one of WORK) {
      const outcome = await sandbox.run(JSON.stringify(one.input), 'skip');
      if (outcome.kind !== 'returned') throw new Error(`a case ended with ${outcome.kind}`);
      checkAnswer(JSON.stringify(outcome.output), one);
    }
  } finally {
    sandbox.close();
  }
}

/** Judges as for a candidate, up to the report, and demands that it is accepted. */
export class Judge {
  readonly #host: IsolatedVmHost;
  readonly #answers: ExpectedAnswers;

  constructor(host: IsolatedVmHost) {
    this.#host = host;
    this.#answers = new ExpectedAnswers(host);
  }

  /** The work. */
  work(language: Language, source: string): Promise<void> {
    return this.#accept(workProblem, language, source);
  }

  /** Two-sum as it ships. */
  shipped(language: Language, source: string): Promise<void> {
    return this.#accept(shippedProblem, language, source);
  }

  async #accept(problem: JudgeProblem, language: Language, source: string): Promise<void> {
    const { verdict, message } = await grade(
      problem,
      { problem: problem.slug, language, source, mode: 'submit', ownCases: [] },
      {
        host: this.#host,
        answers: this.#answers,
        onEvent: () => undefined,
        signal: new AbortController().signal,
        now: () => performance.now(),
        timeFactor: 10,
        random: Math.random,
        revealAll: false,
      },
    );
    if (verdict !== 'AC') throw new Error(message);
  }
}
