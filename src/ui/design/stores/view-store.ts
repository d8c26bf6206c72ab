import { atom, type WritableAtom } from 'nanostores';

export type PaperTab = 'brief' | 'sheet';
export const DESK_TABS = ['interviewer', 'reading', 'assessment', 'history'] as const;
export type DeskTab = (typeof DESK_TABS)[number];
/** On a narrow screen one pane is shown at a time, and the interviewer has one of their own. */
export type Pane = 'brief' | 'ask' | 'canvas' | 'sheet' | 'desk';
/** On a wide one either half can have all of it. */
export type Halves = 'both' | 'canvas' | 'paper';

/** What an assessment points to: shapes of the drawing and places in the sheet (UTF-16 offsets). */
export interface Lit {
  /** Which criterion or row it belongs to. */
  readonly owner: string;
  readonly elements: readonly string[];
  readonly words: readonly { readonly start: number; readonly end: number }[];
}

/** What is open on the screen; not kept. */
export interface ViewStore {
  readonly paper: WritableAtom<PaperTab>;
  readonly desk: WritableAtom<DeskTab>;
  readonly pane: WritableAtom<Pane>;
  readonly halves: WritableAtom<Halves>;
  readonly lit: WritableAtom<Lit | null>;
  /** Which component the connect dialog is open for; an empty text for any. */
  readonly connecting: WritableAtom<string | null>;
  readonly showPaper: (tab: PaperTab) => void;
  readonly showDesk: (tab: DeskTab) => void;
  readonly showCanvas: () => void;
}

/** Creates the store. */
export function createViewStore(): ViewStore {
  const store: ViewStore = {
    paper: atom<PaperTab>('brief'),
    desk: atom<DeskTab>('interviewer'),
    pane: atom<Pane>('brief'),
    halves: atom<Halves>('both'),
    lit: atom<Lit | null>(null),
    connecting: atom<string | null>(null),
    showPaper(tab) {
      store.paper.set(tab);
      store.pane.set(tab);
      if (store.halves.get() === 'canvas') store.halves.set('both');
    },
    showDesk(tab) {
      // Rings belong to what is read beside them.
      if (tab !== store.desk.get()) store.lit.set(null);
      store.desk.set(tab);
      store.pane.set(tab === 'interviewer' ? 'ask' : 'desk');
      if (store.halves.get() === 'canvas') store.halves.set('both');
    },
    showCanvas() {
      store.pane.set('canvas');
      if (store.halves.get() === 'paper') store.halves.set('both');
    },
  };
  return store;
}
