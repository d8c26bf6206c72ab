import { expand } from './abbreviations.ts';
import { LEXICON } from './lexicon.ts';

/** Words that split a label into what it is and what it is for: "queue of tasks", "workers for email". */
const PREPOSITIONS =
  'of|for|with|using|via|on|in|to|from|by|per|that|which|where|as|at|into|running|behind|over|without';
const SEPARATOR = new RegExp(
  `(?<line>\\n)|(?<detail>[({[:]|\\s[-–—]+\\s|->|=>|→)|(?<close>[)}\\]])|(?<list>[/|;,+&]|\\band\\b)|\\b(?<preposition>${PREPOSITIONS})\\b|(?<at>@)`,
  'gi',
);

/** A label that is longer is a text; its beginning says what it is. */
const LONGEST = 240;

/** Names that hold a character which separates elsewhere. */
const JOINED: readonly (readonly [RegExp, string])[] = [
  [/\bpub\s*[/&-]\s*sub\b/gi, ' pubsub '],
  [/\bkey\s*[/-]\s*value\b/gi, ' key value '],
  [/\bci\s*\/\s*cd\b/gi, ' cicd '],
  // In brackets the language; elsewhere a word like any other.
  [/\(\s*go\b/gi, '(golang'],
  // "2 apps..10", "no." and "e.g." end nothing.
  [/\be\.g\.?|\bi\.e\.?/gi, ' '],
];

/** Names that hold such a word ("single sign on", "point of presence"), the longest first. */
const WHOLE_NAMES = new RegExp(
  `\\b(?:${LEXICON.flatMap(({ words }) => words.split(','))
    .map((phrase) => phrase.trim())
    .filter((phrase) => new RegExp(`\\b(?:${PREPOSITIONS}|and)\\b`).test(phrase))
    .toSorted((a, b) => b.length - a.length)
    .map((phrase) => phrase.split(/[\s-]+/).join('[\\s-]+'))
    .join('|')})\\b`,
  'gi',
);

/** A part of a label between separators. */
export interface LabelSegment {
  /** As written, but without accents. */
  readonly words: readonly string[];
  /**
   * How it stands to what is before it. `item`: beside it ("CDN + WAF"); `detail`: in brackets, behind a colon or dash or
   * on a line of its own; otherwise the preposition before it.
   */
  readonly by: 'first' | 'item' | 'detail' | 'preposition';
  readonly preposition: string;
}

/**
 * The words of a label in segments: what stands before the first separator, then what stands behind it, and so on.
 * "Links DB (Postgres)" → Links DB, Postgres.
 */
export function labelSegments(label: string): LabelSegment[] {
  let text = label
    .slice(0, LONGEST)
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/['’`´](?:s\b)?/g, '');
  for (const [pattern, words] of JOINED) text = text.replaceAll(pattern, words);
  // The vocabulary knows all names without their blanks too.
  text = text.replaceAll(WHOLE_NAMES, (name) => name.replaceAll(/[\s-]+/g, ''));
  const segments: LabelSegment[] = [];
  let from = 0;
  /** Within brackets, or behind a colon or a line break, items are details. */
  let isDetail = false;
  let by: LabelSegment['by'] = 'first';
  let preposition = '';
  const push = (to: number): void => {
    const words = text
      .slice(from, to)
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word !== '')
      .flatMap(expand);
    if (words.length === 0) return;
    segments.push({ words, by: segments.length === 0 ? 'first' : by, preposition });
  };
  for (const match of text.matchAll(SEPARATOR)) {
    push(match.index);
    from = match.index + match[0].length;
    const { detail, line, list, preposition: word, at } = match.groups ?? {};
    preposition = (word ?? at ?? '').toLowerCase();
    if (detail !== undefined || line !== undefined) isDetail = true;
    if (preposition !== '') by = 'preposition';
    else if (list !== undefined && by === 'preposition') by = isDetail ? 'detail' : 'preposition';
    else by = isDetail ? 'detail' : 'item';
  }
  push(text.length);
  return segments;
}

/** "RateLimiter" → ["Rate", "Limiter"], "APIGateway" → ["API", "Gateway"]; the word itself where it has no such parts. */
export function innerWords(word: string): string[] {
  return word
    .replaceAll(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replaceAll(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
    .split(' ');
}
