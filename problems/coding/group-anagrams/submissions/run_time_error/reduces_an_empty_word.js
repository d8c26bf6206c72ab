const groupAnagrams = function (strs) {
  const groups = {};
  for (const word of strs) {
    const key = word
      .split('')
      .sort()
      .reduce((joined, letter) => joined + letter);
    (groups[key] = groups[key] || []).push(word);
  }
  return Object.values(groups);
};
