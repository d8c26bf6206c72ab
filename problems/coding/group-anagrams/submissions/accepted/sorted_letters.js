/**
 * @param {string[]} strs
 * @return {string[][]}
 */
var groupAnagrams = function (strs) {
  const groups = new Map();
  for (const word of strs) {
    const signature = word.split('').sort().join('');
    const group = groups.get(signature);
    if (group) group.push(word);
    else groups.set(signature, [word]);
  }
  return [...groups.values()];
};
