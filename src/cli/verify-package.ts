import { LANGUAGES, type Language } from '../catalog/language.ts';
import { loadPackageCode } from '../catalog/load-package-code.ts';
import type { LoadedPackage } from '../catalog/load-package.ts';
import type { Generator } from '../catalog/package-code.ts';
import type { Submission } from '../catalog/package.ts';
import { Random } from '../catalog/random.ts';
import { validateInput } from '../catalog/validate-input.ts';
import type { Input } from '../catalog/value.ts';
import type { GradeRequest } from '../judge/grade-request.ts';
import type { GradingPool } from '../judge/node/grading-pool.ts';
import { planGenerated } from '../judge/plan-cases.ts';
import type { Report } from '../judge/report.ts';
import type { Verdict } from '../judge/verdict.ts';
import { findGaps } from './find-gaps.ts';
import { inferLimits, TIMEOUT_MARGIN } from './infer-limits.ts';

/** What became of one shipped submission. */
export interface SubmissionVerification {
  /** Relative to the package. */
  readonly path: string;
  readonly language: Language;
  readonly expected: Verdict;
  readonly verdict: Verdict;
  /** How many of the cases it ran on rejected it. */
  readonly rejectedBy: number;
  /** CPU milliseconds of its slowest case. */
  readonly slowestMs: number;
  /** Whether that case was stopped, so that nobody knows how long it would have taken. */
  readonly isStopped: boolean;
}

/** What `dryrun verify` found out about one package. */
export interface PackageVerification {
  readonly problem: string;
  /** Sentences; empty where the package is in order. */
  readonly faults: readonly string[];
  readonly cases: number;
  readonly submissions: readonly SubmissionVerification[];
  /** CPU milliseconds a case may take, as the accepted submissions suggest on this machine. */
  readonly inferredLimits: Record<Language, number>;
  /** What is in order but close to not being so; of a package that somebody added for themselves, also what it lacks. */
  readonly warnings: readonly string[];
}

/** How thoroughly packages are checked. */
export interface Thoroughness {
  /** Random inputs beyond the judged ones, on which all accepted submissions must agree, by language. */
  readonly extraInputs: Readonly<Record<Language, number>>;
  /** The part of its time limit that a too-slow submission is given: what is far over it need not use all of it. */
  readonly slowTimeFactor: number;
  /** Whether a wrong submission may stop at its first failing case, so that nobody knows how many reject it. */
  readonly stopsAtFailure: boolean;
  /** Of the Python submissions, which take most of the time, only the first accepted one is judged. */
  readonly onePython: boolean;
}

export const THOROUGH: Thoroughness = {
  extraInputs: { javascript: 2_000, typescript: 2_000, python: 200 },
  slowTimeFactor: 1,
  stopsAtFailure: false,
  onePython: false,
};
export const QUICK: Thoroughness = {
  extraInputs: { javascript: 40, typescript: 40, python: 0 },
  slowTimeFactor: 0.35,
  stopsAtFailure: true,
  onePython: true,
};

/**
 * The part of its time limit that a wrong or crashing submission is given: on large cases, many are slow as well, which is
 * not what they are there for.
 */
const WRONG_TIME_FACTOR = 0.35;
/** An interpreter in which nothing was left behind serves the next submission: they are all ours, and starting one takes longest. */
const SHARING = { sharesPython: true, tries: 3 } as const;

/** Inputs that are judged in one run, so that it stays inside the time for all cases of a submission. */
const INPUTS_A_RUN: Readonly<Record<Language, number>> = { javascript: 400, typescript: 400, python: 50 };

/** Judges every shipped submission of a checked package and compares the accepted ones on further random inputs. */
export async function verifyPackage(
  loaded: LoadedPackage,
  pool: GradingPool,
  thoroughness: Thoroughness,
): Promise<PackageVerification> {
  const { generator, validator } = await loadPackageCode(loaded);
  const isValid = (input: Input): string | null =>
    validateInput(loaded.problem.entry, input).map(({ path, message }) => `${path} ${message}`)[0] ??
    validator?.(input) ??
    null;
  const inputs = [...loaded.cases.map(({ uuid, input }) => ({ name: uuid, input })), ...planGenerated({ generator })];
  const faults = inputs.flatMap(({ name, input }) => {
    const complaint = isValid(input);
    return complaint === null ? [] : [`the input of case ${name} is not valid: ${complaint}`];
  });
  for (const language of loaded.isOwn ? [] : LANGUAGES) {
    if (!loaded.submissions.some((one) => one.expectedVerdict === 'AC' && one.language === language)) {
      faults.push(`there is no accepted submission in ${language}; add one to submissions/accepted`);
    }
  }
  const { extraInputs, onePython, slowTimeFactor } = thoroughness;
  const judged = onePython ? loaded.submissions.filter(isQuick) : loaded.submissions;
  const reports = await Promise.all(judged.map((submission) => judge(loaded.slug, submission, pool, thoroughness)));
  const extra = generator ? makeInputs(generator, Math.max(...Object.values(extraInputs))) : [];
  const accepted = judged.filter(({ expectedVerdict }) => expectedVerdict === 'AC');
  const disagreements = await Promise.all(
    accepted.map((submission) =>
      disagreement(loaded.slug, submission, extra.slice(0, extraInputs[submission.language]), pool),
    ),
  );
  const submissions = judged.map((submission, index) => summarize(submission, reports[index] as Report));
  for (const [index, { path, expected, verdict }] of submissions.entries()) {
    if (verdict !== expected)
      faults.push(`${path} should get ${expected} but gets ${verdict}: ${reports[index]?.message ?? ''}`);
  }
  return {
    problem: loaded.slug,
    faults: [...faults, ...disagreements.flat()],
    cases: inputs.length,
    submissions,
    inferredLimits: inferLimits(slowestAccepted(submissions)),
    warnings: [...tightLimits(loaded, submissions, slowTimeFactor), ...findGaps(loaded)],
  };
}

/** Further random inputs. */
function makeInputs(generator: Generator, count: number): Input[] {
  return Array.from({ length: count }, (_, index) =>
    generator.random(new Random(20_001 + index), 1 + ((index * 97) % 60)),
  );
}

function isQuick(submission: Submission, _index: number, all: readonly Submission[]): boolean {
  return submission.language !== 'python' || submission === all.find(({ language }) => language === 'python');
}

async function judge(
  problem: string,
  { language, source, expectedVerdict }: Submission,
  pool: GradingPool,
  { slowTimeFactor, stopsAtFailure }: Thoroughness,
): Promise<Report> {
  const request: GradeRequest = { problem, language, source, mode: 'submit', ownCases: [] };
  if (expectedVerdict === 'WA' || expectedVerdict === 'RTE') {
    const report = await pool.grade(request, { ...SHARING, timeFactor: WRONG_TIME_FACTOR, stopsAtFailure });
    if (report.verdict === expectedVerdict) return report;
  }
  const timeFactor = expectedVerdict === 'TLE' ? slowTimeFactor : 1;
  return pool.grade(request, { ...SHARING, timeFactor, stopsAtFailure });
}

/** Runs an accepted submission on inputs that the reference solution answers, as many at a time as a run may hold. */
async function disagreement(
  problem: string,
  { language, source, path }: Submission,
  inputs: readonly Input[],
  pool: GradingPool,
): Promise<string[]> {
  const faults: string[] = [];
  for (let from = 0; from < inputs.length; from += INPUTS_A_RUN[language]) {
    const ownCases = inputs
      .slice(from, from + INPUTS_A_RUN[language])
      .map((input, index) => ({ name: `extra-${from + index + 1}`, input }));
    const report = await pool.grade(
      { problem, language, source, mode: 'run', ownCases },
      { ...SHARING, revealAll: true },
    );
    if (report.verdict !== 'AC') faults.push(`${path} disagrees with the reference solution: ${report.message}`);
  }
  return faults;
}

function slowestAccepted(submissions: readonly SubmissionVerification[]): Partial<Record<Language, number>> {
  const slowest: Partial<Record<Language, number>> = {};
  for (const { expected, language, slowestMs } of submissions) {
    if (expected === 'AC') slowest[language] = Math.max(slowest[language] ?? 0, slowestMs);
  }
  return slowest;
}

/** The machine that judges may be busy or slow; limits must leave room on both sides. */
function tightLimits(
  { problem }: Pick<LoadedPackage, 'problem'>,
  submissions: readonly SubmissionVerification[],
  slowTimeFactor: number,
): string[] {
  return submissions.flatMap(({ path, language, expected, slowestMs, isStopped }) => {
    const limit = problem.limits.time_ms[language];
    if (expected === 'AC' && slowestMs > limit / 2) {
      return [`${path} takes ${slowestMs.toFixed(0)} ms of the ${limit} ms it may; --write-limits infers a new limit`];
    }
    if (expected === 'TLE' && !isStopped && slowestMs < limit * slowTimeFactor * TIMEOUT_MARGIN) {
      return [`${path} takes only ${slowestMs.toFixed(0)} ms with a limit of ${limit} ms; make a large case larger`];
    }
    return [];
  });
}

function summarize(
  { path, language, expectedVerdict }: Submission,
  { verdict, cases }: Report,
): SubmissionVerification {
  const slowest = cases.toSorted((a, b) => b.cpuMs - a.cpuMs)[0];
  return {
    path,
    language,
    expected: expectedVerdict,
    verdict,
    rejectedBy: cases.filter((one) => one.verdict !== 'AC').length,
    slowestMs: slowest?.cpuMs ?? 0,
    isStopped: slowest?.verdict === 'TLE' && slowest.actual === null,
  };
}
