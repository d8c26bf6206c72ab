const alienOrder = function (words) {
  const next = {};
  const count = {};
  for (const letter of words.join('')) count[letter] = 0;
  for (let i = 1; i < words.length; i++) {
    const [first, second] = [words[i - 1], words[i]];
    if (first !== second && first.startsWith(second)) return '';
    const j = [...first].findIndex((letter, place) => letter !== second[place]);
    if (j < 0) continue;
    (next[first[j]] ??= []).push(second[j]);
    count[second[j]]++;
  }
  const order = Object.keys(count).filter((letter) => count[letter] === 0);
  for (const letter of order) {
    for (const later of next[letter]) if (--count[later] === 0) order.push(later);
  }
  return order.length === Object.keys(count).length ? order.join('') : '';
};
