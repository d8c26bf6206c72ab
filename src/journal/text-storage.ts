/** The part of `localStorage` that the journal uses: texts by key, read and written at once. */
export interface TextStorage {
  keys(): string[];
  get(key: string): string | null;
  /** Throws where there is no room. */
  set(key: string, text: string): void;
  delete(key: string): void;
}

/** This page's localStorage, or null where the browser forbids it. */
export function openLocalStorage(): TextStorage | null {
  let storage: Storage;
  try {
    // Reading the property alone throws where site data is blocked.
    if (typeof localStorage === 'undefined') return null;
    storage = localStorage;
    storage.getItem('dryrun:probe');
  } catch {
    return null;
  }
  return {
    keys: () => Object.keys(storage),
    get: (key) => storage.getItem(key),
    set: (key, text) => storage.setItem(key, text),
    delete: (key) => storage.removeItem(key),
  };
}

/** The same over a Map, for tests. `room` is how many characters fit. */
export function createMemoryText(texts = new Map<string, string>(), room = Number.POSITIVE_INFINITY): TextStorage {
  return {
    keys: () => [...texts.keys()],
    get: (key) => texts.get(key) ?? null,
    set(key, text) {
      const others = [...texts].filter(([other]) => other !== key).reduce((sum, [, other]) => sum + other.length, 0);
      if (others + text.length > room) throw new DOMException('no room', 'QuotaExceededError');
      texts.set(key, text);
    },
    delete: (key) => void texts.delete(key),
  };
}
