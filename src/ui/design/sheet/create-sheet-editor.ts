import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import { Compartment, EditorState, type Extension } from '@codemirror/state';
import { EditorView, drawSelection, highlightActiveLine, keymap } from '@codemirror/view';
import { tags } from '@lezer/highlight';
import { editorTheme } from '../../workspace/editor/editor-theme.ts';
import { fromElsewhere, isTypedHere } from '../../workspace/editor/typed-here.ts';
import { lightWords, litWords, type WordsPlace } from './lit-words.ts';
import { sectionHints } from './section-hints.ts';
import { sheetLanguage } from './sheet-language.ts';

/** What the editor is told once. */
export interface SheetEditorOptions {
  readonly parent: HTMLElement;
  readonly label: string;
  readonly isReadOnly?: boolean;
  /** After every change of the text, except those made by `show`. */
  readonly onChange?: (text: string) => void;
}

/** The editor of a sheet, as the rest of the workspace knows it. */
export interface SheetEditor {
  /** Shows another text, as one step that can be undone where there was one before. */
  readonly show: (text: string) => void;
  /** Lights up places of the text, and shows the first of them. */
  readonly light: (places: readonly WordsPlace[]) => void;
  readonly setVim: (isOn: boolean) => Promise<void>;
  readonly focus: () => void;
  readonly destroy: () => void;
}

const paper = EditorView.theme({
  '.cm-scroller': { fontFamily: 'var(--font-text)', lineHeight: '1.6' },
  '.cm-content': { padding: '0.75rem 0 40%' },
  '.cm-line': { padding: '0 1.25rem' },
  '.cm-activeLine': { backgroundColor: 'transparent' },
  '&.cm-focused .cm-activeLine': { backgroundColor: 'var(--code-line)' },
});

const words = HighlightStyle.define([
  { tag: tags.heading, fontFamily: 'var(--font-display)', fontSize: '1.25em', fontWeight: '560' },
  { tag: tags.list, color: 'var(--ink-faint)' },
  { tag: tags.quote, color: 'var(--ink-soft)' },
  { tag: tags.monospace, fontFamily: 'var(--font-code)', fontSize: '0.9em', color: 'var(--code-string)' },
  { tag: tags.strong, fontWeight: '650' },
  { tag: tags.keyword, color: 'var(--code-keyword)', fontWeight: '650' },
  { tag: tags.number, color: 'var(--code-number)' },
]);

/** Puts an editor for Markdown into an element. */
export function createSheetEditor({ parent, label, isReadOnly = false, onChange }: SheetEditorOptions): SheetEditor {
  const vim = new Compartment();
  let wantsVim = false;
  let isFirst = true;

  const extensions: Extension = [
    vim.of([]),
    history(),
    drawSelection(),
    highlightActiveLine(),
    EditorView.lineWrapping,
    // Tab leaves the sheet: nothing in it is indented, and the keyboard must get on.
    keymap.of([...defaultKeymap, ...historyKeymap]),
    sheetLanguage,
    sectionHints,
    litWords,
    // What comes first wins: a sheet is read as text, not as code.
    syntaxHighlighting(words),
    paper,
    editorTheme,
    EditorState.readOnly.of(isReadOnly),
    EditorView.editable.of(!isReadOnly),
    EditorView.contentAttributes.of({
      'aria-label': label,
      spellcheck: 'true',
      tabindex: '0',
    }),
    EditorView.updateListener.of((update) => {
      if (isTypedHere(update)) onChange?.(update.state.doc.toString());
    }),
  ];
  const view = new EditorView({ parent, state: EditorState.create({ doc: '', extensions }) });

  return {
    show(text) {
      const whole = { from: 0, to: view.state.doc.length, insert: text };
      if (isFirst) view.setState(EditorState.create({ doc: text, extensions }));
      else view.dispatch({ changes: whole, annotations: fromElsewhere });
      isFirst = false;
    },
    light(places) {
      const effects: StateEffectLike[] = [lightWords.of(places)];
      const [first] = places;
      if (first !== undefined && first.start < view.state.doc.length) {
        effects.push(EditorView.scrollIntoView(Math.max(0, first.start), { y: 'center' }));
      }
      view.dispatch({ effects });
    },
    async setVim(isOn) {
      wantsVim = isOn;
      const extension = isOn ? (await import('@replit/codemirror-vim')).vim({ status: true }) : [];
      if (wantsVim === isOn) view.dispatch({ effects: vim.reconfigure(extension) });
    },
    focus: () => view.focus(),
    destroy: () => view.destroy(),
  };
}

type StateEffectLike = ReturnType<typeof lightWords.of> | ReturnType<typeof EditorView.scrollIntoView>;
