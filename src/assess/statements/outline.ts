import type { SectionId } from '../../catalog/predicate-schema.ts';
import type { Span } from '../sheet.ts';
import { OUT_OF_SCOPE } from '../words/negation.ts';
import { nameSection, type NamedSection } from './name-section.ts';
import type { Line } from './read-lines.ts';

/** A part of a sheet below one heading. */
export interface Part extends Span {
  readonly heading: string;
  /** Sections that it may be; empty where none could be told. Several: what is said decides. */
  readonly ids: readonly SectionId[];
}

/** Which part a line is in. Headings themselves claim nothing. */
export interface OutlinedLine {
  readonly line: Line;
  /** null: before any heading. */
  readonly part: Part | null;
  /** The nearest heading above, also one that begins no section ("Storage" among the estimates). */
  readonly heading: string;
  readonly isHeading: boolean;
  /** Where the text begins, after a heading on the same line ("Requirements: users can…"). */
  readonly start: number;
}

interface Heading {
  readonly text: string;
  readonly named: NamedSection | null;
  /** Of `#` headings 1–6; lines that only look like headings are below those. */
  readonly level: number;
  /** Where the rest of the line begins, or null where nothing follows. */
  readonly rest: number | null;
}

const LOOSE_LEVEL = 7;
const BULLET_LEVEL = 8;
const BOLD = /^(?:\*\*|__)(?=\S)([^*_\n]{2,80})(?:\*\*|__)\s*(:?)\s*/;
const INLINE = /^([A-Za-z][A-Za-z&/ -]{1,38}?)(?:\s*:\s+|\s+[-–—]\s+)(?=\S)/;

/** Goes through the lines and finds the headings, however they are written, and what is below them. */
export function outline(lines: readonly Line[], text: string): { lines: OutlinedLine[]; parts: Part[] } {
  const headings = lines.map((line) => headingOf(line, text));
  const hasOwnLines = headings.some((one) => one !== null && one.rest === null && one.named !== null);
  const parts: (Part & { readonly level: number })[] = [];
  const outlined: OutlinedLine[] = [];
  let sub = '';
  for (const [index, line] of lines.entries()) {
    const heading = headings[index] ?? null;
    const current = parts.at(-1) ?? null;
    const startsPart = heading !== null && opens(heading, current, hasOwnLines);
    if (startsPart) {
      if (current !== null) parts[parts.length - 1] = { ...current, end: line.from };
      parts.push(partOf(heading, line, text.length));
    }
    if (heading !== null && heading.rest === null) sub = heading.text;
    const inline = heading?.rest ?? null;
    const own =
      inline !== null && heading !== null && !startsPart ? inlinePart(heading, line, current) : (parts.at(-1) ?? null);
    outlined.push({
      line,
      part: own,
      heading: inline === null ? sub : (heading?.text ?? ''),
      isHeading: heading !== null && inline === null,
      start: inline ?? line.start,
    });
  }
  // Parts were replaced while their ends were not known yet.
  const closed = new Map(parts.map((part) => [part.start, part]));
  return { lines: outlined.map((one) => ({ ...one, part: closed.get(one.part?.start ?? -1) ?? one.part })), parts };
}

/** Whether a heading begins a new part, or is a heading within the one that is open. */
function opens(
  { named, level, rest }: Heading,
  current: (Part & { readonly level: number }) | null,
  hasOwnLines: boolean,
): boolean {
  if (named?.kind === 'own') return rest === null || !hasOwnLines;
  if (rest !== null || level === BULLET_LEVEL) return false;
  if (current === null || current.ids.length === 0) return named !== null || level < LOOSE_LEVEL;
  if (level > current.level) return false;
  // A loose line beside a loose line: "Storage:" and "Availability:" are then mostly parts of what is open.
  const isWithin = level === LOOSE_LEVEL && ['requirements', 'estimates'].some((id) => current.ids[0] === id);
  if (isWithin)
    return (
      named?.kind === 'neutral' ||
      (named?.kind === 'part' && named.ids[0] === 'data-model' && current.ids[0] !== 'estimates')
    );
  return named !== null || level < LOOSE_LEVEL;
}

function partOf({ text, named, level }: Heading, line: Line, end: number): Part & { readonly level: number } {
  const ids = named?.ids ?? [];
  return { start: line.from, end, heading: text, ids, level };
}

/** "API: POST /links" among headings of their own lines holds for its line only. */
function inlinePart({ text, named }: Heading, line: Line, current: Part | null): Part | null {
  if (named?.kind !== 'own') return current;
  return { start: line.from, end: line.to, heading: text, ids: named.ids };
}

function headingOf(line: Line, text: string): Heading | null {
  if (
    line.kind === 'blank' ||
    line.kind === 'rule' ||
    line.kind === 'fence' ||
    line.kind === 'code' ||
    line.kind === 'row'
  )
    return null;
  const shown = text.slice(line.start, Math.min(line.end, line.start + 120));
  const isShort = line.end - line.start <= 80;
  // "Out of scope" stands over what is not claimed: it is kept as a line, so that it can be read.
  if (OUT_OF_SCOPE.test(shown.slice(0, 40)) && (line.kind !== 'heading' || isShort)) return null;
  if (line.kind === 'heading') {
    const title = bare(text.slice(line.start, Math.min(line.end, line.start + 200)));
    return { text: title, named: nameSection(title), level: line.level, rest: null };
  }
  const isBullet = line.kind === 'bullet' && !/\d/.test(text.slice(line.from, line.start));
  const level = isBullet ? BULLET_LEVEL : LOOSE_LEVEL;
  const bold = BOLD.exec(shown);
  if (bold !== null) {
    const title = bare(bold[1] ?? '');
    const named = nameSection(title);
    if (bold[0].length >= line.end - line.start)
      return isBullet && named === null ? null : { text: title, named, level, rest: null };
    const hasColon = bold[2] === ':' || /:\s*$/.test(bold[1] ?? '');
    return named?.kind === 'own' && hasColon ? { text: title, named, level, rest: line.start + bold[0].length } : null;
  }
  if (isShort) {
    const title = bare(shown);
    const named = nameSection(title);
    const isMarked = /:\s*$/.test(shown) || /^[^a-z]*[A-Z]{3}[^a-z]*$/.test(shown);
    if (
      named !== null &&
      (named.kind === 'own' || (isMarked && named.kind !== 'topic')) &&
      (isMarked || isWhole(title))
    ) {
      return { text: title, named, level, rest: null };
    }
  }
  const inline = INLINE.exec(shown);
  if (inline === null || line.indent > 3) return null;
  const named = nameSection(inline[1] ?? '');
  return named?.kind === 'own' && isWhole(inline[1] ?? '')
    ? { text: inline[1] ?? '', named, level, rest: line.start + inline[0].length }
    : null;
}

/** Few words and none of a sentence: "API design", not "Data is in one table". */
const isWhole = (title: string): boolean => title.split(/\s+/).length <= 4 && !/[.,;=]/.test(title);

/** A heading without emphasis, numbers in front and a colon behind. */
function bare(heading: string): string {
  return heading
    .replaceAll(/[*_`#]+/g, ' ')
    .trim()
    .replace(/^(?:\(?\d{1,2}(?:\.\d{1,2}){0,3}[.):]?|[IVX]{1,4}[.):])\s+/, '')
    .replace(/\s*[:：-]\s*$/, '')
    .trim();
}
