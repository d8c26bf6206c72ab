import { formatClock } from '../format-clock.ts';
import type { Past } from '../stores/history-store.ts';
import { formatMoment, SLOT_NAMES } from './past-words.ts';

/** A timer that was never started says nothing. */
const SHORTEST_MS = 1_000;

/** What an old text is the text of, when it was judged or replaced, and what the timer showed at an attempt. */
export function PastMeta({ past }: { readonly past: Past }) {
  const activeMs = past.kind === 'attempt' ? past.attempt.activeMs : 0;
  return (
    <>
      {SLOT_NAMES[past.slot]} · <time>{formatMoment(past.at)}</time>
      {activeMs < SHORTEST_MS ? null : ` · ${formatClock(activeMs)} on the timer`}
    </>
  );
}
