const keys = new WeakMap<object, string>();

/** The same text for predicates or selectors that ask the same: an alias in YAML is a copy once it is read. */
export function keyOf(asked: object | string): string {
  if (typeof asked === 'string') return asked;
  const key = keys.get(asked) ?? JSON.stringify(asked);
  keys.set(asked, key);
  return key;
}
