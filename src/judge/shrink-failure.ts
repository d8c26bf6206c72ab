import { validateInput } from '../catalog/validate-input.ts';
import type { Input, Value } from '../catalog/value.ts';
import type { ExpectedAnswers } from './expected-answers.ts';
import type { CaseLimits } from './case-faults.ts';
import { judgeCase } from './judge-case.ts';
import type { JudgeProblem } from './judge-problem.ts';
import { openSandbox } from './open-sandbox.ts';
import { JudgeFault, Reference } from './reference.ts';
import type { CaseReport } from './report.ts';
import type { Failure } from './report-builder.ts';
import type { Sandbox, SandboxHost, SubmissionProgram } from './sandbox.ts';
import { inputSize, smallerInputs } from './smaller-inputs.ts';

/** Most inputs that are tried, and the wall milliseconds they may take together. */
const MAX_TRIES = 400;
const BUDGET_MS = 1_500;

export interface ShrinkOptions {
  readonly host: SandboxHost;
  readonly answers: ExpectedAnswers;
  readonly limits: CaseLimits;
  readonly signal: AbortSignal;
  readonly now: () => number;
}

/**
 * Looks for a smaller valid input on which the submission fails with the same verdict: greedily takes the first smaller
 * one that still fails, until none does or the budget is used up. Null where nothing smaller was found.
 */
export async function shrinkFailure(
  problem: JudgeProblem,
  program: SubmissionProgram,
  failure: Failure,
  options: ShrinkOptions,
): Promise<CaseReport | null> {
  const deadline = options.now() + BUDGET_MS;
  const reference = new Reference(problem, options.host);
  let sandbox: Sandbox | null = null;
  let best: { input: Input; report: CaseReport } | null = null;
  let current = failure.planned.input;
  try {
    for (let tries = 0; tries < MAX_TRIES;) {
      let improved = false;
      for (const input of smallerInputs(problem.entry, current)) {
        if (tries++ >= MAX_TRIES || options.now() > deadline || options.signal.aborted) break;
        if (inputSize(input) > inputSize(current) || !isValid(problem, input)) continue;
        sandbox ??= await reopen(program, options);
        if (sandbox === null) return best?.report ?? null;
        const expected = await answerOf(reference, input);
        if (expected === undefined) continue;
        const inputText = JSON.stringify(input);
        const planned = { ...failure.planned, inputText, name: `${failure.planned.name}-small`, input, expected };
        const outcome = await sandbox.run(inputText);
        const report = judgeCase(problem, program, planned, outcome, options.limits);
        if (['timeout', 'memory', 'broken'].includes(outcome.kind)) {
          sandbox.close();
          sandbox = null;
        }
        if (report.verdict !== failure.report.verdict) continue;
        best = { input, report: { ...report, shrunkFrom: failure.planned.name } };
        current = input;
        improved = true;
        break;
      }
      if (!improved) break;
    }
  } finally {
    sandbox?.close();
    reference.close();
  }
  return best?.report ?? null;
}

/** Undefined where the reference gives none: a package without a validator cannot say that an input is none of its own. */
async function answerOf(reference: Reference, input: Input): Promise<Value | undefined> {
  try {
    return await reference.answer(input);
  } catch (error) {
    if (error instanceof JudgeFault) return undefined;
    throw error;
  }
}

async function reopen(program: SubmissionProgram, { host, limits }: ShrinkOptions): Promise<Sandbox | null> {
  const sandbox = await openSandbox(host, program, { wallMs: limits.timeMs, memoryMib: limits.memoryMib });
  if ((await sandbox.load()).kind === 'loaded') return sandbox;
  sandbox.close();
  return null;
}

function isValid(problem: JudgeProblem, input: Input): boolean {
  return validateInput(problem.entry, input).length === 0 && (problem.validator?.(input) ?? null) === null;
}
