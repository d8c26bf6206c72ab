import { OUT_OF_SCOPE } from '../words/negation.ts';
import { nameSection, type NamedSection } from './name-section.ts';
import type { Line } from './read-lines.ts';

/** A heading, however it is written. */
export interface Heading {
  readonly text: string;
  readonly named: NamedSection | null;
  /** Of `#` headings 1–6; lines that only look like headings are below those. */
  readonly level: number;
  /** Where the rest of the line begins ("Requirements: users can…"), or null where nothing follows. */
  readonly rest: number | null;
  /** "**Rejected.** A counter …" */
  readonly isRunIn?: boolean;
  /** Set off from what stands below, whatever it says: bold and alone on its line ("**run**"), or above an indented list. */
  readonly isSet?: boolean;
}

/** The level of bold lines, lines in capitals and lines that end with a colon. */
export const LOOSE_LEVEL = 7;
/** The level of bullets that are headings. */
export const BULLET_LEVEL = 8;

const BOLD = /^(?:\*\*|__)(?=\S)([^*_\n]{2,80})(?:\*\*|__)\s*(:?)\s*/;
/** What is said of a heading, in brackets. */
const REMARK = /^\([^()]{0,80}\)$/;
const INLINE = /^([A-Za-z][A-Za-z&/ -]{1,38}?)(?:\s*:\s+|\s+[-–—]\s+)(?=\S)/;
const CAPITALS = /^[^a-z]*[A-Z]{3}[^a-z]*$/;
const NO_HEADINGS: ReadonlySet<Line['kind']> = new Set(['blank', 'rule', 'fence', 'code', 'row']);
/** Titles are not longer. */
const MAX_TITLE = 80;

/** The headings of a text, line by line. */
export function headingsOf(lines: readonly Line[], text: string): (Heading | null)[] {
  return lines.map((line, index) => titleAbove(lines, index, text) ?? headingOf(line, text));
}

/** "CLICKS" */
const CAPITAL_TITLE = /^\p{Lu}[\p{Lu}\d &/-]{2,29}$/u;
/** "read path", alone above lines that are indented. */
const TITLE = /^\p{L}[\p{L}\d&/+'’ -]{1,29}$/u;
const MAX_TITLE_WORDS = 4;

/**
 * A short line without a mark that stands over lines further to the right, behind a blank one; in capitals, over any; and
 * one that names a section, also over a list.
 */
function titleAbove(lines: readonly Line[], index: number, text: string): Heading | null {
  const [before, line, next] = [lines[index - 1], lines[index], lines[index + 1]];
  if (line?.kind !== 'text' || (before !== undefined && before.kind !== 'blank')) return null;
  if (next === undefined || next.kind === 'blank') return null;
  // A quotation in a quotation is no list below a title.
  if (text.slice(next.from, next.start).includes('>')) return null;
  const title = text.slice(line.start, line.end);
  if (!TITLE.test(title)) return null;
  const named = nameSection(title);
  const isOver = next.indent > line.indent && title.split(' ').length <= MAX_TITLE_WORDS;
  const isNamed = next.kind === 'bullet' && named?.kind === 'own';
  return isOver || isNamed || CAPITAL_TITLE.test(title)
    ? { text: title, named, level: LOOSE_LEVEL, rest: null, isSet: true }
    : null;
}

/** The heading that a line is, or begins with; null where it is none. */
function headingOf(line: Line, text: string): Heading | null {
  if (NO_HEADINGS.has(line.kind)) return null;
  const shown = text.slice(line.start, Math.min(line.end, line.start + 200));
  const isShort = line.end - line.start <= MAX_TITLE;
  // "Out of scope" stands over what is not claimed: it is kept as a line, so that it can be read.
  if (OUT_OF_SCOPE.test(shown.slice(0, 40)) && (line.kind !== 'heading' || isShort)) return null;
  if (line.kind === 'heading') {
    const title = bare(shown);
    return { text: title, named: nameSection(title), level: line.level, rest: null };
  }
  const isBullet = line.kind === 'bullet' && !/\d/.test(text.slice(line.from, line.start));
  const level = isBullet ? BULLET_LEVEL : LOOSE_LEVEL;
  return (
    boldHeading(line, shown, level) ?? (isShort ? lineHeading(shown, level) : null) ?? inlineHeading(line, shown, level)
  );
}

/** What a run-in title begins that names no section. */
const RUN_IN: NamedSection = { ids: [], kind: 'neutral', isWhole: true };

/** "**Requirements**", "**API:** POST /links" */
function boldHeading(line: Line, shown: string, level: number): Heading | null {
  const bold = BOLD.exec(shown);
  if (bold === null) return null;
  const title = bare(bold[1] ?? '');
  const named = nameSection(title);
  const behind = shown.slice(bold[0].length);
  // "**api** (caller from its certificate)"
  const isAlone = bold[0].length >= line.end - line.start || (named?.kind === 'own' && REMARK.test(behind));
  // A bold bullet that names no section is an item.
  if (isAlone)
    return level === BULLET_LEVEL && named === null ? null : { text: title, named, level, rest: null, isSet: true };
  const dash = /^[-–—]\s+/.exec(behind)?.[0].length ?? 0;
  const hasColon = bold[2] === ':' || dash > 0 || /:\s*$/.test(bold[1] ?? '');
  const rest = line.start + bold[0].length + dash;
  if (named?.kind === 'own' && hasColon) return { text: title, named, level, rest, isSet: true };
  // "**Rejected.** A counter …" begins a part, and "**Viral links.** They …" ends the one before.
  const isRunIn = /[.!?]\s*$/.test(bold[1] ?? '') && level === LOOSE_LEVEL;
  return isRunIn ? { text: title, named: named ?? RUN_IN, level, rest, isRunIn, isSet: true } : null;
}

/** "1. Requirements:", "API DESIGN", "Data model" */
function lineHeading(shown: string, level: number): Heading | null {
  const title = bare(shown);
  const named = nameSection(title);
  if (named === null || named.kind === 'topic') return null;
  const isMarked = /:\s*$/.test(shown) || CAPITALS.test(shown);
  const isName = named.kind === 'own' && named.isWhole && !/[.,;=?]/.test(shown);
  return isMarked || isName ? { text: title, named, level, rest: null } : null;
}

/** "Requirements: users can shorten links" */
function inlineHeading(line: Line, shown: string, level: number): Heading | null {
  const inline = line.indent > 3 ? null : INLINE.exec(shown);
  if (inline === null) return null;
  const title = inline[1] ?? '';
  const named = nameSection(title);
  const isName = named?.kind === 'own' && named.isWhole;
  return isName ? { text: title, named, level, rest: line.start + inline[0].length } : null;
}

/** A heading without emphasis, numbers in front and a colon behind. */
function bare(heading: string): string {
  return heading
    .replaceAll(/[*_`#]+/g, ' ')
    .trim()
    .replace(/^(?:\(?\d{1,2}(?:\.\d{1,2}){0,3}[.):]?|[IVX]{1,4}[.):])\s+/, '')
    .replace(/\s*[.:：-]\s*$/, '')
    .trim();
}
