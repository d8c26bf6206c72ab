import { VERDICT_NAMES } from '../../../judge/verdict-names.ts';
import { formatClock } from '../format-clock.ts';
import type { Past } from '../stores/history-store.ts';
import { REASON_WORDS } from './past-words.ts';

/** What an old text is: its verdict, or why it was replaced. */
export function PastLabel({ past }: { readonly past: Past }) {
  if (past.kind === 'draft') return <span className="past-reason">{REASON_WORDS[past.reason]}</span>;
  const { verdict, mode, passed, total, activeMs } = past.attempt;
  const isSolved = mode === 'submit' && verdict === 'AC';
  return (
    <span className="past-verdict">
      <span className="verdict" data-verdict={verdict}>
        {VERDICT_NAMES[verdict]}
      </span>
      <span className="past-count">
        {passed} of {total} {mode === 'run' ? 'in a run' : 'cases'}
        {activeMs < 1000 ? null : ` · ${isSolved ? 'solved in' : 'at'} ${formatClock(activeMs)}`}
      </span>
    </span>
  );
}
