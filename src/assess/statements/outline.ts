import type { SectionId } from '../../catalog/predicate-schema.ts';
import type { Span } from '../sheet.ts';
import { headingsOf } from './find-heading.ts';
import { BULLET_LEVEL, LOOSE_LEVEL, type Heading } from './heading.ts';
import type { Line } from './read-lines.ts';

/** A part of a sheet below one heading. */
export interface Part extends Span {
  readonly heading: string;
  /** Sections that it may be; empty where none could be told. Several: what is said decides. */
  readonly ids: readonly SectionId[];
}

/** A line and where it stands. Headings themselves claim nothing. */
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

/** A part whose end is not known yet, and what its heading was like. */
interface OpenPart extends Part {
  end: number;
  readonly level: number;
  readonly isSet: boolean;
  /** It began in the middle of a line: "Calls: `submit`, `get`". */
  readonly isInline: boolean;
}

/** Goes through the lines and finds the headings, however they are written, and what is below them. */
export function outline(lines: readonly Line[], text: string): { lines: OutlinedLine[]; parts: Part[] } {
  const headings = headingsOf(lines, text);
  const hasOwnLines = headings.some((one) => one !== null && one.rest === null && one.named !== null);
  const parts: OpenPart[] = [];
  let current: OpenPart | null = null;
  let sub = '';
  const open = (line: Line, heading: Heading | null, ids: readonly SectionId[]): void => {
    if (current !== null) current.end = line.from;
    const { text: title = '', level = LOOSE_LEVEL, rest = null, isSet = false } = heading ?? {};
    const isInline = rest !== null;
    current = { start: line.from, end: text.length, heading: title, ids, level, isSet, isInline };
    parts.push(current);
  };
  const outlined = lines.map((line, index): OutlinedLine => {
    const heading = headings[index] ?? null;
    if (heading === null) {
      // What is said behind "Calls:" ends with its paragraph.
      if (current?.isInline === true && line.kind === 'text' && lines[index - 1]?.kind === 'blank') {
        open(line, null, []);
        sub = '';
      }
      return { line, part: current, heading: sub, isHeading: false, start: line.start };
    }
    const { rest, text: title } = heading;
    const ids = heading.named?.ids ?? [];
    const isOpening = opens(heading, current, hasOwnLines);
    if (isOpening) open(line, heading, isOther(heading, current) ? [] : ids);
    if (rest === null) {
      sub = title;
      return { line, part: current, heading: title, isHeading: true, start: line.start };
    }
    // "API: POST /links" among headings on lines of their own holds for its line only.
    const isOwn = heading.isRunIn !== true || ids.length > 0;
    const own = isOpening || !isOwn ? current : { start: line.from, end: line.to, heading: title, ids };
    return { line, part: own, heading: title, isHeading: false, start: rest };
  });
  return { lines: outlined, parts };
}

/** Whether a heading that is set off stands among such headings, and over no known part of any: "**run**", "**isolation**". */
const isOther = ({ named, isSet }: Heading, current: OpenPart | null): boolean =>
  isSet === true && current?.isSet === true && (named === null || named.kind === 'topic');

/** Whether a heading begins a new part, or is a heading within the one that is open. */
function opens(heading: Heading, current: OpenPart | null, hasOwnLines: boolean): boolean {
  const { named, level, rest, isRunIn } = heading;
  const isLoose = current === null || current.level >= LOOSE_LEVEL;
  // Run-in titles part the text where no other headings do.
  if (rest !== null && level === LOOSE_LEVEL && isRunIn)
    return isLoose && (named?.kind !== 'own' || current?.ids[0] !== named.ids[0]);
  if (named?.kind === 'own') return rest === null || !hasOwnLines;
  if (rest !== null || level === BULLET_LEVEL) return false;
  if (current === null || current.ids.length === 0) return named !== null || level < LOOSE_LEVEL;
  if (level > current.level) return false;
  if (level < LOOSE_LEVEL || isOther(heading, current)) return true;
  // Loose lines beside loose lines: "Storage:" and "Availability:" are then mostly parts of what is open.
  const [open] = current.ids;
  const isStorage = named?.kind === 'part' && named.ids[0] === 'data-model';
  if (open === 'requirements') return named?.kind === 'neutral' || isStorage;
  return open === 'estimates' ? named?.kind === 'neutral' : named !== null;
}
