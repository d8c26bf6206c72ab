const SIGNS: Readonly<Record<string, number>> = {
  '½': 1 / 2, '⅓': 1 / 3, '⅔': 2 / 3, '¼': 1 / 4, '¾': 3 / 4, '⅕': 1 / 5,
}; // prettier-ignore
const SIGN = `[${Object.keys(SIGNS).join('')}]`;
/** Without spaces around the bar; only what people say as a fraction, as "1/5 min" also is a limit. */
const PARTS = String.raw`(?:1\/[234]|2\/3|3\/4)`;
/** A plain "1/2" may be a page or a ratio: a fraction is one of something. */
const OF_WHAT = String.raw`(?=(?:\s|-)?(?:(?:of\s)?an?\s)?(?:thousand|million|billion|trillion|seconds?|minutes?|hours?|hrs?|h|days?|weeks?|months?|years?|[kmgtp]i?b)(?![\p{L}\d_]))`;

/** A fraction, with or without a whole number before, for a regular expression: "½", "1½", "1/2 hour", "2 1/2 hours". */
export const FRACTION = String.raw`(?:\d{1,6}\s?)?${SIGN}|(?:\d{1,4}\s)?${PARTS}${OF_WHAT}`;

const WRITTEN = new RegExp(String.raw`^(\d*)\s?(?:(${SIGN})|(\d)\/(\d))$`, 'u');

/** The value of what `FRACTION` matched; null for other numbers. */
export function fractionOf(digits: string): number | null {
  // "11/2" cannot be matched, as a blank stands behind a whole number before two digits with a bar.
  const match = /\/|[^\d.,_]$/u.test(digits) ? WRITTEN.exec(digits) : null;
  if (match === null) return null;
  const [, whole = '', sign, part, parts] = match;
  return Number(whole) + (sign === undefined ? Number(part) / Number(parts) : (SIGNS[sign] ?? 0));
}
