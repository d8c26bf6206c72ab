/**
 * A function that remembers what it made of a text: drawings and sheets are read again at every change, and nearly all of
 * their words are the same. It knows between `most` and twice as many texts: those that were not asked for lately are
 * forgotten, so that nothing grows without end. What it returns is shared and must not be changed.
 */
export function remembered<T>(make: (text: string) => T, most: number): (text: string) => T {
  let recent = new Map<string, T>();
  let earlier = new Map<string, T>();
  return (text) => {
    const known = recent.get(text);
    if (known !== undefined) return known;
    const made = earlier.get(text) ?? make(text);
    if (recent.size >= most) {
      earlier = recent;
      recent = new Map();
    }
    recent.set(text, made);
    return made;
  };
}
