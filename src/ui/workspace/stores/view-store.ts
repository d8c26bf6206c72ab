import { atom, type WritableAtom } from 'nanostores';

export const LEFT_TABS = ['problem', 'hints', 'editorial', 'attempts', 'notes'] as const;
export type LeftTab = (typeof LEFT_TABS)[number];
export type BottomTab = 'cases' | 'result';
/** On a narrow screen one pane is shown at a time. */
export type Pane = 'problem' | 'code' | 'cases';

/** A place in the editor, lines and columns from 1; a new object for each jump. */
export interface Jump {
  readonly line: number;
  readonly column: number | null;
}

/** What is open on the screen; not kept. */
export interface ViewStore {
  readonly leftTab: WritableAtom<LeftTab>;
  readonly bottomTab: WritableAtom<BottomTab>;
  readonly pane: WritableAtom<Pane>;
  readonly jump: WritableAtom<Jump | null>;
  readonly showResult: () => void;
  readonly showLeft: (tab: LeftTab) => void;
  readonly jumpTo: (line: number, column: number | null) => void;
}

/** Creates the store. */
export function createViewStore(): ViewStore {
  const store: ViewStore = {
    leftTab: atom<LeftTab>('problem'),
    bottomTab: atom<BottomTab>('cases'),
    pane: atom<Pane>('problem'),
    jump: atom<Jump | null>(null),
    showResult() {
      store.bottomTab.set('result');
      store.pane.set('cases');
    },
    showLeft(tab) {
      store.leftTab.set(tab);
      store.pane.set('problem');
    },
    jumpTo(line, column) {
      store.pane.set('code');
      store.jump.set({ line, column });
    },
  };
  return store;
}
