import type { Checker } from '../../../src/catalog/package-code.ts';

/** Any part of the text is right that is a palindrome and as long as the expected one. */
const check: Checker = (input, expected, actual) => {
  const s = input['s'] as string;
  const part = actual as string;
  const longest = (expected as string).length;

  for (let left = 0, right = part.length - 1; left < right; left++, right--) {
    if (part[left] !== part[right]) {
      return `The answer is no palindrome: characters ${left + 1} and ${right + 1} are different.`;
    }
  }
  if (!s.includes(part)) return 'The answer is a palindrome, but no part of s.';
  if (part.length < longest) return `The answer has length ${part.length}; there is a palindrome of length ${longest}.`;
  return part.length === longest ? null : `No palindrome of length ${part.length} was known in s.`;
};

export default check;
