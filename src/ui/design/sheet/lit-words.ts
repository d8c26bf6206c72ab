import { StateEffect, StateField, type Extension } from '@codemirror/state';
import { Decoration, EditorView, type DecorationSet } from '@codemirror/view';

/** Places of the text, in UTF-16 units. */
export interface WordsPlace {
  readonly start: number;
  readonly end: number;
}

/** Lights up places of the text, or none. */
export const lightWords = StateEffect.define<readonly WordsPlace[]>();

const mark = Decoration.mark({ class: 'sheet-lit' });

/** Places that an assessment points to; they move with the text while it is changed. */
export const litWords: Extension = [
  StateField.define<DecorationSet>({
    create: () => Decoration.none,
    update(lit, transaction) {
      let next = lit.map(transaction.changes);
      for (const effect of transaction.effects) {
        if (!effect.is(lightWords)) continue;
        const most = transaction.newDoc.length;
        const ranges = effect.value
          .map(({ start, end }) => ({ from: Math.max(0, start), to: Math.min(most, end) }))
          .filter(({ from, to }) => from < to)
          .map(({ from, to }) => mark.range(from, to));
        next = Decoration.set(ranges, true);
      }
      return next;
    },
    provide: (field) => EditorView.decorations.from(field),
  }),
];
