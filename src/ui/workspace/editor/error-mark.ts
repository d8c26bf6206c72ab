import {
  EditorSelection,
  StateEffect,
  StateField,
  type EditorState,
  type Extension,
  type Transaction,
} from '@codemirror/state';
import { Decoration, EditorView, RectangleMarker, layer, type LayerMarker } from '@codemirror/view';
import { UNDERLINE_HEIGHT, underlinePath } from './pencil-underline.ts';

/** The line where an error came from; lines count from 1. */
export interface ErrorMark {
  readonly line: number;
  readonly message: string;
}

interface PlacedMark {
  /** Start of the marked line, in UTF-16 units from 0. */
  readonly from: number;
  readonly message: string;
}

/** Marks a line, or none with null. */
export const setErrorMark = StateEffect.define<ErrorMark | null>();

const markField = StateField.define<PlacedMark | null>({
  create: () => null,
  update(mark, transaction) {
    const kept = mark && keep(mark, transaction);
    return transaction.effects.reduce<PlacedMark | null>(
      (current, effect) => (effect.is(setErrorMark) ? place(effect.value, transaction) : current),
      kept,
    );
  },
  provide: (field) =>
    EditorView.decorations.from(field, (mark) =>
      mark === null
        ? Decoration.none
        : Decoration.set(
            Decoration.line({ class: 'cm-errorLine', attributes: { title: mark.message } }).range(mark.from),
          ),
    ),
});

/** The mark after a change: it moves along, and goes once its line is edited. */
function keep(mark: PlacedMark, { changes, startState, newDoc }: Transaction): PlacedMark | null {
  const line = startState.doc.lineAt(mark.from);
  if (changes.touchesRange(line.from, line.to)) return null;
  return { ...mark, from: newDoc.lineAt(changes.mapPos(mark.from, 1)).from };
}

function place(mark: ErrorMark | null, { newDoc }: Transaction): PlacedMark | null {
  if (mark === null || mark.line < 1 || mark.line > newDoc.lines) return null;
  return { from: newDoc.line(mark.line).from, message: mark.message };
}

/** A pencil underline below one stretch of text. */
class Underline implements LayerMarker {
  readonly #left: number;
  readonly #top: number;
  readonly #width: number;

  constructor(left: number, top: number, width: number) {
    this.#left = left;
    this.#top = top;
    this.#width = width;
  }

  eq(other: LayerMarker): boolean {
    return (
      other instanceof Underline &&
      other.#left === this.#left &&
      other.#top === this.#top &&
      other.#width === this.#width
    );
  }

  draw(): HTMLElement {
    const box = document.createElement('div');
    box.className = 'cm-pencilUnderline';
    box.style.left = `${this.#left}px`;
    box.style.top = `${this.#top}px`;
    const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    svg.setAttribute('width', String(this.#width));
    svg.setAttribute('height', String(UNDERLINE_HEIGHT));
    const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
    path.setAttribute('d', underlinePath(this.#width));
    path.setAttribute('pathLength', '1');
    svg.append(path);
    box.append(svg);
    return box;
  }
}

const underlines = layer({
  above: true,
  class: 'cm-underlineLayer',
  update: (update) =>
    update.docChanged || update.geometryChanged || update.startState.field(markField) !== update.state.field(markField),
  markers(view) {
    const mark = view.state.field(markField);
    if (mark === null) return [];
    const line = view.state.doc.lineAt(mark.from);
    const text = line.text.trimStart();
    const range = EditorSelection.range(line.to - text.length, line.to);
    return RectangleMarker.forRange(view, '', range)
      .filter((piece) => piece.width !== null && piece.width > 0)
      .map((piece) => new Underline(piece.left, piece.top + piece.height - 4, piece.width ?? 0));
  },
});

const look = EditorView.baseTheme({
  '.cm-errorLine': { backgroundColor: 'var(--verdict-rte-wash)' },
  '.cm-pencilUnderline': { position: 'absolute', pointerEvents: 'none' },
  '.cm-pencilUnderline svg': { display: 'block', overflow: 'visible' },
  '.cm-pencilUnderline path': {
    fill: 'none',
    stroke: 'var(--verdict-rte)',
    strokeWidth: '1.6',
    strokeLinecap: 'round',
    strokeDasharray: '1',
    animation: 'cm-draw 600ms ease-out both',
  },
  '@keyframes cm-draw': { from: { strokeDashoffset: '1' }, to: { strokeDashoffset: '0' } },
  '@media (prefers-reduced-motion: reduce)': { '.cm-pencilUnderline path': { animation: 'none' } },
});

/** Lets {@link setErrorMark} mark a line; the mark goes when its line is edited. */
export const errorMark: Extension = [markField, underlines, look];

/** The marked line, counted from 1, or null. */
export function markedLine(state: EditorState): number | null {
  const mark = state.field(markField);
  return mark && state.doc.lineAt(mark.from).number;
}
