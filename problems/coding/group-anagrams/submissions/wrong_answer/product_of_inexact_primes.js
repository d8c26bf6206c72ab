function groupAnagrams(strs) {
  const primes = [
    2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53, 59, 61, 67, 71, 73, 79, 83, 89, 97, 101,
  ];
  const groups = new Map();
  for (const word of strs) {
    let product = 1;
    for (const letter of word) product *= primes[letter.charCodeAt(0) - 97];
    if (groups.has(product)) groups.get(product).push(word);
    else groups.set(product, [word]);
  }
  return [...groups.values()];
}
