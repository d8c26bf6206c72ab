const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const UNITS = [
  { unit: 'year', ms: 365 * DAY },
  { unit: 'month', ms: 30 * DAY },
  { unit: 'week', ms: 7 * DAY },
  { unit: 'day', ms: DAY },
  { unit: 'hour', ms: HOUR },
  { unit: 'minute', ms: MINUTE },
] as const;

const words = new Intl.RelativeTimeFormat('en', { numeric: 'auto' });

/**
 * How long ago something was, in one short phrase: "3 hours ago", "yesterday", "just now".
 * @param at epoch milliseconds; a time in the future (a clock set back) counts as now
 * @param now epoch milliseconds
 */
export function timeAgo(at: number, now: number): string {
  const passed = now - at;
  const fitting = UNITS.find(({ ms }) => passed >= ms);
  return fitting === undefined ? 'just now' : words.format(-Math.floor(passed / fitting.ms), fitting.unit);
}
