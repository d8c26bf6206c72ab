function isAnagram(first, second) {
  if (first.length !== second.length) return false;
  const counts = new Array(26).fill(0);
  for (let i = 0; i < first.length; i++) {
    counts[first.charCodeAt(i) - 97]++;
    counts[second.charCodeAt(i) - 97]--;
  }
  return counts.every((count) => count === 0);
}

function groupAnagrams(strs) {
  const groups = [];
  for (const word of strs) {
    const group = groups.find(([first]) => isAnagram(first, word));
    if (group) group.push(word);
    else groups.push([word]);
  }
  return groups;
}
