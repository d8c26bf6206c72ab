import type { Component, Diagram, Note } from '../diagram/diagram.ts';
import { remembered } from '../diagram/remembered.ts';
import { checkEstimate, type EstimateFinding } from './check-estimate.ts';
import type { DerivedEstimate } from './derive-estimates.ts';
import { toGraph, type DiagramGraph } from './diagram-graph.ts';
import { readSheet } from './read-sheet.ts';
import type { Finding } from './finding.ts';
import type { Sheet, Statement } from './sheet.ts';
import { labelNotes } from './words/label-notes.ts';

/** Words of an answer, and the note on the canvas that they stand in; null for the sheet. */
export interface Words {
  readonly sheet: Sheet;
  readonly note: Note | null;
  /** The statements in places that were asked for already. */
  readonly ofPlaces: Map<string, readonly Statement[]>;
}

/** What was asked of an answer already: rubrics ask the same again and again. */
export interface Asked {
  /** By the key of the predicate. */
  readonly findings: Map<string, Finding>;
  /** By the key of the selector. */
  readonly selections: Map<string, readonly Component[]>;
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
  readonly asked: Asked;
}

/** What became of an estimate, and where its number stands. */
export interface FoundEstimate {
  readonly estimate: DerivedEstimate;
  readonly finding: EstimateFinding;
  readonly note: Note | null;
}

/** While somebody draws, the sheet stays as it is, and when they write, so do most notes. */
const sheetOf = remembered(readSheet, 8);
const sheetOfNote = remembered(readSheet, 1_000);

/** Reads the written half, and puts both halves together. Throws a `SheetError` where the sheet is too long. */
export function toAnswer(
  diagram: Diagram,
  sheetText: string,
  estimates: readonly DerivedEstimate[],
  conditions: ReadonlySet<string> = new Set(),
): Answer {
  const notes = [...diagram.notes, ...labelNotes(diagram)].map((note) => ({
    sheet: sheetOfNote(note.text),
    note,
    ofPlaces: new Map(),
  }));
  const words: readonly Words[] = [{ sheet: sheetOf(sheetText), note: null, ofPlaces: new Map() }, ...notes];
  return {
    diagram,
    graph: toGraph(diagram),
    conditions,
    asked: { findings: new Map(), selections: new Map() },
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
  const found = words.map(({ sheet, note }) => ({ estimate, finding: findIn(sheet, estimate, all), note }));
  const rank = ({ finding }: FoundEstimate): number => GRADES.indexOf(finding.grade);
  return found.reduce((best, one) => (rank(one) > rank(best) ? one : best));
}

/** What became of an estimate in a text; it is kept as long as both are. */
const findings = new WeakMap<Sheet, WeakMap<DerivedEstimate, EstimateFinding>>();

function findIn(sheet: Sheet, estimate: DerivedEstimate, all: readonly DerivedEstimate[]): EstimateFinding {
  const known = findings.get(sheet) ?? new WeakMap<DerivedEstimate, EstimateFinding>();
  findings.set(sheet, known);
  const finding =
    known.get(estimate) ??
    checkEstimate(
      sheet,
      estimate,
      all.filter((one) => one !== estimate),
    );
  known.set(estimate, finding);
  return finding;
}
