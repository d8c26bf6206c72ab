import type { Span, Statement } from './sheet.ts';
import { draftStatements, type Draft } from './statements/draft-statements.ts';
import { outline } from './statements/outline.ts';
import { readLines } from './statements/read-lines.ts';
import { markStuffed } from './stuffing/mark-stuffed.ts';
import { OPEN_HEADING } from './words/hedging.ts';
import { OUT_OF_SCOPE } from './words/negation.ts';
import { shareIndex } from './words/shared-index.ts';
import { wordsOf } from './words/text-words.ts';

/** The statements of a text that stands in one place, such as a note on the canvas. Headings claim nothing. */
export function readStatements(text: string, section: Statement['section']): Statement[] {
  const { lines } = outline(readLines(text), text);
  return finishStatements(
    draftStatements(lines, text).map((draft): Draft => Object.assign(draft, { section })),
    text,
  );
}

/** Reads the words of statements whose places are known, and tells keyword lists from claims. */
export function finishStatements(drafts: readonly Draft[], text: string): Statement[] {
  const plain = drafts.map((draft) => ({ draft, text: text.slice(draft.start, draft.end) }));
  const stuffed = markStuffed(
    plain.map((one) => ({ statement: { text: one.text, section: one.draft.section }, parent: one.draft.parent })),
  );
  const headings = new Map<number, Statement>();
  const statements = plain.map(({ draft, text: own }, index): Statement => {
    const { start, end, section, isGuessed, parent, block, parentBlock, headingLine } = draft;
    return {
      start,
      end,
      text: own,
      section,
      words: wordsOf(own).map((word) => word.text),
      // What is put aside is not claimed either.
      isStuffed: stuffed[index] === true || OUT_OF_SCOPE.test(parent ?? ''),
      block,
      parent: parentBlock,
      isGuessed,
      heading: headingLine === null ? null : headingOf(headingLine, draft, text, headings),
      isOpen: OPEN_HEADING.test(draft.heading) || OPEN_HEADING.test(parent ?? ''),
    };
  });
  shareIndex(statements);
  return statements;
}

/** A heading as something that words are found in; the statements below it share one. */
function headingOf({ start, end }: Span, { section }: Draft, text: string, known: Map<number, Statement>): Statement {
  const before = known.get(start);
  if (before !== undefined) return before;
  const own = text.slice(start, end);
  const words = wordsOf(own).map((word) => word.text);
  const heading = {
    start,
    end,
    text: own,
    section,
    words,
    isStuffed: false,
    block: -1,
    parent: null,
    heading: null,
    isOpen: false,
    isGuessed: false,
  };
  known.set(start, heading);
  return heading;
}
