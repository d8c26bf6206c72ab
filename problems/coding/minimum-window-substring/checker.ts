import type { Checker } from '../../../src/catalog/package-code.ts';

/** How often each character occurs. */
function countsOf(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
  return counts;
}

/** Any shortest window is right. */
const check: Checker = (input, expected, actual) => {
  const shortest = expected as string;
  const window = actual as string;
  if (window === shortest) return null;
  if (shortest === '') return 'No substring of s holds all letters of t, so the answer is the empty string.';
  if (window === '') return `There is a window of length ${shortest.length}, but the answer is empty.`;
  if (!(input['s'] as string).includes(window)) return 'The answer is no substring of s.';

  const counts = countsOf(window);
  for (const [letter, needed] of countsOf(input['t'] as string)) {
    const held = counts.get(letter) ?? 0;
    if (held < needed) return `The answer holds "${letter}" ${held} times, but t holds it ${needed} times.`;
  }
  return window.length > shortest.length
    ? `The answer has length ${window.length}, but there is a window of length ${shortest.length}.`
    : null;
};

export default check;
