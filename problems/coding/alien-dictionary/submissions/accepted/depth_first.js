const alienOrder = (words) => {
  const earlier = {};
  for (const letter of words.join('')) earlier[letter] = new Set();
  for (let i = 0; i + 1 < words.length; i++) {
    const [first, second] = [words[i], words[i + 1]];
    if (first !== second && first.startsWith(second)) return '';
    const place = [...first].findIndex((letter, j) => j < second.length && letter !== second[j]);
    if (place >= 0) earlier[second[place]].add(first[place]);
  }
  const state = {};
  let order = '';
  // True if a circle was met. A letter is written down after all that come before it.
  const visit = (letter) => {
    if (state[letter]) return state[letter] === 'under way';
    state[letter] = 'under way';
    for (const other of earlier[letter]) if (visit(other)) return true;
    state[letter] = 'done';
    order += letter;
    return false;
  };
  return Object.keys(earlier).some(visit) ? '' : order;
};
