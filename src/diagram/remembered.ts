/**
 * A function that remembers what it made of a text: drawings and sheets are read again at every change, and nearly all of
 * their words are the same. Where it knows `most` texts, it forgets them all, so that nothing grows without end. What it
 * returns is shared and must not be changed.
 */
export function remembered<T>(make: (text: string) => T, most: number): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const made = make(text);
    if (known.size >= most) known.clear();
    known.set(text, made);
    return made;
  };
}
