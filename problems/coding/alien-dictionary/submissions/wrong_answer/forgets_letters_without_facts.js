class Solution {
  alienOrder(words) {
    const next = {};
    const count = {};
    for (let i = 1; i < words.length; i++) {
      const [first, second] = [words[i - 1], words[i]];
      if (first.length > second.length && first.startsWith(second)) return '';
      for (let j = 0; j < Math.min(first.length, second.length); j++) {
        if (first[j] === second[j]) continue;
        (next[first[j]] ??= []).push(second[j]);
        count[first[j]] ??= 0;
        count[second[j]] = (count[second[j]] ?? 0) + 1;
        break;
      }
    }
    const order = Object.keys(count).filter((letter) => count[letter] === 0);
    for (const letter of order) for (const later of next[letter] ?? []) if (--count[later] === 0) order.push(later);
    return order.length === Object.keys(count).length ? order.join('') : '';
  }
}
