import { atom, type ReadableAtom } from 'nanostores';
import type { Language } from '../../../catalog/language.ts';
import type { DraftSaver, DraftSaverOptions } from '../../../journal/draft-saver.ts';
import type { Draft, SetAsideReason, Slot } from '../../../journal/records.ts';

/** The text that the editor must show; a new object each time it must change what it shows. */
export interface Shown {
  readonly language: Language;
  readonly text: string;
  /** `open`: another text, with an undo history of its own; `replace`: one step that can be undone. */
  readonly how: 'open' | 'replace';
}

export interface DraftStoreParts {
  readonly problem: string;
  readonly starter: Readonly<Record<Language, string>>;
  readonly language: Language;
  readonly getDraft: (problem: string, slot: Slot) => Promise<Draft | null>;
  readonly openSaver: (options: DraftSaverOptions) => DraftSaver;
  /** Two tabs wrote at once, and the older text went to the history. */
  readonly onSetAside: () => void;
}

/** The answer in each language: what the editor shows, and every change of it on its way to the journal. */
export interface DraftStore {
  /** Null until the first draft has been read. */
  readonly shown: ReadableAtom<Shown | null>;
  readonly language: ReadableAtom<Language>;
  /** The current text in the current language, with every keystroke. */
  readonly typed: ReadableAtom<string>;
  /** The same, at this moment. */
  readonly text: () => string;
  /** The person typed. */
  readonly edit: (text: string) => void;
  readonly open: (language: Language) => Promise<void>;
  /** Puts another text in at once, and keeps the one before in the history; settles when that is written. */
  readonly replace: (text: string, reason: SetAsideReason) => Promise<void>;
  /** Puts another form of the same text in, as one step that the editor can undo. */
  readonly rewrite: (text: string) => void;
  /** Looks for newer texts of other tabs, for a page that was asleep. */
  readonly refresh: () => Promise<void>;
  readonly close: () => void;
}

interface OpenDraft {
  text: string;
  readonly saver: DraftSaver;
}

/** Creates the store; call `open` with the first language to begin. */
export function createDraftStore(parts: DraftStoreParts): DraftStore {
  const shown = atom<Shown | null>(null);
  const language = atom<Language>(parts.language);
  const typed = atom(parts.starter[parts.language]);
  const opened = new Map<Language, Promise<OpenDraft>>();
  let current: OpenDraft | undefined;

  async function openDraft(slot: Language): Promise<OpenDraft> {
    const draft = await parts.getDraft(parts.problem, slot);
    const saver = parts.openSaver({
      problem: parts.problem,
      slot,
      base: draft,
      onNewer: (newer) => put(one, newer.source),
      onSetAside: parts.onSetAside,
    });
    const one: OpenDraft = { text: draft?.source ?? parts.starter[slot], saver };
    return one;
  }

  /** Changes a text from outside the editor, which follows where it shows that text. */
  function put(one: OpenDraft, text: string): void {
    one.text = text;
    if (one !== current) return;
    typed.set(text);
    shown.set({ language: language.get(), text, how: 'replace' });
  }

  async function open(wanted: Language): Promise<void> {
    language.set(wanted);
    const opening = opened.get(wanted) ?? openDraft(wanted);
    opened.set(wanted, opening);
    const one = await opening;
    if (language.get() !== wanted || one === current) return;
    current = one;
    typed.set(one.text);
    shown.set({ language: wanted, text: one.text, how: 'open' });
  }

  return {
    shown,
    language,
    typed,
    text: () => current?.text ?? parts.starter[language.get()],
    edit(text) {
      if (!current || current.text === text) return;
      current.text = text;
      typed.set(text);
      current.saver.save(text);
    },
    open,
    async replace(text, reason) {
      if (!current || current.text === text) return;
      const { saver } = current;
      saver.replace(text, reason);
      put(current, text);
      await saver.pending;
    },
    rewrite(text) {
      if (!current || current.text === text) return;
      current.saver.save(text);
      put(current, text);
    },
    async refresh() {
      for (const opening of opened.values()) await (await opening).saver.refresh();
    },
    close() {
      for (const opening of opened.values()) void opening.then(({ saver }) => saver.close());
    },
  };
}
