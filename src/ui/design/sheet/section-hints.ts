import { RangeSetBuilder, type EditorState, type Extension } from '@codemirror/state';
import {
  Decoration,
  ViewPlugin,
  WidgetType,
  type DecorationSet,
  type EditorView,
  type ViewUpdate,
} from '@codemirror/view';
import { SHEET_SECTIONS } from './sheet-template.ts';

class Hint extends WidgetType {
  readonly text: string;

  constructor(text: string) {
    super();
    this.text = text;
  }

  override eq(other: Hint): boolean {
    return other.text === this.text;
  }

  override toDOM(): HTMLElement {
    const hint = document.createElement('span');
    hint.className = 'sheet-hint';
    hint.setAttribute('aria-hidden', 'true');
    hint.textContent = this.text;
    return hint;
  }
}

const HINTS = new Map(SHEET_SECTIONS.map(({ heading, hint }) => [heading.toLowerCase(), hint]));

/** Says in each section that is still empty what belongs there. The words are no part of the text. */
export const sectionHints: Extension = ViewPlugin.fromClass(
  class {
    decorations: DecorationSet;

    constructor(view: EditorView) {
      this.decorations = hintsOf(view.state);
    }

    update(update: ViewUpdate): void {
      if (update.docChanged) this.decorations = hintsOf(update.state);
    }
  },
  { decorations: (plugin) => plugin.decorations },
);

function hintsOf({ doc }: EditorState): DecorationSet {
  const builder = new RangeSetBuilder<Decoration>();
  for (let number = 1; number < doc.lines; number += 1) {
    const heading = /^#{1,6}\s+(.*?)\s*$/.exec(doc.line(number).text)?.[1];
    const hint = heading === undefined ? undefined : HINTS.get(heading.toLowerCase());
    if (hint === undefined || !isEmptyAfter(doc, number)) continue;
    const place = doc.line(number + 1).from;
    builder.add(place, place, Decoration.widget({ widget: new Hint(hint), side: 1 }));
  }
  return builder.finish();
}

function isEmptyAfter(doc: EditorState['doc'], number: number): boolean {
  for (let next = number + 1; next <= doc.lines; next += 1) {
    const { text } = doc.line(next);
    if (/^#{1,6}\s/.test(text)) return true;
    if (text.trim() !== '') return false;
  }
  return true;
}
