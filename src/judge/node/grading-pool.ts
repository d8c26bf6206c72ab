import { fileURLToPath } from 'node:url';
import { availableParallelism } from 'node:os';
import workerpool from 'workerpool';
import type { GradeEvent, GradeRequest } from '../grade-request.ts';
import type { Report } from '../report.ts';
import type { PythonCall } from './call-python.ts';
import { deathReport } from './death-report.ts';
import type { GradingJob, GradingSigns } from './grading-job.ts';
import type { PackageFolder } from '../../catalog/package-folders.ts';
import { JudgeProblems, PACKAGE_FOLDERS } from './load-judge-problem.ts';
import { forkOptions } from './fork-options.ts';
import { JobWatch } from './job-watch.ts';
import { makeSignFolder, readSigns, removeSignFolder } from './sign-log.ts';

export interface GradingPoolOptions {
  /** Child processes; as many as cores by default. */
  readonly size?: number;
  /** Those of this checkout by default. */
  readonly folders?: readonly PackageFolder[];
  /** See `GradeOptions.timeFactor`. */
  readonly timeFactor?: number;
}

export interface PoolGradeOptions {
  readonly onEvent?: (event: GradeEvent) => void;
  readonly signal?: AbortSignal;
  readonly revealAll?: boolean;
  /** See `GradeOptions.stopsAtFailure`. */
  readonly stopsAtFailure?: boolean;
  /** In place of the pool's own. */
  readonly timeFactor?: number;
  /** See `GradingJob.sharesPython`. */
  readonly sharesPython?: boolean;
  /** How often to judge at most before a fault of the judge is the answer; once by default. Mostly the machine is busy. */
  readonly tries?: number;
}

/**
 * Grades in child processes. One that dies, hangs or is cancelled is replaced; its submission gets the verdict that its
 * death means, and the others never notice.
 */
export class GradingPool {
  readonly size: number;
  readonly #pool: ReturnType<typeof workerpool.pool>;
  readonly #folders: readonly PackageFolder[];
  readonly #timeFactor: number;
  readonly #problems: JudgeProblems;
  readonly #signFolder = makeSignFolder();

  constructor({ size = availableParallelism(), folders = PACKAGE_FOLDERS, timeFactor = 1 }: GradingPoolOptions = {}) {
    this.size = size;
    this.#folders = folders;
    this.#timeFactor = timeFactor;
    this.#problems = new JudgeProblems(folders);
    this.#pool = workerpool.pool(fileURLToPath(new URL('./grading-worker.ts', import.meta.url)), {
      workerType: 'process',
      minWorkers: size,
      maxWorkers: size,
      // A worker of ours holds nothing that needs tidying; one that has to go is gone at once.
      workerTerminateTimeout: 50,
      // V8 prints when it dies; that is nobody's to read, and must not reach our own streams.
      emitStdStreams: true,
      forkOpts: forkOptions(),
    });
  }

  /** Submissions that wait for a child process. */
  get waiting(): number {
    return this.#pool.stats().pendingTasks;
  }

  /** Submissions that are being judged. */
  get running(): number {
    return this.#pool.stats().activeTasks;
  }

  /** Starts the child processes, and Python in each where asked. */
  async warmUp(python: boolean): Promise<void> {
    await Promise.all(Array.from({ length: this.size }, () => this.#pool.exec('warmUp', [python])));
  }

  /**
   * Judges a submission. Rejects with a `PackageError` where there is no such problem and with an `AbortError` where it
   * was cancelled; every other end is a report.
   */
  async grade(request: GradeRequest, options: PoolGradeOptions = {}): Promise<Report> {
    for (let left = options.tries ?? 1; ; left--) {
      const report = await this.#gradeOnce(request, options);
      if (report.verdict !== 'JE' || left <= 1) return report;
    }
  }

  async #gradeOnce(request: GradeRequest, options: PoolGradeOptions): Promise<Report> {
    const { onEvent = () => undefined, signal, revealAll = false, stopsAtFailure = false } = options;
    const { timeFactor = this.#timeFactor, sharesPython = false } = options;
    const problem = await this.#problems.get(request.problem);
    signal?.throwIfAborted();
    const job: GradingJob = {
      request,
      folders: this.#folders,
      revealAll,
      timeFactor,
      stopsAtFailure,
      sharesPython,
      signFolder: this.#signFolder,
    };
    const watch = new JobWatch(onEvent);
    const task = this.#pool.exec('gradeJob', [job], { on: (said: GradingSigns | object) => watch.hear(said) });
    watch.onStuck = () => void task.cancel();
    const cancel = (): void => void task.cancel();
    signal?.addEventListener('abort', cancel, { once: true });
    try {
      return (await task) as Report;
    } catch (error) {
      signal?.throwIfAborted();
      if (this.#signFolder !== null && watch.pid !== null) watch.hearRest(readSigns(this.#signFolder, watch.pid));
      return deathReport(problem, request, {
        error: error as Error,
        timeFactor,
        revealAll,
        ...watch.seen(),
      });
    } finally {
      watch.stop();
      signal?.removeEventListener('abort', cancel);
    }
  }

  /** Calls a Python function of ours, from a text to a text. Rejects with what it raised. */
  async callPython(call: PythonCall): Promise<string> {
    return (await this.#pool.exec('callPython', [call])) as string;
  }

  /** Ends the child processes; with `force` without waiting for what they judge. */
  async close(force = false): Promise<void> {
    await this.#pool.terminate(force);
    if (this.#signFolder !== null) removeSignFolder(this.#signFolder);
  }
}
