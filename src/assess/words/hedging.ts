import type { PhrasePlace } from './phrase-index.ts';

/** Where an open thought ends. */
const CLAUSE_END = /[.;!?\n]|,\s|\s(?:but|and then)\s|\)/;
/** Where it begins. */
const CLAUSE_START = /(?:^|[.;:!?\n(]|,\s|\sbut\s)[^.;:!?\n(]*$/;
/** Not decided: what follows in the clause is a thought and no part of the design. */
const DOUBT = new RegExp(
  [
    // "maybe 12k" and "maybe twice" are estimates.
    String.raw`\b(?:maybe|perhaps|possibly)\b(?! (?:~|\d|once|twice|two|three|four|five|ten|a (?:few|dozen)))`,
    String.raw`\b(?:tbd|todo|to-do|dunno|idk|not sure|unsure|undecided|nice to have|if (?:there is |there was |i have |i had |we have |we had )?time|time permitting|with more time)\b`,
    String.raw`\b(?:did ?n[o'’]?t|did not|have ?n[o'’]?t|have not) (?:yet |really )?(?:get|got|gotten|have time|manage|reach|reached|thought|think|decided|designed|worked|look|looked)\b`,
    String.raw`\b(?:no time|ran out of time|not (?:yet )?(?:done|decided|designed|worked out|thought)|left open|still open|open question)\b`,
    String.raw`\b(?:i|we) (?:would|should) (?:probably |maybe |also |then )?(?:look|think|consider|investigate|check whether|see whether)\b`,
    String.raw`\bconsider(?:ing)? (?:adding|using|moving)\b`,
  ].join('|'),
  'i',
);
/** What could be done, and is not; with a word on when, it is a plan. */
const COULD = new RegExp(
  [
    String.raw`\b(?:i|we|you) (?:could|might)\b(?! (?:be|not|fail|lose|have|happen|die|break|get|see|come|defend)\b)`,
    String.raw`(?<!\b(?:they|it|which|that|who|he|she|attackers?|bots?|somebody|someone|users?|clients?) )\b(?:could|might) (?:also |then |even |just |still )?(?:add|use|put|move|shard|split|introduce|switch|try|store|keep|send|run|make|replace|cache|have a|do|be (?:added|used|moved|sharded|split|introduced|cached|replaced|done|stored|improved))\b`,
  ].join('|'),
  'i',
);
const COULD_BE =
  /\b(?:could|might) (?:also |then |later )?be (?:added|used|moved|sharded|split|introduced|cached|replaced|done|stored|improved|put|built)\b/i;
/** "a cache (maybe)" */
const BEHIND = /^\s*[,(–—-]*\s*(?:maybe|perhaps|tbd|not sure|if time)\b(?! (?:~|\d|once|twice))/i;
/** "…, I think", at the end of it all. */
const SAID_UNSURE = /[,(–—-]\s*i (?:think|guess|suppose|believe|hope)\W*$/i;
/** Put off: for what is not part of it yet. */
const DEFERRED =
  /\bin (?:the |a )?(?:future|later|next) (?:version|release|step|phase|iteration)\b|^\W*in (?:the )?future\b|\b(?:future work|next version|phase (?:2|two)|some ?day)\b|\b(?:comes?|add(?:ed)?|do(?:ne)?) later\b|\blater (?:on )?(?:we|i|add|maybe|perhaps|version)\b|\bwould be (?:added|nice|good)\b|^\W*later\b[:,]?|\([^()]{0,30}\blater\)/i;
/** "Later: sign in with Google" */
const LATER_FIRST = /^\W*(?:later|todo|someday)\s*[:,–—-]/i;
/** "login with google later", and not "the worker tries again later" or "what cannot be changed later". */
const LATER_AT_END = /\blater\W*$/i;
const IS_PLAN = /\b(?:will|would|add|adding|introduce|come|comes|move|shard|split|switch)\b/i;
const AGAIN =
  /\b(?:retr(?:y|ies|ied)|again|tr(?:y|ies|ied)|for|picked|check\w*|process\w*|runs?|deliver\w*|sen[dt]\w*|s|ms|min|minutes?|seconds?|hours?|h|days?|d)\s+later\W*$/i;
const FEW_WORDS = 6;
/** A plan that says when is a plan. */
const TRIGGER =
  /\b(?:\d+\s?x|x\s?\d+|tenfold|ten times|when|once|beyond|above|as soon as|grow\w*|exceed\w*|until then|at \d|after \d|from \d)\b|[>≥]/i;
/** "What if the cache dies?", "cache later??", "a queue?"; "alias?" in a request or record asks nothing. */
const ASKED = /\?["')\]]*\s*$/;
const ASKING =
  /^\W*(?:and |but |or |so )?(?:what|how|why|should|shall|is|are|do|does|did|can|could|which|who|when|where|would|will|if|must|may|maybe|perhaps)\b|\?\?|\?!/i;
const RECORD = /[{}`_/]/;

/** Words of which one is in every open thought: most statements hold none, and need not be looked at. */
const ANY =
  /\?|\b(?:maybe|perhaps|possibly|tbd|to-?do|dunno|idk|sure|unsure|undecided|nice|time|could|might|think|guess|suppose|believe|hope|did|didn['’]?t|didnt|haven['’]?t|havent|have|not|look|consider|considering|investigate|open|later|future|next|phase|some ?day|would)\b/i;

/** Whether a text may hold an open thought at all. */
export const mayHedge = (text: string): boolean => ANY.test(text);

/** How firmly a statement says what it says at a place. */
export type Firmness = 'said' | 'hedged' | 'asked';

/** Whether a statement only plays with what it says at a place: "maybe a cache", "we could shard", "MFA later", "a queue?" */
export function firmnessAt({ tokens, first, last }: PhrasePlace, text: string): Firmness {
  const from = tokens[first]?.start ?? 0;
  const to = tokens[last]?.end ?? 0;
  const before = CLAUSE_START.exec(text.slice(0, from))?.[0] ?? text.slice(0, from);
  const behind = text.slice(to);
  const end = CLAUSE_END.exec(behind);
  const after = behind.slice(0, end?.index ?? behind.length);
  const clause = `${before.replace(/^[.;:!?\n(,]\s*/, '')}${text.slice(from, to)}${after}`;
  const upTo = `${before}${text.slice(from, to)}`;
  if (DOUBT.test(upTo) || BEHIND.test(behind) || SAID_UNSURE.test(text)) return 'hedged';
  const isThought = COULD.test(upTo) || COULD_BE.test(clause) || DEFERRED.test(clause) || isPutOff(clause);
  if ((isThought || LATER_FIRST.test(text)) && !TRIGGER.test(clause)) return 'hedged';
  return isQuestion(text) && !/[.;:!]\s/.test(behind) ? 'asked' : 'said';
}

function isPutOff(clause: string): boolean {
  if (!LATER_AT_END.test(clause) || AGAIN.test(clause)) return false;
  return IS_PLAN.test(clause) || clause.trim().split(/\s+/).length <= FEW_WORDS;
}

function isQuestion(text: string): boolean {
  if (!ASKED.test(text)) return false;
  return ASKING.test(text) || (!RECORD.test(text) && text.trim().split(/\s+/).length <= FEW_WORDS - 1);
}

/** Headings over what is thought about and not designed. */
export const OPEN_HEADING =
  /^\W*(?:\d+[.)]?\s*)?(?:later|open (?:points?|questions?|issues?|ends)|not done|to ?do|(?:things? |what )?(?:i am|i['’]?m|we are|we['’]?re) (?:not sure|unsure)|didn['’]?t get to|ran out of time|if (?:i|we) had (?:more )?time|with more time|ideas|nice to have|unfinished|undecided|someday|out of time)\b/i;
