import type { GradeOptions } from './grade-options.ts';
import type { GradeRequest } from './grade-request.ts';
import { seconds, type CaseLimits } from './case-faults.ts';
import type { JudgeProblem } from './judge-problem.ts';
import type { PlannedCase } from './plan-cases.ts';
import type { CaseReport, Report, SourceError } from './report.ts';
import { caseSentence } from './case-sentence.ts';
import type { Verdict } from './verdict.ts';

/** The first case that failed, with what is needed to look at it closer. */
export interface Failure {
  readonly index: number;
  readonly report: CaseReport;
  readonly planned: PlannedCase;
}

/** Characters of JSON that a report spends on what the submission printed, returned and threw, beside the first failure. */
const MOST_WORDS = 100_000;

function wordsIn({ actual, note, stdout, error }: CaseReport): number {
  return JSON.stringify([actual, note, stdout, error]).length;
}

/** Collects what happens during a submission, says it as events, and makes the report of it. */
export class ReportBuilder {
  readonly #problem: JudgeProblem;
  readonly #request: GradeRequest;
  readonly #options: GradeOptions;
  readonly #startedAt: number;
  readonly #cases: { report: CaseReport; planned: PlannedCase; index: number }[] = [];
  #total = 0;
  #memoryBytes = 0;
  #verdict: Verdict | null = null;
  #message: string | null = null;
  #error: SourceError | null = null;

  constructor(problem: JudgeProblem, request: GradeRequest, options: GradeOptions) {
    this.#problem = problem;
    this.#request = request;
    this.#options = options;
    this.#startedAt = options.now();
  }

  /** The submission cannot be run at all. */
  reject(error: SourceError): void {
    this.#verdict = 'CE';
    this.#message = error.message;
    this.#error = error;
  }

  /** The judge itself failed. */
  fault(detail: string): void {
    this.#verdict = 'JE';
    this.#message = `The judge failed: ${detail}. This is not your fault; please try again.`;
  }

  start(total: number): void {
    this.#total = total;
    this.#options.onEvent({ type: 'started', total });
  }

  /** What was judged so far does not count; whoever follows the events begins again, too. */
  startOver(): void {
    this.#cases.length = 0;
    this.#verdict = null;
    this.#message = null;
    this.#error = null;
    this.start(this.#total);
  }

  add(index: number, report: CaseReport, planned: PlannedCase, memoryBytes: number): void {
    this.#memoryBytes = Math.max(this.#memoryBytes, memoryBytes);
    this.#cases.push({ index, report, planned });
    this.#options.onEvent({ type: 'case', index, case: this.#shown(report) });
  }

  /**
   * The cases together took longer than a submission may; the next one is where it was stopped. Where the submission was
   * given less than half of that time, the machine is at fault and not the submission; unless most of the rest went into
   * cleaning up after it.
   */
  outOfTime(next: PlannedCase, limits: CaseLimits, wallMs: number, renewalMs: number): void {
    if (this.#cases.some(({ report }) => report.verdict !== 'AC')) return;
    const cpuMs = this.#cases.reduce((sum, { report }) => sum + report.cpuMs, 0);
    if (cpuMs < wallMs / 2 && renewalMs > (wallMs - cpuMs) / 2) {
      this.#verdict = 'TLE';
      this.#message = `The cases leave something behind that the next ones could see (files, for example), and starting each of them anew took too long; the judge stopped before ${next.name}.`;
      return;
    }
    if (cpuMs < wallMs / 2) return this.fault(`this machine is too busy; it stopped before ${next.name}`);
    this.#verdict = 'TLE';
    this.#message = `The cases together took too long; the judge stopped before ${next.name}. A case may take ${seconds(limits.timeMs)}.`;
  }

  firstFailure(): Failure | undefined {
    return this.#cases.find(({ report }) => report.verdict !== 'AC');
  }

  replace(index: number, report: CaseReport): void {
    const found = this.#cases.find((one) => one.index === index);
    if (!found) return;
    found.report = report;
    this.#options.onEvent({ type: 'case', index, case: this.#shown(report) });
  }

  finish(): Report {
    const failure = this.firstFailure();
    const verdict = this.#verdict ?? failure?.report.verdict ?? 'AC';
    const passed = this.#cases.filter(({ report }) => report.verdict === 'AC').length;
    return {
      problem: this.#problem.slug,
      language: this.#request.language,
      verdict,
      passed,
      total: this.#total,
      cpuMs: Math.round(this.#cases.reduce((sum, { report }) => sum + report.cpuMs, 0) * 1000) / 1000,
      wallMs: Math.round((this.#options.now() - this.#startedAt) * 10) / 10,
      memoryBytes: this.#memoryBytes,
      timeLimitMs: Math.round(this.#problem.limits.time_ms[this.#request.language] * this.#options.timeFactor),
      host: this.#options.host.name,
      message:
        this.#verdict === null || this.#message === null ? this.#sentence(verdict, failure?.report) : this.#message,
      error: this.#error,
      cases: this.#shownWithin(MOST_WORDS),
    };
  }

  /** All cases, with what a submission said itself only as far as there is room: first where it failed. */
  #shownWithin(room: number): CaseReport[] {
    const first = this.firstFailure()?.report;
    let left = room - (first === undefined ? 0 : wordsIn(first));
    return this.#cases.map(({ report }) => {
      const shown = this.#shown(report);
      if (report === first) return shown;
      left -= wordsIn(shown);
      return left >= 0 ? shown : { ...shown, actual: null, note: null, stdout: '', stdoutCut: true, error: null };
    });
  }

  #sentence(verdict: Verdict, failed: CaseReport | undefined): string {
    if (verdict === 'AC' || failed === undefined) {
      return this.#total === 0 ? 'There was no case to judge.' : this.#passedSentence();
    }
    return caseSentence(failed);
  }

  #passedSentence(): string {
    const uncompared = this.#cases.filter(({ planned }) => planned.expected === undefined).length;
    if (uncompared === 0) return `All ${this.#total} cases passed.`;
    const compared = this.#total - uncompared;
    const passed = compared === 1 ? 'The sample passed' : `All ${compared} samples passed`;
    const ran = uncompared === 1 ? 'Your own case ran' : `Your ${uncompared} own cases ran`;
    return `${passed}. ${ran}, but nothing says whether ${uncompared === 1 ? 'its answer is' : 'their answers are'} right, because this problem has no solution to ask.`;
  }

  /** A secret case keeps its values, unless it is the first that failed: then they are what teaches. */
  #shown(report: CaseReport): CaseReport {
    const isOpen = this.#options.revealAll || report.kind === 'sample' || report.kind === 'own';
    if (isOpen || this.firstFailure()?.report === report) return report;
    return {
      ...report,
      input: null,
      expected: null,
      actual: null,
      note: null,
      stdout: '',
      stdoutCut: false,
      error: null,
    };
  }
}
