import type { Language } from '../catalog/language.ts';
import type { Value } from '../catalog/value.ts';
import { validateInput } from '../catalog/validate-input.ts';
import type { GradeOptions } from './grade-options.ts';
import { MAX_SOURCE_LENGTH, type GradeRequest } from './grade-request.ts';
import { missingEntry, type CaseLimits } from './case-faults.ts';
import { judgeCase } from './judge-case.ts';
import type { JudgeProblem } from './judge-problem.ts';
import { planWritten, type PlannedCase } from './plan-cases.ts';
import { JudgeFault, type Reference } from './reference.ts';
import { ReportBuilder } from './report-builder.ts';
import { notAt, TOO_NESTED, type CaseReport, type Report } from './report.ts';
import type { SubmissionProgram } from './sandbox.ts';
import { shrinkFailure } from './shrink-failure.ts';
import { SubmissionRunner } from './submission-runner.ts';
import { toSourceError } from './source-error.ts';
import { toProgram } from './to-program.ts';

/** Wall milliseconds for all cases of a submission together, so that no answer takes longer than a person waits. */
const SUBMISSION_WALL_MS = 9_000;
/** Wall milliseconds for cleaning up after cases: a start takes long on a busy machine, and the next one must not be too much. */
const RENEWAL_WALL_MS = 7_000;
/** Wall milliseconds that are spent on counting passed cases after the first that failed. */
const AFTER_FAILURE_MS = 1_500;

/** Judges a submission case by case. A fault of the judge or of the package is the verdict JE, never an exception. */
export async function grade(problem: JudgeProblem, request: GradeRequest, options: GradeOptions): Promise<Report> {
  const builder = new ReportBuilder(problem, request, options);
  try {
    await gradeInto(builder, problem, request, options);
  } catch (error) {
    // Whatever broke because of that, what ended it is that it was cancelled.
    options.signal.throwIfAborted();
    builder.fault(
      error instanceof JudgeFault
        ? error.message
        : `unexpected: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
  return builder.finish();
}

async function gradeInto(builder: ReportBuilder, problem: JudgeProblem, request: GradeRequest, options: GradeOptions) {
  if (request.source.length > MAX_SOURCE_LENGTH) {
    return builder.reject(notAt(`The source is longer than ${MAX_SOURCE_LENGTH / 1024} KiB.`));
  }
  const program = await toProgram(request.source, request.language, problem.entry);
  options.onRead?.();
  if (program.language === 'rejected') return builder.reject(program.error);
  const own = request.ownCases.find(
    ({ input }) => validateInput(problem.entry, input).length > 0 || typeof problem.validator?.(input) === 'string',
  );
  if (own) throw new JudgeFault(`the case ${own.name} is not a valid input`);
  const limits = limitsFor(problem, request.language, options.timeFactor);
  const runner = new SubmissionRunner(options.host, program, limits, options.random);
  const reference = options.answers.reference(problem);
  try {
    const loaded = await runner.load();
    if (loaded.kind === 'rejected') {
      return builder.reject(loaded.error.overflow ? notAt(TOO_NESTED) : toSourceError(loaded.error, program));
    }
    if (loaded.kind === 'broken') throw new JudgeFault(loaded.detail);
    if (loaded.kind !== 'loaded') return builder.reject(notAt(TOO_LONG_TO_READ));
    const planned = await planFor(problem, request, options);
    builder.start(planned.length);
    const running: Running = { program, runner, reference, limits, planned };
    if ((await runCases(builder, problem, options, running)) === 'void' || runner.isVoid()) {
      await runner.distrust();
      builder.startOver();
      await runCases(builder, problem, options, running);
    }
  } finally {
    runner.close();
    reference.close();
  }
  if (options.stopsAtFailure !== true) await shrinkFirstFailure(builder, problem, options, program, limits);
}

/** The limits of one case on this machine. */
export function limitsFor(problem: Pick<JudgeProblem, 'limits'>, language: Language, timeFactor: number): CaseLimits {
  return { timeMs: Math.round(problem.limits.time_ms[language] * timeFactor), memoryMib: problem.limits.memory_mib };
}

/** The source may be fine for its language, but not for a reader with limits. */
export const TOO_LONG_TO_READ = 'The source takes too long or too much memory to be read.';

interface Running {
  readonly program: SubmissionProgram;
  readonly runner: SubmissionRunner;
  /** Answers what nobody has answered before: own cases. */
  readonly reference: Reference;
  readonly limits: CaseLimits;
  readonly planned: readonly PlannedCase[];
}

async function planFor(
  problem: JudgeProblem,
  request: GradeRequest,
  { answers }: GradeOptions,
): Promise<readonly PlannedCase[]> {
  const generated = request.mode === 'submit' ? await answers.generated(problem) : [];
  return [...planWritten(problem, request), ...generated];
}

/** Runs the cases in order. `void` says that earlier ones had left something behind, so that none of them counts. */
async function runCases(
  builder: ReportBuilder,
  problem: JudgeProblem,
  options: GradeOptions,
  running: Running,
): Promise<'void' | 'ended'> {
  const begun = options.now();
  let firstFailureAt: number | null = null;
  for (const [index, one] of running.planned.entries()) {
    if (options.signal.aborted) throw new Error('cancelled');
    const since = options.now();
    if (since - begun > SUBMISSION_WALL_MS || running.runner.renewalMs > RENEWAL_WALL_MS) {
      builder.outOfTime(one, running.limits, since - begun, running.runner.renewalMs);
      return 'ended';
    }
    if (firstFailureAt !== null && since - firstFailureAt > AFTER_FAILURE_MS) return 'ended';
    const expected = await expectedFor(problem, one, running.reference);
    const outcome = await running.runner.run(one.inputText, (wallMs) => options.onCase?.(index, wallMs));
    if (outcome.kind === 'stale') return 'void';
    if (outcome.kind === 'missing') {
      builder.reject(notAt(missingEntry(problem)));
      return 'ended';
    }
    const report = judgeCase(problem, running.program, { ...one, expected }, outcome, running.limits, {
      showsAll: options.revealAll,
    });
    builder.add(index, report, { ...one, expected }, outcome.memoryBytes);
    if (report.verdict !== 'AC') firstFailureAt ??= options.now();
    if (endsSubmission(report) || (options.stopsAtFailure === true && report.verdict !== 'AC')) return 'ended';
  }
  return 'ended';
}

/** The right answer, or undefined where nobody can give one. */
async function expectedFor(problem: JudgeProblem, one: PlannedCase, reference: Reference): Promise<Value | undefined> {
  if (one.expected !== undefined) return one.expected;
  if (problem.reference === null && problem.entry.kind !== 'codec') return undefined;
  return reference.answer(one.input);
}

/** After these there is nothing to learn from the rest, or no sandbox left to run it. */
function endsSubmission({ verdict }: CaseReport): boolean {
  return verdict === 'TLE' || verdict === 'MLE' || verdict === 'OLE' || verdict === 'CE' || verdict === 'JE';
}

/** The smaller the case, the more it teaches: a failing generated one is made small before it is shown. */
async function shrinkFirstFailure(
  builder: ReportBuilder,
  problem: JudgeProblem,
  options: GradeOptions,
  program: SubmissionProgram,
  limits: CaseLimits,
) {
  const failed = builder.firstFailure();
  if (!failed || failed.planned.kind !== 'generated') return;
  if (failed.report.verdict !== 'WA' && failed.report.verdict !== 'RTE') return;
  const smaller = await shrinkFailure(problem, program, failed, { ...options, limits }).catch(() => {
    options.signal.throwIfAborted();
    // What was found stands, also where the judge fails to make it smaller.
    return null;
  });
  if (smaller) builder.replace(failed.index, smaller);
}
