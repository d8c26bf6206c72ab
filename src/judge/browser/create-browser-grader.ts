import type { PackageCode } from '../../catalog/load-package-code.ts';
import { ExpectedAnswers } from '../expected-answers.ts';
import { grade } from '../grade.ts';
import type { GradeEvent, GradeRequest, Grader } from '../grade-request.ts';
import keeper from '../realm/frame-keeper.js?raw';
import type { Report } from '../report.ts';
import { BrowserHost } from './browser-host.ts';
import { BrowserJudgeProblems } from './judge-problems.ts';
import { SnapshotCache } from './snapshot-cache.ts';
import { WorkerSource } from './worker-source.ts';

/** What the browser's judge needs from the page it is on. */
export interface BrowserGraderParts {
  /** The address of the site's root, with a slash at the end. */
  readonly root: URL;
  readonly document: Document;
  readonly fetch: typeof globalThis.fetch;
  /** Undefined where the browser denies storage. */
  readonly caches: CacheStorage | undefined;
  /** Milliseconds; any monotonic clock. */
  readonly now: () => number;
  readonly loadCode: (slug: string) => Promise<PackageCode>;
  /** See `GradeOptions.timeFactor`; asked before each submission. */
  readonly timeFactor: () => number;
}

/**
 * Grades in this page, with no server: the same judge as in isolated-vm, over the site's own files. One submission at a
 * time, because browsers have no CPU clock and two would slow each other down. What holds here and what does not is in
 * docs/judging.md and docs/threat-model.md.
 */
export function createBrowserGrader(parts: BrowserGraderParts): Grader {
  const { root, document, fetch, caches, now, loadCode, timeFactor } = parts;
  const python = new URL('python/', root);
  const workers = new WorkerSource({
    frame: { document, address: new URL('sandbox/index.html', root).href, keeper, now },
    python: { folder: python, fetch, snapshots: new SnapshotCache(caches, python) },
  });
  const host = new BrowserHost(workers);
  const answers = new ExpectedAnswers(host);
  const problems = new BrowserJudgeProblems({ folder: new URL('judge/', root), fetch, loadCode });
  const cancel = (): void => workers.abandon();
  let last: Promise<unknown> = Promise.resolve();

  async function judge(
    request: GradeRequest,
    onEvent: (event: GradeEvent) => void,
    signal: AbortSignal,
  ): Promise<Report> {
    signal.throwIfAborted();
    const problem = await problems.get(request.problem);
    signal.throwIfAborted();
    if (request.language === 'python') {
      await workers.preparePython((what, done) => onEvent({ type: 'preparing', what, done }));
      signal.throwIfAborted();
    }
    const report = await grade(problem, request, {
      host,
      answers,
      onEvent,
      signal,
      now,
      random: Math.random,
      timeFactor: timeFactor(),
      revealAll: false,
    });
    signal.throwIfAborted();
    // Who just ran Python will probably run it again: the next interpreter starts while they read the verdict.
    if (request.language === 'python') {
      workers.prepare({ language: 'python', memoryMib: problem.limits.memory_mib });
    }
    return report;
  }

  return async (request, { onEvent, signal }) => {
    const say = (event: GradeEvent): void => {
      if (!signal.aborted) onEvent(event);
    };
    const before = last;
    const mine = before.then(() => {
      signal.addEventListener('abort', cancel, { once: true });
      return judge(request, say, signal);
    });
    last = mine.catch(() => undefined).then(() => signal.removeEventListener('abort', cancel));
    const report = await mine;
    say({ type: 'report', report });
    return report;
  };
}
