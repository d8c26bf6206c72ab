// Counts instead of sorting: O(k) for a word, and a separator so that 1,11 and 11,1 stay apart.
const groupAnagrams = (strs) => {
  const groups = {};
  for (const word of strs) {
    const counts = new Array(26).fill(0);
    for (let i = 0; i < word.length; i++) counts[word.charCodeAt(i) - 97]++;
    const signature = counts.join(',');
    (groups[signature] ??= []).push(word);
  }
  return Object.values(groups);
};
