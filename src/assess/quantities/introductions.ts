import type { Quantity } from '../sheet.ts';

const QUALIFIER = String.raw`(?:peak|pk|max|maximum|burst|spike|worst|avg|average|mean)`;
const BEFORE = new RegExp(String.raw`\b${QUALIFIER}(?=(?::|\s(?:of|is))?\s?[~≈]?\s?$)`, 'i');
const BEHIND = new RegExp(String.raw`^\s(?:(?:at|on|in)\s)?(?:the\s)?${QUALIFIER}\b`, 'i');
const NOUN = /^\s(?!at\b|on\b|in\b)\p{L}/u;
/** How far before a number its word may begin. */
const REACH = 20;

/**
 * Where words stand that introduce the number behind them, as "peak" in "40 rps peak 200 rps": they say nothing of the
 * number in front. In "40 rps average 200 rps peak" they stand behind their own numbers.
 */
export function introductionsOf(
  text: string,
  numbers: readonly Pick<Quantity, 'start' | 'end' | 'unit'>[],
): ReadonlySet<number> {
  const found = new Set<number>();
  for (const [index, number] of numbers.entries()) {
    const previous = numbers[index - 1];
    if (previous === undefined || BEHIND.test(text.slice(number.end, number.end + REACH))) continue;
    const from = Math.max(previous.end, number.start - REACH);
    const word = BEFORE.exec(text.slice(from, number.start));
    // The peak of what is spoken of is given as such, or by how many times: not "at peak 3 nodes".
    const isPlain = number.unit === 'count' && !NOUN.test(text.slice(number.end, number.end + 3));
    if (word !== null && (number.unit === previous.unit || number.unit === 'ratio' || isPlain)) {
      found.add(from + word.index);
    }
  }
  return found;
}
