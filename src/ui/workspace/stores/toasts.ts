import { atom, type ReadableAtom } from 'nanostores';

/** A short message at the foot of the page, with at most one thing to do about it. */
export interface Toast {
  readonly id: number;
  readonly text: string;
  readonly action: { readonly label: string; readonly run: () => void } | null;
}

export interface Toasts {
  readonly list: ReadableAtom<readonly Toast[]>;
  readonly show: (text: string, action?: Toast['action']) => void;
  readonly close: (id: number) => void;
}

/** More would cover the page. */
const MOST = 3;

/** Creates the messages of a page; they stay until closed, the component that shows them closes them in time. */
export function createToasts(): Toasts {
  const list = atom<readonly Toast[]>([]);
  let count = 0;
  return {
    list,
    show(text, action = null) {
      count += 1;
      list.set([...list.get(), { id: count, text, action }].slice(-MOST));
    },
    close: (id) => list.set(list.get().filter((toast) => toast.id !== id)),
  };
}
