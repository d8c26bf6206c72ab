import type { Checker } from '../../../src/catalog/package-code.ts';

/** Any order of all letters that sorts the list is right; the empty text is, where there is no such order. */
const check: Checker = (input, expected, actual) => {
  const words = input['words'] as readonly string[];
  const order = [...(actual as string)];
  if (expected === '') return order.length === 0 ? null : 'No order sorts these words, so the answer is an empty text.';
  if (order.length === 0) return 'There is an order that sorts the words, but the answer is empty.';
  return unfitLetter(words, order) ?? unsortedPair(words, order);
};

/** A letter that is in the order twice, or in one of order and words only. */
function unfitLetter(words: readonly string[], order: readonly string[]): string | null {
  const used = new Set(words.join(''));
  const ordered = new Set(order);
  const stranger = order.find((letter) => !used.has(letter));
  if (stranger !== undefined) return `The order holds "${stranger}", which is in none of the words.`;
  const repeated = order.find((letter, place) => order.indexOf(letter) !== place);
  if (repeated !== undefined) return `The letter ${repeated} is in the order more than once.`;
  const missing = [...used].find((letter) => !ordered.has(letter));
  return missing === undefined ? null : `The letter ${missing} is missing from the order.`;
}

/** Two neighbours in the list that the order puts the other way round. */
function unsortedPair(words: readonly string[], order: readonly string[]): string | null {
  const places = new Map(order.map((letter, place) => [letter, place]));
  for (const [index, word] of words.entries()) {
    const next = words[index + 1] ?? word;
    const letters = [...word];
    const differing = letters.findIndex((letter, place) => letter !== next[place]);
    if (differing === -1) continue;
    const [first, second] = [letters[differing] ?? '', next[differing] ?? ''];
    if ((places.get(first) ?? 0) > (places.get(second) ?? -1)) {
      return `The word ${word} comes before ${next}, but this order puts ${first} after ${second}.`;
    }
  }
  return null;
}

export default check;
