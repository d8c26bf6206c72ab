import type { Diagram, Note } from '../diagram/diagram.ts';
import { checkEstimate, type EstimateFinding } from './check-estimate.ts';
import type { DerivedEstimate } from './derive-estimates.ts';
import { toGraph, type DiagramGraph } from './diagram-graph.ts';
import { readSheet } from './read-sheet.ts';
import type { Sheet } from './sheet.ts';
import { shareIndex } from './words/shared-index.ts';

/** Words of an answer, and the note on the canvas that they stand in; null for the sheet. */
export interface Words {
  readonly sheet: Sheet;
  readonly note: Note | null;
}

/** Everything that predicates ask. */
export interface Answer {
  readonly diagram: Diagram;
  readonly graph: DiagramGraph;
  /** The sheet first, then the notes: more than half of all drawings hold requirements or numbers as text. */
  readonly words: readonly Words[];
  readonly estimates: ReadonlyMap<string, FoundEstimate>;
  /** Keys of predicates that most criteria ask as a condition: where they hold, they are evidence of nothing. */
  readonly conditions: ReadonlySet<string>;
}

/** What became of an estimate, and where its number stands. */
export interface FoundEstimate {
  readonly estimate: DerivedEstimate;
  readonly finding: EstimateFinding;
  readonly note: Note | null;
}

/** Reads the written half, and puts both halves together. Throws a `SheetError` where the sheet is too long. */
export function toAnswer(
  diagram: Diagram,
  sheetText: string,
  estimates: readonly DerivedEstimate[],
  conditions: ReadonlySet<string> = new Set(),
): Answer {
  const notes = diagram.notes.map((note) => ({ sheet: readSheet(note.text), note }));
  const words: readonly Words[] = [{ sheet: readSheet(sheetText), note: null }, ...notes];
  // One index for all of it: a phrase is looked for once, and not in each note anew.
  shareIndex(words.flatMap(({ sheet }) => sheet.statements));
  return {
    diagram,
    graph: toGraph(diagram),
    conditions,
    words,
    estimates: new Map(estimates.map((one) => [one.id, findEstimate(one, words, estimates)])),
  };
}

const GRADES = ['absent', 'wrong', 'partly', 'right'] as const;

/** The best that was written anywhere. */
function findEstimate(
  estimate: DerivedEstimate,
  words: readonly Words[],
  all: readonly DerivedEstimate[],
): FoundEstimate {
  const others = all.filter((one) => one !== estimate);
  const found = words.map(({ sheet, note }) => ({ estimate, finding: checkEstimate(sheet, estimate, others), note }));
  const rank = ({ finding }: FoundEstimate): number => GRADES.indexOf(finding.grade);
  return found.reduce((best, one) => (rank(one) > rank(best) ? one : best));
}
