import type { Evidence, Status } from '../../../assess/assessment.ts';
import { LEVELS, type Level } from '../../../catalog/rubric-schema.ts';

export const LEVEL_NAMES: Readonly<Record<Level, string>> = {
  junior: 'Junior',
  mid: 'Mid-level',
  senior: 'Senior',
  staff: 'Staff',
};

/** "What … would add". */
export const LEVEL_ANSWERS: Readonly<Record<Level, string>> = {
  junior: 'a junior answer',
  mid: 'a mid-level answer',
  senior: 'a senior answer',
  staff: 'a staff answer',
};

export const STATUS_NAMES: Readonly<Record<Status, string>> = {
  met: 'Met',
  partial: 'Half',
  missed: 'Missed',
  human: 'Yours to judge',
};

/** The level after one; null after the last. */
export function levelAfter(level: Level | null): Level | null {
  if (level === null) return LEVELS[0];
  return LEVELS[LEVELS.indexOf(level) + 1] ?? null;
}

/** Points without needless decimals. */
export function pointsText(points: number): string {
  return String(Math.round(points * 10) / 10);
}

/** A change with its sign. */
export function signed(change: number): string {
  const rounded = Math.round(change * 10) / 10;
  return rounded > 0 ? `+${rounded}` : String(rounded).replace('-', '−');
}

/** What of a criterion's evidence can be lit up: shapes, and places of the sheet. */
export function litOf(evidence: readonly Evidence[]): {
  readonly elements: readonly string[];
  readonly words: readonly { readonly start: number; readonly end: number }[];
} {
  return {
    elements: evidence.flatMap((one) => (one.type === 'drawing' ? one.elements : [])),
    words: evidence.flatMap((one) => {
      if (one.type !== 'words' && one.type !== 'estimate') return [];
      const { start, end } = one;
      return start !== null && end !== null && start >= 0 && start < end ? [{ start, end }] : [];
    }),
  };
}
