import { NEGATORS } from './phrase.ts';
import type { PhrasePlace, Token } from './phrase-index.ts';
import { wordsOf } from './text-words.ts';

/** How far a denial reaches. */
const REACH = 3;
/** Another clause begins: what was denied before is not denied here. */
const CLAUSES: ReadonlySet<string> = new Set(
  'but because if when so since while then instead until unless and'.split(' '),
);
const PARTS_CLAUSES = /[,;:.!?()[\]|—–\n]/;
/** "not only a cache" */
const SOFTENERS: ReadonlySet<string> = new Set(['only', 'just', 'merely', 'necessarily']);
/** What is put aside, as a title or in front of a list. */
export const OUT_OF_SCOPE =
  /\b(?:out[ -]of[ -]scope|not in scope|non[ -]?goals?|excluded|not (?:doing|covered|included))\b/i;
const DENIED_AFTER =
  /^[\s,(:–—-]*(?:(?:is|are|as|was|were|would be|will be|seems?)\s+)?(?:out[ -]of[ -]scope|not (?:needed|required|necessary|in scope|used|there|included|covered|handled|implemented|supported|planned|built)|unnecessary|excluded|left out|missing|absent|dropped for now|none\b|isn['’]?t (?:needed|required|necessary|there)|aren['’]?t (?:needed|required|necessary|there))\b/i;
/** What was not chosen, up to the end of its clause. */
const CONTRAST = /\b(?:instead of|rather than|in place of|as opposed to)\s+([^,;:.!?()\n—–]{0,60})$/i;

/** Words of which one is in all that denies what stands before it, or all that follows. */
const ANY_DENIAL = /\b(?:out[ -]of|not|non|unnecessary|excluded|left out|missing|absent|dropped|none|isn|aren)/i;
const ANY_CONTRAST = /\b(?:instead of|rather than|in place of|as opposed to)\b/i;

/** Whether a text may deny anything at all. */
export const mayDeny = (text: string): boolean =>
  ANY_DENIAL.test(text) || wordsOf(text).some((word) => NEGATORS.has(word.text));

/** Whether a text may say what was not chosen. */
export const mayContrast = (text: string): boolean => ANY_CONTRAST.test(text);

/** Whether a statement denies what it says at a place: "no cache", "we do not need a cache", "cache is not needed". */
export function isNegated({ tokens, first, last }: PhrasePlace, text: string): boolean {
  const from = tokens[first]?.start ?? 0;
  const to = tokens[last]?.end ?? 0;
  return isDeniedBefore(tokens, first, text) || DENIED_AFTER.test(text.slice(to, to + 60)) || isOutOfScope(text, from);
}

/** Whether it stands in what was not chosen: "one table instead of one per team". */
export function isContrasted({ tokens, first }: PhrasePlace, text: string): boolean {
  const from = tokens[first]?.start ?? 0;
  return CONTRAST.test(text.slice(Math.max(0, from - 80), from));
}

function isDeniedBefore(tokens: readonly Token[], first: number, text: string): boolean {
  for (let at = first - 1; at >= 0 && first - at <= REACH; at--) {
    const token = tokens[at];
    const next = tokens[at + 1];
    if (token === undefined || next === undefined) return false;
    if (PARTS_CLAUSES.test(text.slice(token.end, next.start))) return false;
    if (CLAUSES.has(token.text)) return false;
    if (NEGATORS.has(token.text)) return !SOFTENERS.has(next.text);
  }
  return false;
}

/** "excluded" */
const SHORTEST = 8;

/** "Out of scope: billing, teams" denies all that follows. */
function isOutOfScope(text: string, from: number): boolean {
  if (from < SHORTEST) return false;
  const match = OUT_OF_SCOPE.exec(text.slice(0, Math.min(from, 60)));
  return match !== null && match.index < 24 && /^[^.!?]*$/.test(text.slice(match.index, from));
}
