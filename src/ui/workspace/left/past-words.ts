import { LANGUAGE_NAMES } from '../../../catalog/language.ts';
import type { SetAsideReason } from '../../../journal/records.ts';
import type { TextSlot } from '../stores/history-store.ts';

/** What an old text was the text of, for people. */
export const SLOT_NAMES: Readonly<Record<TextSlot, string>> = { ...LANGUAGE_NAMES, notes: 'Notes' };

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
