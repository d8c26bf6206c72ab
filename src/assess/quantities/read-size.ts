import { at } from './read-number.ts';
import { END, GAP, unitRead, type ReadUnit } from './unit-grammar.ts';

const PREFIXES: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, g: 1e9, t: 1e12, p: 1e15, e: 1e18 };
const BINARY = 1024;
const SIZE = new RegExp(
  `${GAP}(?:([kmgtpe])(i)?)?(b|bits?|bytes?)(ps)?${END}|${GAP}(kilo|mega|giga|tera|peta)(bits?|bytes?)${END}|${GAP}(meg|gig|tera)s?${END}`,
  'iuy',
);
const LETTER_ALONE = new RegExp(`${GAP}([bBgGtT])${END}`, 'uy');
const SIZE_WORDS =
  /\b(?:bytes?|size|storage|store|disk|ram|memory|record|row|payload|bandwidth|each)\b|(?<![a-z])[kmgtp]i?b\b/;
const COUNT_NOUN =
  /^[ -](?:new |total |active |stored |monthly |daily |short |more )?(?:links?|urls?|redirects?|requests?|reqs?|users?|records?|rows?|tasks?|jobs?|clicks?|reads?|writes?|logins?|events?|hits?|people|items?|messages?|entries|keys?|codes?)\b/;
/** A smaller number before a `B` alone counts billions: nobody stores records of so few bytes. */
const FEWEST_BYTES = 16;

/** A size or data rate behind a number, or null. Small `b` is a bit in "Gb/s" and "mbps", else a byte. */
export function readSize(text: string, from: number, value: number, context: string): ReadUnit | null {
  const letter = at(LETTER_ALONE, text, from);
  if (letter !== null) return readLetter(text, from + letter[0].length, letter[1] ?? '', value, context);
  const match = at(SIZE, text, from);
  if (match === null) return null;
  const [all, prefix = (match[5] ?? match[7])?.charAt(0) ?? '', binary, name = match[6] ?? '', perSecond] = match;
  const power = 'kmgtpe'.indexOf(prefix.toLowerCase()) + 1;
  const decimal = prefix === '' ? 1 : (PREFIXES[prefix.toLowerCase()] ?? 1);
  const scale = binary === undefined ? decimal : BINARY ** power;
  const end = from + all.length;
  const isRate = perSecond !== undefined || /^\s?\/\s?s(?:ec|econd)?\b|^ per second/.test(text.slice(end, end + 12));
  const isSmallB = name === 'b' && (perSecond !== undefined || /[KMGT]/.test(prefix));
  const isBits = /^bit/i.test(name) || (isSmallB && isRate);
  // "64-bit ids" is no size.
  if (isBits && !isRate) return null;
  const factor = isBits ? scale / 8 : scale;
  return perSecond === undefined ? unitRead('bytes', factor, end) : unitRead('bytes-per-second', factor, end, 'second');
}

function readLetter(text: string, end: number, letter: string, value: number, context: string): ReadUnit | null {
  // "500 B", with a space, is how sizes are written, and nobody counts things in G.
  const isSpaced = letter === 'B' && text.charAt(end - 2) === ' ';
  const isSize =
    !COUNT_NOUN.test(text.slice(end, end + 30)) && (isSpaced || letter === 'G' || SIZE_WORDS.test(context));
  const isBillion = letter === 'b' || (letter === 'B' && value < FEWEST_BYTES);
  return !isSize || isBillion ? null : unitRead('bytes', PREFIXES[letter.toLowerCase()] ?? 1, end);
}
