function alienOrder(words: string[]): string {
  const followers = new Map<string, Set<string>>();
  for (const word of words) {
    for (const letter of word) if (!followers.has(letter)) followers.set(letter, new Set());
  }

  for (let i = 1; i < words.length; i++) {
    const first = words[i - 1]!;
    const second = words[i]!;
    let place = 0;
    while (place < first.length && first[place] === second[place]) place++;
    if (place === first.length) continue;
    if (place === second.length) return '';
    followers.get(first[place]!)!.add(second[place]!);
  }

  const waitingFor = new Map([...followers.keys()].map((letter) => [letter, 0]));
  for (const later of followers.values()) {
    for (const letter of later) waitingFor.set(letter, waitingFor.get(letter)! + 1);
  }
  const order = [...waitingFor.keys()].filter((letter) => waitingFor.get(letter) === 0);
  // Letters are added behind while the order is walked through.
  for (const letter of order) {
    for (const later of followers.get(letter)!) {
      waitingFor.set(later, waitingFor.get(later)! - 1);
      if (waitingFor.get(later) === 0) order.push(later);
    }
  }
  return order.length === followers.size ? order.join('') : '';
}
