import type { Span, Statement } from '../sheet.ts';
import { cellsOf } from '../quantities/cells.ts';
import { classify } from './classify.ts';
import type { OutlinedLine, Part } from './outline.ts';
import { splitSentences } from './split-sentences.ts';

/** A statement before its words are read. */
export interface Draft extends Span {
  readonly section: Statement['section'];
  /** No heading tells the section. */
  readonly isGuessed: boolean;
  /** The line that it stands under, by indentation or as an item of a list; null where there is none. */
  readonly parent: string | null;
  /** The nearest heading above. */
  readonly heading: string;
  /** Of a table row: what its columns are called. */
  readonly columns: readonly string[] | null;
  /** Number of its block, and of the one that it stands under. */
  readonly block: number;
  readonly parentBlock: number | null;
  /** Where the nearest heading above stands; null for the title of the whole. */
  readonly headingLine: Span | null;
}

/** Lines that belong together: a paragraph, or a bullet with the lines that go on with it. */
interface Block extends Span {
  readonly first: OutlinedLine;
  readonly parent: string | null;
  readonly parentBlock: number | null;
  readonly columns: readonly string[] | null;
}

/** Cuts lines into sentences, bullets and rows, and tells the section of each. */
export function draftStatements(lines: readonly OutlinedLine[], text: string): Draft[] {
  const headingLines = headingsAbove(lines);
  return toBlocks(lines, text).flatMap((block, number) => {
    const { kind } = block.first.line;
    const spans =
      kind === 'row' || kind === 'code' ? [trimRow(text, block)] : splitSentences(text, block.start, block.end);
    return spans
      .filter((span) => span.end > span.start)
      .map((span): Draft => ({
        start: span.start,
        end: span.end,
        section: sectionOf(block.first.part, text.slice(span.start, span.end)),
        isGuessed: (block.first.part?.ids.length ?? 0) !== 1,
        parent: block.parent,
        heading: block.first.heading,
        columns: block.columns,
        block: number,
        parentBlock: block.parentBlock,
        headingLine: headingLines.get(block.first) ?? null,
      }));
  });
}

/** The heading that each line stands under, without the title that stands over the whole. */
function headingsAbove(lines: readonly OutlinedLine[]): Map<OutlinedLine, Span> {
  const above = new Map<OutlinedLine, Span>();
  let heading: Span | null = null;
  const first = lines.find(({ line }) => line.kind !== 'blank');
  for (const one of lines) {
    // "**Region loss.** Anycast …" is both.
    const isRunIn = !one.isHeading && one.start > one.line.start;
    if (one.isHeading) heading = one === first ? null : { start: one.line.start, end: one.line.end };
    else if (isRunIn) above.set(one, { start: one.line.start, end: one.start });
    else if (heading !== null) above.set(one, heading);
  }
  return above;
}

function sectionOf(part: Part | null, text: string): Statement['section'] {
  const ids = part?.ids ?? [];
  if (ids.length === 1) return ids[0] ?? null;
  return classify(text, ids) ?? ids[0] ?? null;
}

/** Deeper nesting is not followed: nobody means it. */
const MAX_DEPTH = 20;

function toBlocks(lines: readonly OutlinedLine[], text: string): Block[] {
  const blocks: Block[] = [];
  const widths = widthsOf(lines, text);
  /** Lines that others may stand under, outermost first. */
  const above: { readonly indent: number; readonly text: string; readonly block: number }[] = [];
  let isOpen = false;
  let columns: readonly string[] | null = null;
  for (const [index, one] of lines.entries()) {
    const { line, start, isHeading } = one;
    const isTitle = line.kind === 'heading' && !isHeading;
    const isText = line.kind === 'text' || line.kind === 'bullet' || isTitle;
    if (
      isHeading ||
      line.kind === 'blank' ||
      line.kind === 'rule' ||
      line.kind === 'fence' ||
      isColumnHeads(lines, index)
    ) {
      isOpen = false;
      if (isColumnHeads(lines, index)) columns = cellsOf(text.slice(line.from, Math.min(line.to, line.from + 1000)));
      if (isHeading) above.length = 0;
      continue;
    }
    const last = blocks.at(-1);
    if (isOpen && last !== undefined && line.kind === 'text' && goesOn(text, last, line, widths)) {
      blocks[blocks.length - 1] = { ...last, end: line.end };
      continue;
    }
    const own = text.slice(start, Math.min(line.end, start + 200));
    const depth = isTitle ? -1 : line.kind === 'bullet' ? line.indent + 1 : line.indent;
    while (above.length > 0 && (above.at(-1)?.indent ?? 0) >= depth) above.pop();
    blocks.push({
      start,
      end: line.end,
      first: one,
      parent: above.at(-1)?.text ?? null,
      parentBlock: above.at(-1)?.block ?? null,
      columns: line.kind === 'row' ? columns : null,
    });
    // A bullet may hold others below it; a line only where it says so with a colon.
    if (above.length < MAX_DEPTH && isText && (line.kind !== 'text' || /:\s*$/.test(own)))
      above.push({ indent: depth, text: own, block: blocks.length - 1 });
    isOpen = isText && !isTitle;
  }
  return blocks;
}

/** A paragraph that was broken into lines: this line stands where the one before had no more room. */
function goesOn(text: string, block: Block, line: OutlinedLine['line'], widths: Widths): boolean {
  const before = text.slice(Math.max(block.start, block.end - 160), block.end);
  if (/[.!?:;]["')*_`]*$/.test(before)) return false;
  const lastLine = before.slice(before.lastIndexOf('\n') + 1);
  const own = text.slice(line.start, line.start + 60);
  if (/^[a-z]\w*\s*[({:=]|^(?:GET|POST|PUT|PATCH|DELETE)\b/.test(own) || /^\s*[`{}[\]()]|^\/[\w:{.]/.test(own))
    return false;
  // Two calculations are two lines, however long they are: "580 × 1s = 580 at once", "20GB/d → 140 GB".
  if (CALCULATION.test(lastLine) && CALCULATION.test(own)) return false;
  if (DANGLING.test(lastLine)) return true;
  // An item of a list goes on deeper, or with the rest of its sentence.
  if (block.first.line.kind === 'bullet') return line.indent > block.first.line.indent || lastLine.length >= FULL;
  const width = widths.get(line) ?? null;
  if (width === null) return false;
  const firstWord = /^\S*/.exec(own)?.[0].length ?? 0;
  return lastLine.length + 1 + firstWord > width - SLACK;
}

/** No sentence ends so: "custom name -> just the", in a note that is as narrow as its shape. */
const DANGLING = /\b(?:the|an?|of|to|and|or|with|for|from|into|than|its|their|our|each|every|is|are)\s*$/i;

/** How wide the paragraph of a line is set; null where its lines were written one by one. */
type Widths = ReadonlyMap<OutlinedLine['line'], number | null>;

/** A line that is as long was broken for want of room. */
const FULL = 60;
/** So much shorter than the widest line, a full one may be. */
const SLACK = 3;
/** In a paragraph that was broken by an editor nearly every line is full. */
const MOSTLY_FULL = 0.7;

function widthsOf(lines: readonly OutlinedLine[], text: string): Widths {
  const widths = new Map<OutlinedLine['line'], number | null>();
  let run: OutlinedLine['line'][] = [];
  const close = (): void => {
    const width = widthOf(run, text);
    for (const line of run) widths.set(line, width);
    run = [];
  };
  for (const { line, isHeading } of lines) {
    if (line.kind === 'text' && !isHeading) run.push(line);
    else close();
  }
  close();
  return widths;
}

function widthOf(run: readonly OutlinedLine['line'][], text: string): number | null {
  const lengths = run.map(({ start, end }) => end - start);
  const width = Math.max(0, ...lengths);
  if (run.length < 2 || width < 40) return null;
  // Of two lines, the second goes on where it begins small and the first was long.
  const isSmall = run.slice(1).every(({ start }) => /[a-z(]/.test(text.charAt(start)));
  if (run.length === 2)
    return (lengths[0] ?? 0) >= FULL || (isSmall && (lengths[0] ?? 0) >= 30 && !isTerse(run, text))
      ? (lengths[0] ?? width)
      : null;
  const full = run.slice(0, -1).filter((line, index) => {
    const next = run[index + 1];
    const firstWord = next === undefined ? 0 : (/^\S*/.exec(text.slice(next.start, next.start + 60))?.[0].length ?? 0);
    return line.end - line.start + 1 + firstWord > width - SLACK;
  });
  return full.length >= MOSTLY_FULL * (run.length - 1) ? width : null;
}

/** Written without capitals: where each line begins small, that says nothing. */
const isTerse = (run: readonly OutlinedLine['line'][], text: string): boolean =>
  run.every(({ start }) => /[a-z\d]/.test(text.charAt(start)));

/** A number, a sign, and what comes out. */
const CALCULATION = /\d[^\n]{0,60}?(?:[=≈→⇒]|->)\s?[~≈]?\d/;

/** A row above a table's rule names its columns. */
const isColumnHeads = (lines: readonly OutlinedLine[], index: number): boolean =>
  lines[index]?.line.kind === 'row' && lines[index + 1]?.line.kind === 'rule';

function trimRow(text: string, { start, end }: Span): Span {
  const row = text.slice(start, end);
  const from = start + (/^[|\s]*/.exec(row)?.[0].length ?? 0);
  const to = start + row.replace(/(?<![|\s])[|\s]+$/, '').length;
  return { start: from, end: Math.max(from, to) };
}
