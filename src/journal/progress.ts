import type { Progress, Timer } from './records.ts';
import type { Records } from './records-access.ts';
import { PROGRESS } from './shelves.ts';
import { measureTimer, pauseTimer, startTimer, TIMER_ZERO } from './timer.ts';

/** How far someone went into each problem: hints, editorial, timer, visits. Each call gives the new state. */
export interface ProgressRecords {
  /** The state of a problem, all zero where nothing happened yet. */
  get(problem: string): Promise<Progress>;
  all(): Promise<Progress[]>;
  /** Remembers that the first `count` hints have been shown; hints are never unshown. */
  showHints(problem: string, count: number): Promise<Progress>;
  /** Remembers when the editorial was first opened. */
  openEditorial(problem: string): Promise<Progress>;
  /** Remembers that the workspace was opened now: the newest visit is where someone left off. */
  visit(problem: string): Promise<Progress>;
  startTimer(problem: string): Promise<Progress>;
  /** Call when the workspace opens and now and then while the timer runs: see `timer.ts`. */
  measureTimer(problem: string): Promise<Progress>;
  /** Call also when the page is hidden, or the time until the next visit counts. */
  pauseTimer(problem: string): Promise<Progress>;
  resetTimer(problem: string): Promise<Progress>;
}

/** The state of a problem nobody has opened. */
export function noProgress(problem: string): Progress {
  return { problem, hintsShown: 0, editorialOpenedAt: null, timer: TIMER_ZERO, visitedAt: null };
}

/** Opens the progress. `now` is in epoch milliseconds. */
export function createProgress(records: Records, now: () => number): ProgressRecords {
  const update = (problem: string, change: (progress: Progress) => Progress): Promise<Progress> =>
    records.write([PROGRESS], async (access) => {
      const changed = change((await access.get(PROGRESS, problem)) ?? noProgress(problem));
      await access.put(PROGRESS, changed);
      return changed;
    });
  const updateTimer = (problem: string, change: (timer: Timer, at: number) => Timer): Promise<Progress> => {
    const at = now();
    return update(problem, (progress) => ({ ...progress, timer: change(progress.timer, at) }));
  };
  return {
    async get(problem) {
      return (await records.read([PROGRESS], (access) => access.get(PROGRESS, problem))) ?? noProgress(problem);
    },
    all: () => records.read([PROGRESS], (access) => access.list(PROGRESS)),
    showHints: (problem, count) =>
      update(problem, (progress) => ({ ...progress, hintsShown: Math.max(progress.hintsShown, count) })),
    openEditorial(problem) {
      const at = now();
      return update(problem, (progress) => ({ ...progress, editorialOpenedAt: progress.editorialOpenedAt ?? at }));
    },
    visit(problem) {
      const at = now();
      return update(problem, (progress) => ({ ...progress, visitedAt: Math.max(progress.visitedAt ?? 0, at) }));
    },
    startTimer: (problem) => updateTimer(problem, startTimer),
    measureTimer: (problem) => updateTimer(problem, measureTimer),
    pauseTimer: (problem) => updateTimer(problem, pauseTimer),
    resetTimer: (problem) => updateTimer(problem, () => TIMER_ZERO),
  };
}
