import { atom, type ReadableAtom } from 'nanostores';
import type { OwnCase } from '../../../journal/records.ts';

/** A sample, or a case of the person's own; values as texts by field. */
export interface ShownCase {
  readonly id: string;
  readonly name: string;
  readonly isOwn: boolean;
  readonly input: Readonly<Record<string, string>>;
}

export interface CasesStoreParts {
  readonly samples: readonly ShownCase[];
  /** Most own cases that can be judged in one run. */
  readonly most: number;
  readonly list: () => Promise<readonly OwnCase[]>;
  readonly put: (ownCase: OwnCase) => Promise<void>;
  readonly remove: (id: string) => Promise<void>;
  readonly newId: () => string;
}

/** Samples and own cases, and which one is looked at. Every change is written down at once. */
export interface CasesStore {
  readonly cases: ReadableAtom<readonly ShownCase[]>;
  readonly selected: ReadableAtom<string>;
  readonly load: () => Promise<void>;
  readonly select: (id: string) => void;
  /** A new own case after the others, with the values of the case that is looked at. False where there are too many. */
  readonly add: () => boolean;
  readonly edit: (id: string, field: string, text: string) => void;
  /** Takes an own case away; the returned function brings it back. */
  readonly remove: (id: string) => () => void;
}

/** Creates the store. */
export function createCasesStore({ samples, most, list, put, remove, newId }: CasesStoreParts): CasesStore {
  const cases = atom<readonly ShownCase[]>(samples);
  const selected = atom(samples[0]?.id ?? '');
  const save = ({ id, name, input }: ShownCase): void => void put({ id, name, input });
  const own = (): readonly ShownCase[] => cases.get().filter(({ isOwn }) => isOwn);

  return {
    cases,
    selected,
    async load() {
      const stored = await list();
      cases.set([...samples, ...stored.map(({ id, name, input }) => ({ id, name, input, isOwn: true }))]);
    },
    select: (id) => selected.set(id),
    add() {
      if (own().length >= most) return false;
      const origin = cases.get().find(({ id }) => id === selected.get());
      const added = { id: newId(), name: freeName(own()), isOwn: true, input: origin?.input ?? {} };
      cases.set([...cases.get(), added]);
      selected.set(added.id);
      save(added);
      return true;
    },
    edit(id, field, text) {
      const before = own().find((one) => one.id === id);
      if (!before) return;
      const after = { ...before, input: { ...before.input, [field]: text } };
      cases.set(cases.get().map((one) => (one.id === id ? after : one)));
      save(after);
    },
    remove(id) {
      const before = cases.get();
      const index = before.findIndex((one) => one.id === id && one.isOwn);
      const removed = before[index];
      if (!removed) return () => undefined;
      cases.set(before.filter((one) => one !== removed));
      if (selected.get() === id) selected.set((before[index + 1] ?? before[index - 1])?.id ?? '');
      void remove(id);
      return () => {
        cases.set([...cases.get(), removed]);
        selected.set(id);
        save(removed);
      };
    },
  };
}

/** "Mine 1", "Mine 2", …: the first that is free. */
function freeName(own: readonly ShownCase[]): string {
  for (let number = 1; ; number++) {
    const name = `Mine ${number}`;
    if (own.every((one) => one.name !== name)) return name;
  }
}
