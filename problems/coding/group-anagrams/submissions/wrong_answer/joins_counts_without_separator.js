class Solution {
  groupAnagrams(strs) {
    const groups = new Map();
    for (const word of strs) {
      const counts = Array(26).fill(0);
      for (const letter of word) counts[letter.charCodeAt(0) - 'a'.charCodeAt(0)]++;
      const key = counts.join('');
      if (!groups.has(key)) groups.set(key, []);
      groups.get(key).push(word);
    }
    return [...groups.values()];
  }
}
