import { atom, type ReadableAtom } from 'nanostores';
import type { Grader, GradeRequest } from '../../../judge/grade-request.ts';
import { afterEvent, type DoneState, type Judged, type RunMode, type RunState } from './run-state.ts';

/** What a run is made of, taken at the moment the button is pressed. */
export interface RunInput extends Omit<Judged, 'mode'> {
  readonly cases: GradeRequest['ownCases'];
}

export interface RunStoreParts {
  readonly problem: string;
  readonly grade: Grader;
  /** Reads the editor and the own cases; rejects with a sentence for people where these cannot be checked. */
  readonly takeInput: () => Promise<RunInput>;
  /** Milliseconds on the problem's timer. */
  readonly elapsedMs: () => number;
  /** After a verdict; a failure to write it down must not hide the verdict, so this handles its own. */
  readonly onReport: (done: DoneState) => void;
}

/** Runs and submissions, one at a time. */
export interface RunStore {
  readonly state: ReadableAtom<RunState>;
  /** Judges what is in the editor; settles with the verdict, and never rejects. A run under way is left alone. */
  readonly start: (mode: RunMode) => Promise<void>;
  readonly cancel: () => void;
  /** Shows a verdict that was kept, unless there is a newer one or one on its way. */
  readonly recall: (kept: DoneState) => void;
  /** Closes the verdict. */
  readonly dismiss: () => void;
}

/** Why a run was stopped; graders pass it on. */
class Cancelled extends Error {
  override readonly name = 'Cancelled';
}

/** Creates the store. */
export function createRunStore({ problem, grade, takeInput, elapsedMs, onReport }: RunStoreParts): RunStore {
  const state = atom<RunState>({ phase: 'idle' });
  let running: AbortController | undefined;

  async function start(mode: RunMode): Promise<void> {
    if (running) return;
    const controller = new AbortController();
    running = controller;
    try {
      const { cases, ...input } = await takeInput();
      const judged: Judged = { mode, ...input };
      state.set({ phase: 'working', judged, progress: { step: 'asking' }, cases: [] });
      await judge(judged, cases, controller.signal);
    } catch (error) {
      state.set({ phase: 'failed', message: error instanceof Error ? error.message : String(error) });
    } finally {
      running = undefined;
    }
  }

  /** Rejects where the grader fails; a cancelled run is no failure. */
  async function judge(judged: Judged, ownCases: GradeRequest['ownCases'], signal: AbortSignal): Promise<void> {
    const { mode, language, source } = judged;
    try {
      const report = await grade(
        { problem, language, source, mode, ownCases },
        {
          signal,
          onEvent: (event) => !signal.aborted && state.set(afterEvent(state.get(), event)),
        },
      );
      signal.throwIfAborted();
      const done: DoneState = { phase: 'done', judged, report, activeMs: elapsedMs(), keptAt: null };
      state.set(done);
      onReport(done);
    } catch (error) {
      if (!signal.aborted) throw error;
      state.set({ phase: 'cancelled', judged });
    }
  }

  return {
    state,
    start,
    cancel: () => running?.abort(new Cancelled('The run was cancelled.')),
    recall: (kept) => {
      if (!running && state.get().phase === 'idle') state.set(kept);
    },
    dismiss: () => {
      if (!running) state.set({ phase: 'idle' });
    },
  };
}
