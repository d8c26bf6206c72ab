import { LEXICON } from './lexicon.ts';

/** Words that split a label into what it is and what it is for: "queue of tasks", "workers for email". */
const PREPOSITIONS = 'of|for|with|using|via|on|in|to|from|by|per|that|which|where|as|at|into|running';
const SEPARATOR = new RegExp(`[/(){}\\[\\]|:;,→\\n]|\\s[-–—]+\\s|->|=>|\\b(?:${PREPOSITIONS})\\b`, 'gi');

/** A label that is longer is a text; its beginning says what it is. */
const LONGEST = 200;

/** Names that hold a character which separates elsewhere. */
const JOINED: readonly (readonly [RegExp, string])[] = [
  [/\bpub\s*[/&-]\s*sub\b/gi, ' pubsub '],
  [/\bkey\s*[/-]\s*value\b/gi, ' key value '],
  [/\bci\s*\/\s*cd\b/gi, ' cicd '],
];

/** Names that hold such a word ("single sign on", "point of presence"), the longest first. */
const WHOLE_NAMES = new RegExp(
  `\\b(?:${LEXICON.flatMap(({ words }) => words.split(','))
    .map((phrase) => phrase.trim())
    .filter((phrase) => new RegExp(`\\b(?:${PREPOSITIONS})\\b`).test(phrase))
    .toSorted((a, b) => b.length - a.length)
    .map((phrase) => phrase.split(/[\s-]+/).join('[\\s-]+'))
    .join('|')})\\b`,
  'gi',
);

/**
 * The words of a label, as written but without accents, in segments: what stands before the first separator, then what
 * stands behind it, and so on. "Links DB (Postgres)" → [["Links", "DB"], ["Postgres"]].
 */
export function labelSegments(label: string): string[][] {
  let text = label
    .slice(0, LONGEST)
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/['’`´]s?\b/g, '');
  for (const [pattern, words] of JOINED) text = text.replaceAll(pattern, words);
  // The vocabulary knows all names without their blanks too.
  text = text.replaceAll(WHOLE_NAMES, (name) => name.replaceAll(/[\s-]+/g, ''));
  return text
    .split(SEPARATOR)
    .map((segment) => segment.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== ''))
    .filter((words) => words.length > 0);
}

/** "RateLimiter" → ["Rate", "Limiter"], "APIGateway" → ["API", "Gateway"]; the word itself where it has no such parts. */
export function innerWords(word: string): string[] {
  return word
    .replaceAll(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replaceAll(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
    .split(' ');
}
