import type { ComponentKind } from '../catalog/component-kinds.ts';
import { linesOf } from './label-of-part.ts';

const MOST_LINES = 5;
const MOST_LETTERS = 140;
/** What notes begin with. */
const HEADING =
  /^\W*(?:(?:non[- ]?)?functional|requirements?|nfrs?|frs?|assumptions?|estimat|notes?\b|scope|out of scope|goals?\b|non[- ]goals|legend|trade-?offs?|capacity|constraints?|core entities|entities|api\s?s?\s*(?:design|endpoints?)?\s*:|endpoints?\s*:|data model|schema|deep dive|questions?|back of the envelope|calculations?|bottlenecks?)/i;

/** What is promised: "SLO: …", "opening 99.99 %", and not what watches it. */
const TARGETS = /^\W*(?:slos?|slas?|targets?|budgets?)\b(?!.{0,20}\b(?:alert|burn|dashboard|monitor|board))/i;
/** "3 Zone lost: 600 of 900 slots stay, …": a remark that is numbered, or a sentence too long for a name. */
const NUMBERED = /^\(?\d{1,2}[.):]?\s+\p{L}/u;
const WORDS_OF_A_REMARK = 7;
const WORDS_OF_A_SENTENCE = 14;
const NINES = /\b9\d\.\d+\s?%/;

/** Whether words in a shape that no arrow touches are a note, such as a list of requirements in a box, and no component. */
export function isNote(text: string, kind: ComponentKind | null): boolean {
  const lines = linesOf(text);
  if (HEADING.test(text) || TARGETS.test(text) || (lines.length > 1 && NINES.test(text))) return true;
  const [first = ''] = lines;
  const words = first.split(/\s+/).length;
  if (words >= (NUMBERED.test(first) ? WORDS_OF_A_REMARK : WORDS_OF_A_SENTENCE)) return true;
  const bullets = lines.filter((line) => /^(?:[-*•‣–]|\d+[.)])\s/.test(line)).length;
  const isVague = kind === null || kind === 'service';
  return isVague && (lines.length >= MOST_LINES || text.length > MOST_LETTERS || bullets > 1);
}
