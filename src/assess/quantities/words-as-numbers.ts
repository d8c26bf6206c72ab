import type { FoundNumber } from './found-number.ts';

const WORDS: Readonly<Record<string, number>> = {
  a: 1, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, twenty: 20, fifty: 50,
}; // prettier-ignore
const PARTS: Readonly<Record<string, number>> = { half: 1 / 2, quarter: 1 / 4 };
const LARGE = String.raw`(?:hundred|thousand|million|billion|trillion)\b`;
/** What is said to be half: "half the traffic" is no number. */
const MEASURE = String.raw`(?:second|minute|hour|day|week|month|year|[kmgtp]i?b|(?:kilo|mega|giga|tera|peta)byte)\b`;
const NAMES = Object.keys(WORDS).join('|');
const NUMBER = new RegExp(
  [
    String.raw`\b(?<part>half|quarter)\s(?:of\s)?(?:an?\s)?(?=${LARGE}|${MEASURE})`,
    String.raw`\b(?<whole>${NAMES})(?<half>\sand\sa\shalf)?(?=\s${LARGE})`,
    // "five nines", "five 9s"
    String.raw`\b(?<nines>${NAMES})(?=(?:\s|-)(?:nines|9['’]?s)\b)`,
  ].join('|'),
  'giu',
);

/** Small numbers in words before a large one, or as a part of a measure: "two hundred", "half a million", "half an hour". */
export function numbersInWords(text: string): FoundNumber[] {
  return [...text.matchAll(NUMBER)].map((match) => {
    const { part, whole, half, nines } = match.groups ?? {};
    const value =
      part === undefined
        ? (WORDS[(whole ?? nines ?? 'one').toLowerCase()] ?? 1) + (half === undefined ? 0 : 0.5)
        : (PARTS[part.toLowerCase()] ?? 1);
    const length = match[0].trimEnd().length;
    return { value, start: match.index, end: match.index + length, isAmbiguous: false };
  });
}
