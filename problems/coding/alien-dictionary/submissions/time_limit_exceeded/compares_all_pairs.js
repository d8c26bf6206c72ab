var alienOrder = function (words) {
  const next = new Map();
  for (const letter of words.join('')) next.set(letter, new Set());
  for (let i = 0; i < words.length; i++) {
    for (let k = i + 1; k < words.length; k++) {
      const [first, second] = [words[i], words[k]];
      let j = 0;
      while (j < first.length && first[j] === second[j]) j++;
      if (j === first.length) continue;
      if (j === second.length) return '';
      next.get(first[j]).add(second[j]);
    }
  }
  let order = '';
  const left = new Set(next.keys());
  while (left.size > 0) {
    const free = [...left].find((letter) => ![...left].some((other) => next.get(other).has(letter)));
    if (free === undefined) return '';
    left.delete(free);
    order += free;
  }
  return order;
};
