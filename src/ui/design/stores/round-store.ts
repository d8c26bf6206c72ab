import { atom, type ReadableAtom } from 'nanostores';
import { findClarifications } from '../../../assess/find-clarification.ts';
import type { Clarification } from '../../../catalog/prompt-schema.ts';
import { noDesign, type DesignRecords } from '../../../journal/designs.ts';
import type { Design } from '../../../journal/records.ts';
import { createTimerStore, type TimerStore } from '../../workspace/stores/timer-store.ts';

export interface RoundStoreParts {
  readonly prompt: string;
  readonly clarifications: readonly Clarification[];
  readonly records: DesignRecords;
  /** Epoch milliseconds. */
  readonly now: () => number;
}

/** The round: its timer, what was asked, whether the change was asked for, what someone marked by hand. */
export interface RoundStore {
  readonly design: ReadableAtom<Design>;
  readonly timer: TimerStore;
  readonly load: () => Promise<void>;
  /** Puts a question to the interviewer; gives what answers it, or null where nothing does. */
  readonly ask: (question: string) => Promise<Clarification | null>;
  readonly change: () => Promise<void>;
  readonly mark: (criterion: string, level: Design['marks'][string] | null) => Promise<void>;
  /** Adds a round that was taken out of another browser: its questions, its time, its marks. */
  readonly merge: (design: Design) => Promise<void>;
  /** Begins a new round; gives the one before as it stood, its clock paused. */
  readonly restart: () => Promise<Design>;
  /** Goes back to a round that `restart` gave, in the place of the one begun since. */
  readonly restore: (before: Design) => Promise<void>;
}

/** Creates the store. */
export function createRoundStore({ prompt, clarifications, records, now }: RoundStoreParts): RoundStore {
  const design = atom<Design>(noDesign(prompt));
  const follow = async (change: Promise<Design>): Promise<Design> => {
    const next = await change;
    design.set(next);
    return next;
  };
  const timer = createTimerStore({
    measure: () => records.measureTimer(prompt),
    start: () => records.startTimer(prompt),
    pause: () => records.pauseTimer(prompt),
    reset: () => records.resetTimer(prompt),
    now,
  });
  return {
    design,
    timer,
    async load() {
      await follow(records.visit(prompt));
      await timer.load();
    },
    async ask(question) {
      const [found] = findClarifications(question, clarifications);
      await follow(records.ask(prompt, { text: question, clarification: found?.id ?? null }));
      return found ?? null;
    },
    async change() {
      await follow(records.change(prompt));
    },
    async mark(criterion, level) {
      await follow(records.mark(prompt, criterion, level));
    },
    async merge(other) {
      await follow(records.merge(other));
      await timer.load();
    },
    async restart() {
      // Paused before it is read: nobody works on this round while the next one runs.
      const before = await records.pauseTimer(prompt);
      await follow(records.restart(prompt));
      await timer.load();
      return before;
    },
    async restore(before) {
      await follow(records.restore(before));
      await timer.load();
    },
  };
}
