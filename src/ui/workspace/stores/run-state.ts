import type { Language } from '../../../catalog/language.ts';
import type { GradeEvent, GradeRequest } from '../../../judge/grade-request.ts';
import type { CaseReport, Report } from '../../../judge/report.ts';

export type RunMode = GradeRequest['mode'];

/** What was judged; the editor may have moved on since. */
export interface Judged {
  readonly mode: RunMode;
  readonly language: Language;
  readonly source: string;
  /** Ids of the own cases that were sent, in order. */
  readonly ownCases: readonly string[];
  /** Names of the own cases that were not sent, because they are no inputs of the problem. */
  readonly leftOut: readonly string[];
}

/** What the grader is doing, as far as it has said. */
export type Progress =
  | { readonly step: 'asking' }
  | { readonly step: 'queued'; readonly ahead: number }
  /** `done` in [0, 1], null where unknown. */
  | { readonly step: 'preparing'; readonly what: string; readonly done: number | null }
  | { readonly step: 'judging'; readonly total: number };

/** A verdict, and what it is of. */
export interface DoneState {
  readonly phase: 'done';
  readonly judged: Judged;
  readonly report: Report;
  /** Milliseconds on the problem's timer when the verdict came. */
  readonly activeMs: number;
  /** When it came, epoch milliseconds, where it is read from the journal: then `report` has one case at most. */
  readonly keptAt: number | null;
}

/** One run from the press of the button to its verdict. */
export type RunState =
  | { readonly phase: 'idle' }
  | {
      readonly phase: 'working';
      readonly judged: Judged;
      readonly progress: Progress;
      readonly cases: readonly CaseReport[];
    }
  | DoneState
  | { readonly phase: 'cancelled'; readonly judged: Judged }
  /** The judge could not do it, or there was nothing to give it; `message` says why and what to do. */
  | { readonly phase: 'failed'; readonly message: string };

/**
 * The state after an event of the grader. `queued`, `preparing` and `started` begin again, because a run may move to
 * another grader or start over. How a run ends is not for events to say: what the grader returns or throws decides it.
 */
export function afterEvent(state: RunState, event: GradeEvent): RunState {
  if (state.phase !== 'working') return state;
  switch (event.type) {
    case 'queued':
      return { ...state, progress: { step: 'queued', ahead: event.ahead }, cases: [] };
    case 'preparing':
      return { ...state, progress: { step: 'preparing', what: event.what, done: event.done }, cases: [] };
    case 'started':
      return { ...state, progress: { step: 'judging', total: event.total }, cases: [] };
    case 'case':
      // In order, except that one may come again, made smaller.
      return { ...state, cases: state.cases.toSpliced(event.index, 1, event.case) };
    default:
      return state;
  }
}
