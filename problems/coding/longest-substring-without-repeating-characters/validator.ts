import type { Validator } from '../../../src/catalog/package-code.ts';

/** A character that cannot be seen, or one that not every language counts as a single character. */
const REFUSED = /[^\p{L}\p{M}\p{N}\p{P}\p{S} ]|[\u{10000}-\u{10ffff}]/u;

const validate: Validator = (input) => {
  const match = REFUSED.exec(input['s'] as string);
  if (!match) return null;
  const [character] = match;
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return character.length > 1
    ? `s holds ${character} (U+${code}) at position ${match.index}, which some languages count as two characters; use another one.`
    : `s holds the invisible character U+${code} at position ${match.index}; use letters, digits, punctuation, symbols or spaces.`;
};

export default validate;
