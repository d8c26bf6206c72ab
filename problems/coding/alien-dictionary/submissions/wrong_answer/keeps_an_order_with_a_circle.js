function alienOrder(words) {
  const next = new Map();
  for (const letter of words.join('')) next.set(letter, []);
  for (let i = 1; i < words.length; i++) {
    const [first, second] = [words[i - 1], words[i]];
    if (first !== second && first.startsWith(second)) return '';
    for (let j = 0; j < first.length && j < second.length; j++) {
      if (first[j] !== second[j]) {
        next.get(first[j]).push(second[j]);
        break;
      }
    }
  }
  const seen = new Set();
  const order = [];
  const visit = (letter) => {
    if (seen.has(letter)) return;
    seen.add(letter);
    next.get(letter).forEach(visit);
    order.unshift(letter);
  };
  for (const letter of next.keys()) visit(letter);
  return order.join('');
}
