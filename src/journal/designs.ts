import { mergeDesign } from './merge-rules.ts';
import type { Asked, Design, Timer } from './records.ts';
import type { Records } from './records-access.ts';
import { DESIGNS } from './shelves.ts';
import { measureTimer, pauseTimer, startTimer, TIMER_ZERO } from './timer.ts';

/** How far someone is with each design prompt. Each call gives the new state. */
export interface DesignRecords {
  /** The state of a prompt, all empty where nothing happened yet. */
  get(prompt: string): Promise<Design>;
  all(): Promise<Design[]>;
  /** Remembers that the workspace was opened now. */
  visit(prompt: string): Promise<Design>;
  /** Adds a question to the interviewer. */
  ask(prompt: string, question: Omit<Asked, 'at'>): Promise<Design>;
  /** Remembers when the requirement change was first asked for. */
  change(prompt: string): Promise<Design>;
  /** Gives a criterion the level that someone thinks it has, or takes that back (null). */
  mark(prompt: string, criterion: string, level: Design['marks'][string] | null): Promise<Design>;
  /** Adds a state from elsewhere, by the rules of a merged journal: what is further of both, the questions of both. */
  merge(design: Design): Promise<Design>;
  /** A new round: timer, questions, change and marks begin again. */
  restart(prompt: string): Promise<Design>;
  /** Puts a state back in the place of the present one, nothing merged: takes a new round back. */
  restore(design: Design): Promise<Design>;
  startTimer(prompt: string): Promise<Design>;
  /** Call when the workspace opens and now and then while the timer runs: see `timer.ts`. */
  measureTimer(prompt: string): Promise<Design>;
  pauseTimer(prompt: string): Promise<Design>;
  resetTimer(prompt: string): Promise<Design>;
}

/** The state of a prompt nobody has opened. */
export function noDesign(prompt: string): Design {
  return { prompt, timer: TIMER_ZERO, visitedAt: null, asked: [], changedAt: null, marks: {} };
}

/** Opens the designs. `now` is in epoch milliseconds. */
export function createDesigns(records: Records, now: () => number): DesignRecords {
  const update = (prompt: string, change: (design: Design, at: number) => Design): Promise<Design> => {
    const at = now();
    return records.write([DESIGNS], async (access) => {
      const changed = change((await access.get(DESIGNS, prompt)) ?? noDesign(prompt), at);
      await access.put(DESIGNS, changed);
      return changed;
    });
  };
  const updateTimer = (prompt: string, change: (timer: Timer, at: number) => Timer): Promise<Design> =>
    update(prompt, (design, at) => ({ ...design, timer: change(design.timer, at) }));
  return {
    async get(prompt) {
      return (await records.read([DESIGNS], (access) => access.get(DESIGNS, prompt))) ?? noDesign(prompt);
    },
    all: () => records.read([DESIGNS], (access) => access.list(DESIGNS)),
    visit: (prompt) => update(prompt, (design, at) => ({ ...design, visitedAt: Math.max(design.visitedAt ?? 0, at) })),
    ask: (prompt, question) =>
      update(prompt, (design, at) => ({ ...design, asked: [...design.asked, { at, ...question }] })),
    change: (prompt) => update(prompt, (design, at) => ({ ...design, changedAt: design.changedAt ?? at })),
    mark: (prompt, criterion, level) =>
      update(prompt, (design) => {
        const { [criterion]: _before, ...others } = design.marks;
        return { ...design, marks: level === null ? others : { ...others, [criterion]: level } };
      }),
    merge: (design) => update(design.prompt, (here, at) => mergeDesign(here, design, at)),
    restart: (prompt) => update(prompt, ({ visitedAt }) => ({ ...noDesign(prompt), visitedAt })),
    restore: (design) => update(design.prompt, () => design),
    startTimer: (prompt) => updateTimer(prompt, startTimer),
    measureTimer: (prompt) => updateTimer(prompt, measureTimer),
    pauseTimer: (prompt) => updateTimer(prompt, pauseTimer),
    resetTimer: (prompt) => updateTimer(prompt, () => TIMER_ZERO),
  };
}
