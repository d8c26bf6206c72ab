import type { RealmOutcome } from './realm-outcome.ts';
import type { LoadOutcome, Outcome, Usage } from './sandbox.ts';

export const NOTHING_PRINTED = { printed: '', printedLength: 0 } as const;

/** What a host makes of a realm's answer to `load`; null is an answer in no known form. */
export function toLoadOutcome(outcome: RealmOutcome | null): LoadOutcome {
  if (outcome?.kind === 'loaded') return { kind: 'loaded' };
  if (outcome?.kind === 'rejected') return { kind: 'rejected', error: outcome.error };
  return { kind: 'broken', detail: 'the realm did not answer to load' };
}

/** What a host makes of a realm's answer to a case, with what the host itself measured. */
export function toOutcome(outcome: RealmOutcome | null, measured: Omit<Usage, 'printed' | 'printedLength'>): Outcome {
  // A submission that breaks the realm's own voice gets no verdict out of it.
  if (outcome === null) return { kind: 'forged', ...measured, ...NOTHING_PRINTED };
  const { printed, printedLength } = outcome;
  const usage = { ...measured, printed, printedLength };
  switch (outcome.kind) {
    case 'returned':
      return {
        kind: 'returned',
        output: outcome.output,
        shared: outcome.shared,
        changed: outcome.changed ?? null,
        ...usage,
      };
    case 'threw':
      return { kind: 'threw', error: outcome.error, ...usage };
    case 'oversized':
      return { kind: 'oversized', limit: outcome.limit, ...usage };
    case 'missing':
      return { kind: 'missing', ...usage };
    default:
      return { kind: 'forged', ...usage };
  }
}
