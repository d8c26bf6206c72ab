import { OUT_OF_SCOPE } from '../words/negation.ts';
import { nameSection, type NamedSection } from './name-section.ts';
import { BULLET_LEVEL, LOOSE_LEVEL, type Heading } from './heading.ts';
import type { Line } from './read-lines.ts';
import { titlesOf } from './title-lines.ts';

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
  const titles = titlesOf(lines, text);
  return lines.map((line, index) => titles[index] ?? headingOf(line, text));
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
