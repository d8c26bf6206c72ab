import { closeBrackets, closeBracketsKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap, indentWithTab } from '@codemirror/commands';
import { bracketMatching, indentOnInput } from '@codemirror/language';
import { Compartment, EditorState, Prec, type Extension } from '@codemirror/state';
import {
  EditorView,
  drawSelection,
  highlightActiveLine,
  highlightActiveLineGutter,
  keymap,
  lineNumbers,
} from '@codemirror/view';
import type { Language } from '../../../catalog/language.ts';
import { indentationOf, loadGrammar } from './editor-language.ts';
import { editorTheme } from './editor-theme.ts';
import { errorMark, setErrorMark, type ErrorMark } from './error-mark.ts';
import { fromElsewhere, isTypedHere } from './typed-here.ts';

/** What the editor is told once. */
export interface EditorOptions {
  readonly parent: HTMLElement;
  readonly label: string;
  /** After every change of the text that was made in the editor, and not by {@link Editor.show} or {@link Editor.replace}. */
  readonly onChange: (text: string) => void;
  readonly onRun: () => void;
  readonly onSubmit: () => void;
}

/** The editor, as the rest of the workspace knows it. */
export interface Editor {
  /** Shows another text in a language, with an undo history of its own. */
  readonly show: (text: string, language: Language) => void;
  /** Shows a text that came from elsewhere, such as another tab, as one step that can be undone. */
  readonly replace: (text: string) => void;
  readonly mark: (mark: ErrorMark | null) => void;
  /** Moves the cursor to a line and column, counted from 1, shows it, and takes the focus. */
  readonly jumpTo: (line: number, column: number | null) => void;
  readonly setVim: (on: boolean) => Promise<void>;
  readonly focus: () => void;
  readonly destroy: () => void;
}

/** Puts a CodeMirror editor into an element. Grammars, Vim keys and the search panel load when first wanted. */
export function createEditor({ parent, label, onChange, onRun, onSubmit }: EditorOptions): Editor {
  const grammar = new Compartment();
  const vim = new Compartment();
  const search = new Compartment();
  let wantedLanguage: Language | undefined;
  let wantsVim = false;
  let vimExtension: Extension = [];
  let searchExtension: Extension | undefined;

  const commands = Prec.highest(
    keymap.of([
      { key: 'Mod-Enter', run: command(onRun) },
      { key: 'Mod-Shift-Enter', run: command(onSubmit) },
      { key: 'Mod-f', run: command(() => void openSearch()) },
    ]),
  );

  const stateFor = (text: string, language: Language): EditorState =>
    EditorState.create({
      doc: text,
      extensions: [
        commands,
        vim.of(vimExtension),
        lineNumbers(),
        highlightActiveLineGutter(),
        highlightActiveLine(),
        history(),
        drawSelection(),
        EditorState.allowMultipleSelections.of(true),
        indentOnInput(),
        bracketMatching(),
        closeBrackets(),
        keymap.of([...closeBracketsKeymap, ...defaultKeymap, ...historyKeymap, indentWithTab]),
        search.of(searchExtension ?? []),
        grammar.of([]),
        indentationOf(language),
        errorMark,
        editorTheme,
        EditorView.contentAttributes.of({
          'aria-label': label,
          'aria-describedby': 'editor-keys',
          spellcheck: 'false',
        }),
        EditorView.updateListener.of((update) => {
          if (isTypedHere(update)) onChange(update.state.doc.toString());
        }),
      ],
    });

  const view = new EditorView({ parent });

  async function applyGrammar(language: Language): Promise<void> {
    const extension = await loadGrammar(language);
    if (wantedLanguage === language) view.dispatch({ effects: grammar.reconfigure(extension) });
  }

  async function openSearch(): Promise<void> {
    const { openSearchPanel, search: panel, searchKeymap } = await import('@codemirror/search');
    if (searchExtension === undefined) {
      searchExtension = [panel({ top: true }), keymap.of(searchKeymap)];
      view.dispatch({ effects: search.reconfigure(searchExtension) });
    }
    openSearchPanel(view);
  }

  return {
    show(text, language) {
      wantedLanguage = language;
      view.setState(stateFor(text, language));
      void applyGrammar(language);
    },
    replace(text) {
      const { doc } = view.state;
      view.dispatch({
        changes: { from: 0, to: doc.length, insert: text },
        userEvent: 'input.replace',
        annotations: fromElsewhere,
      });
    },
    mark(mark) {
      view.dispatch({ effects: setErrorMark.of(mark) });
    },
    jumpTo(line, column) {
      const { doc } = view.state;
      const target = doc.line(Math.min(Math.max(1, line), doc.lines));
      const anchor = Math.min(target.to, target.from + Math.max(0, (column ?? 1) - 1));
      view.dispatch({ selection: { anchor }, effects: EditorView.scrollIntoView(anchor, { y: 'center' }) });
      view.focus();
    },
    async setVim(on) {
      wantsVim = on;
      const extension = on ? (await import('@replit/codemirror-vim')).vim({ status: true }) : [];
      if (wantsVim !== on) return;
      vimExtension = extension;
      view.dispatch({ effects: vim.reconfigure(extension) });
    },
    focus: () => view.focus(),
    destroy: () => view.destroy(),
  };
}

/** A key binding that always counts as handled. */
function command(run: () => void): () => boolean {
  return () => {
    run();
    return true;
  };
}
