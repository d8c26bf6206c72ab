import { remembered } from '../../diagram/remembered.ts';
import type { Span } from '../sheet.ts';

/** A word as it is compared: lower case, without accents and apostrophes. */
export interface Word extends Span {
  readonly text: string;
}

/** "w/o" is one word, and so is "w/" before a space. */
const WITH = /^w\/(o?)$/i;
/** "$18k" is money, and says so: a sign before or behind a number is a word. */
const MONEY: Readonly<Record<string, string>> = { $: 'dollars', '€': 'euros', '£': 'pounds' };
/** Numbers keep their decimals and what sticks to them (`99.99`, `24h`, `10×`); hyphens and underscores part words. */
const WORD =
  /[wW]\/(?:[oO](?![\p{L}\p{N}])|(?=\s))|[$€£](?:(?=\s?\d)|(?<=\d\s?[kmKM]?[$€£]))|\d+(?:[.,]\d+)*(?:×(?!\s?[\d(])|[\p{L}\p{M}\p{N}]*)|[\p{L}\p{M}\p{N}]+(?:['’ʼ][\p{L}\p{M}]+)*/gu;
/** Names in code begin with a small letter (`longUrl`); names of products do not (`PostgreSQL`, `NoSQL`). */
const CAMEL = /^[a-z]{2,}(?:[A-Z][a-z0-9]*)+$/;
const PLAIN = /^[a-z]+$/;
const CAMEL_PART = /^[a-z]+|[A-Z]+(?![a-z])|[A-Z][a-z0-9]*|\d+/g;
/** Nobody writes longer words; what is longer is compared by its beginning. */
const MAX_LENGTH = 60;

/** The words of a text with their places in it; each sentence is looked at from several sides. */
export const wordsOf = remembered(readWords, 5_000);

function readWords(text: string): readonly Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(WORD)) {
    const start = match.index;
    const raw = match[0];
    if (PLAIN.test(raw)) {
      words.push({ text: raw.length > MAX_LENGTH ? raw.slice(0, MAX_LENGTH) : raw, start, end: start + raw.length });
    } else if (raw.length <= MAX_LENGTH && CAMEL.test(raw)) {
      for (const part of raw.matchAll(CAMEL_PART)) {
        const at = start + part.index;
        words.push({ text: part[0].toLowerCase(), start: at, end: at + part[0].length });
      }
    } else {
      const bare = normalizeWord(raw);
      if (bare !== '') words.push({ text: bare, start, end: start + raw.length });
    }
  }
  return words;
}

/** One word as it is compared. */
export function normalizeWord(raw: string): string {
  const short = raw.length > MAX_LENGTH ? raw.slice(0, MAX_LENGTH) : raw;
  if (/^[a-z0-9]+$/.test(short)) return short;
  const money = MONEY[short];
  if (money !== undefined) return money;
  const withOrOut = WITH.exec(short);
  if (withOrOut !== null) return withOrOut[1] === '' ? 'with' : 'without';
  const bare = short
    .normalize('NFKD')
    .replaceAll(/[\p{M}'’ʼ]/gu, '')
    .replace('×', 'x')
    .toLowerCase();
  return /^\d/.test(bare) ? bare.replaceAll(/,(?=\d{3}(?!\d))/g, '') : bare;
}
