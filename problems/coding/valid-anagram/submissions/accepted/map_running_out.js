const isAnagram = (s, t) => {
  const left = new Map();
  for (const letter of s) left.set(letter, (left.get(letter) ?? 0) + 1);
  for (const letter of t) {
    const count = left.get(letter);
    if (count === undefined) return false;
    if (count === 1) left.delete(letter);
    else left.set(letter, count - 1);
  }
  return left.size === 0;
};
