import { VERDICT_NAMES } from '../../judge/verdict-names.ts';
import { solvedText } from './solved-text.ts';
import type { RunState } from './stores/run-state.ts';

/** What a screen reader says about a run: each step once, not each case. */
export function announce(state: RunState): string {
  switch (state.phase) {
    case 'idle':
      return '';
    case 'cancelled':
      return 'Cancelled.';
    case 'failed':
      return `Not judged. ${state.message}`;
    case 'done': {
      // One that is only shown again is no news.
      if (state.keptAt !== null) return '';
      const solved = solvedText(state);
      return `${VERDICT_NAMES[state.report.verdict]}. ${state.report.message}${solved === null ? '' : ` ${solved}.`}`;
    }
    case 'working':
      switch (state.progress.step) {
        case 'asking':
          return state.judged.mode === 'run' ? 'Running.' : 'Submitting.';
        case 'queued':
          return `Waiting, ${state.progress.ahead} ahead.`;
        case 'preparing':
          return `${state.progress.what}.`;
        default:
          return `Judging ${state.progress.total} cases.`;
      }
    default:
      return '';
  }
}
