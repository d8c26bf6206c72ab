import { firstFailure } from '../verdict/first-failure.ts';
import type { RunState } from '../stores/run-state.ts';
import type { ErrorMark } from './error-mark.ts';

/** The line to mark after a run, or null: also where the text is no longer the one that was judged. */
export function errorOf(state: RunState, text: string): ErrorMark | null {
  if (state.phase !== 'done' || state.judged.source !== text) return null;
  const error = state.report.error ?? firstFailure(state.report)?.error ?? null;
  return error === null || error.line === null ? null : { line: error.line, message: error.message };
}
