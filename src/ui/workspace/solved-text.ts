import { formatClock } from './format-clock.ts';
import type { DoneState } from './stores/run-state.ts';

/** How long an accepted submission took, in words; null for any other verdict, and where nothing was timed. */
export function solvedText({ judged, report, activeMs }: DoneState): string | null {
  const isSolved = judged.mode === 'submit' && report.verdict === 'AC';
  return isSolved && activeMs >= 1000 ? `Solved in ${formatClock(activeMs)}` : null;
}
