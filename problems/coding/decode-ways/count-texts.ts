const LETTER_AT_END = /([1-9])$/;
const PAIR_AT_END = /(1[0-9]|2[0-6])$/;

/** How many texts the digits can stand for. Beyond 2^53 the number is rounded, which does no harm to a comparison. */
export default function countTexts(digits: string): number {
  const ways = [1];
  for (let length = 1; length <= digits.length; length++) {
    const end = digits.slice(Math.max(0, length - 2), length);
    const one = LETTER_AT_END.test(end) ? (ways[length - 1] ?? 0) : 0;
    const two = PAIR_AT_END.test(end) ? (ways[length - 2] ?? 0) : 0;
    ways.push(one + two);
  }
  return ways[digits.length] ?? 0;
}

/** The greatest answer that the constraints allow. */
export const MOST_TEXTS = 2 ** 31 - 1;
