/** Seconds of what rates are given by. A month has 30 days and a year 365, as interviews calculate. */
export const PERIODS = {
  second: 1,
  minute: 60,
  hour: 3600,
  day: 86_400,
  week: 604_800,
  month: 2_592_000,
  year: 31_536_000,
} as const;
export type Period = keyof typeof PERIODS;

const NAMES: Readonly<Record<Period, string>> = {
  second: 's sec secs second seconds',
  minute: 'min mins minute minutes',
  hour: 'h hr hrs hour hours hourly',
  day: 'd day days daily',
  week: 'w wk wks week weeks weekly',
  month: 'mo mth mths month months monthly',
  year: 'y yr yrs year years yearly annum annually',
};
const BY_NAME = new Map(
  (Object.keys(NAMES) as Period[]).flatMap((period) => NAMES[period].split(' ').map((name) => [name, period] as const)),
);

/** The period that a word names: "sec", "months"; undefined for other words. */
export function periodNamed(word: string): Period | undefined {
  return BY_NAME.get(word.toLowerCase());
}

/** "s|sec|secs|…", longest first, for regular expressions. */
export const PERIOD_PATTERN = [...BY_NAME.keys()]
  .filter((name) => !name.endsWith('ly') && name !== 'annum')
  .toSorted((a, b) => b.length - a.length)
  .join('|');

const PERIOD_AT_END = new RegExp(`(?:\\/|\\s|p)(${PERIOD_PATTERN})$`, 'i');

/** By what a written rate was given: "month" for "100M links per month"; null where it names no period. */
export function periodAtEnd(text: string): Period | null {
  return periodNamed(PERIOD_AT_END.exec(text)?.[1] ?? '') ?? null;
}
