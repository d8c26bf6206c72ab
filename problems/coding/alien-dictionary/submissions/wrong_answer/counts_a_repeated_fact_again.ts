export function alienOrder(words: string[]): string {
  const next = new Map<string, Set<string>>();
  const count = new Map<string, number>();
  for (const letter of words.join('')) {
    next.set(letter, new Set());
    count.set(letter, 0);
  }
  for (let i = 1; i < words.length; i++) {
    const first = words[i - 1]!;
    const second = words[i]!;
    const shorter = Math.min(first.length, second.length);
    let j = 0;
    while (j < shorter && first[j] === second[j]) j++;
    if (j < shorter) {
      // The set takes the fact once, the count takes it every time.
      next.get(first[j]!)!.add(second[j]!);
      count.set(second[j]!, count.get(second[j]!)! + 1);
    } else if (first.length > second.length) {
      return '';
    }
  }
  const order = [...count.keys()].filter((letter) => count.get(letter) === 0);
  for (const letter of order) {
    for (const later of next.get(letter)!) {
      count.set(later, count.get(later)! - 1);
      if (count.get(later) === 0) order.push(later);
    }
  }
  return order.length === count.size ? order.join('') : '';
}
