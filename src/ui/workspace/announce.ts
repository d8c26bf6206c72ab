import { VERDICT_NAMES } from '../../judge/verdict-names.ts';
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
    case 'done':
      return `${VERDICT_NAMES[state.report.verdict]}. ${state.report.message}`;
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
