import type { Span, Statement } from '../sheet.ts';
import { cellsOf } from '../quantities/cells.ts';
import { classify } from './classify.ts';
import type { OutlinedLine, Part } from './outline.ts';
import { splitSentences } from './split-sentences.ts';

/** A statement before its words are read. */
export interface Draft extends Span {
  readonly section: Statement['section'];
  /** The line that it stands under, by indentation or as an item of a list; null where there is none. */
  readonly parent: string | null;
  /** The nearest heading above. */
  readonly heading: string;
  /** Of a table row: what its columns are called. */
  readonly columns: readonly string[] | null;
}

/** Lines that belong together: a paragraph, or a bullet with the lines that go on with it. */
interface Block extends Span {
  readonly first: OutlinedLine;
  readonly parent: string | null;
  readonly columns: readonly string[] | null;
}

/** Cuts lines into sentences, bullets and rows, and tells the section of each. */
export function draftStatements(lines: readonly OutlinedLine[], text: string): Draft[] {
  return toBlocks(lines, text).flatMap((block) => {
    const { kind } = block.first.line;
    const spans =
      kind === 'row' || kind === 'code' ? [trimRow(text, block)] : splitSentences(text, block.start, block.end);
    return spans
      .filter((span) => span.end > span.start)
      .map((span): Draft => ({
        start: span.start,
        end: span.end,
        section: sectionOf(block.first.part, text.slice(span.start, span.end)),
        parent: block.parent,
        heading: block.first.heading,
        columns: block.columns,
      }));
  });
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
  /** Lines that others may stand under, outermost first. */
  const above: { readonly indent: number; readonly text: string }[] = [];
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
    if (isOpen && last !== undefined && line.kind === 'text' && goesOn(text, last, line)) {
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
      columns: line.kind === 'row' ? columns : null,
    });
    // A bullet may hold others below it; a line only where it says so with a colon.
    if (above.length < MAX_DEPTH && isText && (line.kind !== 'text' || /:\s*$/.test(own)))
      above.push({ indent: depth, text: own });
    isOpen = isText && !isTitle;
  }
  return blocks;
}

/** A paragraph that was broken into lines: the line before is long, or this one begins small. */
function goesOn(text: string, block: Block, line: OutlinedLine['line']): boolean {
  const before = text.slice(Math.max(block.start, block.end - 80), block.end);
  if (/[.!?:;]["')*_`]*$/.test(before)) return false;
  const lastLine = before.slice(before.lastIndexOf('\n') + 1);
  const own = text.slice(line.start, line.start + 60);
  if (/^[a-z]\w*\s*[({:=]|^(?:GET|POST|PUT|PATCH|DELETE)\b/.test(own) || /^\s*[`{}[\]()]|^\/[\w:{.]/.test(own))
    return false;
  // Two calculations are two lines, however long they are: "580 × 1s = 580 at once", "20GB/d → 140 GB".
  if (CALCULATION.test(lastLine) && CALCULATION.test(own)) return false;
  return lastLine.length >= 60 || (/^[a-z(]/.test(own) && lastLine.length >= 30 && line.end - line.start >= 12);
}

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
