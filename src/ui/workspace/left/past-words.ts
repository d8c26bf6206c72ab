import type { SetAsideReason } from '../../../journal/records.ts';

/** Why an old draft is in the history, for people. */
export const REASON_WORDS: Readonly<Record<SetAsideReason, string>> = {
  reset: 'Before a reset',
  'other-tab': 'From another tab',
  restored: 'Before an old text was restored',
  language: 'Before a change of language',
  import: 'From an import',
};

/** A moment as people say it, in their own language's order: "21 Nov 2026, 14:05". */
export function formatMoment(at: number): string {
  return new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' }).format(at);
}
