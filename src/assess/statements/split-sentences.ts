import type { Span } from '../sheet.ts';

/** A point after one of these ends no sentence. */
const ABBREVIATIONS: ReadonlySet<string> = new Set(
  'e.g i.e eg ie vs approx etc incl resp cf max min ca no fig sec avg est w.r.t a.k.a dept'.split(' '),
);
/** What is longer is no sentence but several without points; it is cut, so that far apart words are not one claim. */
const MAX_LENGTH = 400;

/** The sentences of a part of a text, without spaces around them, in order. */
export function splitSentences(text: string, start: number, end: number): Span[] {
  const spans: Span[] = [];
  let from = start;
  // The look behind keeps this linear: a run of points is tried once.
  const sentenceEnd = /(?<![.!?])[.!?]+["'”’)\]*_`]*(?=\s)/g;
  const part = text.slice(start, end);
  for (const match of part.matchAll(sentenceEnd)) {
    const at = start + match.index;
    if (match[0].startsWith('.') && isAbbreviation(text.slice(Math.max(from, at - 12), at), from >= at - 3)) continue;
    pushCut(spans, text, from, at + match[0].length);
    from = at + match[0].length;
  }
  pushCut(spans, text, from, end);
  return spans;
}

/** `isFirst`: nothing but a number stands before, as in "1. Shorten". */
function isAbbreviation(before: string, isFirst: boolean): boolean {
  const word = /\S+$/.exec(before)?.[0].replace(/^[("'[]+/, '') ?? '';
  if (word === '' || /^[A-Z]$|^(?:[a-zA-Z]\.)+[a-zA-Z]$/.test(word)) return true;
  return ABBREVIATIONS.has(word.toLowerCase()) || (isFirst && /^\d{1,2}$/.test(word));
}

function pushCut(spans: Span[], text: string, start: number, end: number): void {
  let from = start;
  while (end - from > MAX_LENGTH) {
    const window = text.slice(from, from + MAX_LENGTH);
    const at = Math.max(
      window.lastIndexOf(';'),
      window.lastIndexOf(','),
      window.lastIndexOf(' '),
      window.lastIndexOf('\n'),
    );
    const cut = at > MAX_LENGTH / 2 ? from + at + 1 : from + whole(text, from + MAX_LENGTH);
    pushTrimmed(spans, text, from, cut);
    from = cut;
  }
  pushTrimmed(spans, text, from, end);
}

/** Length up to `at`, not through the middle of a surrogate pair. */
function whole(text: string, at: number): number {
  const isPair = /[\uD800-\uDBFF]/.test(text.charAt(at - 1)) && /[\uDC00-\uDFFF]/.test(text.charAt(at));
  return MAX_LENGTH - (isPair ? 1 : 0);
}

function pushTrimmed(spans: Span[], text: string, start: number, end: number): void {
  const part = text.slice(start, end);
  const inner = part.trim();
  if (inner === '') return;
  const from = start + part.length - part.trimStart().length;
  spans.push({ start: from, end: from + inner.length });
}
