export function countSubstrings(s: string): number {
  const table = Array.from({ length: s.length }, () => new Array<boolean>(s.length).fill(false));
  let count = 0;
  for (let i = 0; i < s.length; i++) {
    for (let j = i; j < s.length; j++) {
      // Row i + 1 is not filled yet.
      table[i]![j] = s[i] === s[j] && (j - i < 2 || table[i + 1]![j - 1]!);
      if (table[i]![j]) count++;
    }
  }
  return count;
}
