export const groupAnagrams = (strs: string[]): string[][] => {
  const groups = new Map<string, Set<string>>();
  for (const word of strs) {
    const key = [...word].sort().join('');
    groups.set(key, (groups.get(key) ?? new Set()).add(word));
  }
  return [...groups.values()].map((words) => [...words]);
};
