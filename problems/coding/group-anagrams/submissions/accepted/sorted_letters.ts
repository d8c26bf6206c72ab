function groupAnagrams(strs: string[]): string[][] {
  const groups = new Map<string, string[]>();
  for (const word of strs) {
    const signature = [...word].sort().join('');
    const group = groups.get(signature) ?? [];
    if (group.length === 0) groups.set(signature, group);
    group.push(word);
  }
  return Array.from(groups.values());
}
