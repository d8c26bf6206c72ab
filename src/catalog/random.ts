/**
 * A seeded source of random choices for generators: the same seed gives the same choices on every machine.
 * The generator is sfc32 (Chris Doty-Humphrey, PractRand), 32-bit integer arithmetic only.
 */
export class Random {
  #a: number;
  #b: number;
  #c: number;
  #counter = 1;

  constructor(seed: number) {
    this.#a = seed >>> 0;
    this.#b = (seed ^ 0x9e3779b9) >>> 0;
    this.#c = Math.imul(seed, 0x85ebca6b) >>> 0;
    for (let warmUp = 0; warmUp < 15; warmUp++) this.uint32();
  }

  /** A whole number in [0, 2^32). */
  uint32(): number {
    const sum = (this.#a + this.#b + this.#counter) >>> 0;
    this.#counter = (this.#counter + 1) >>> 0;
    this.#a = this.#b ^ (this.#b >>> 9);
    this.#b = (this.#c + (this.#c << 3)) >>> 0;
    this.#c = ((this.#c << 21) | (this.#c >>> 11)) >>> 0;
    this.#c = (this.#c + sum) >>> 0;
    return sum;
  }

  /** A whole number in [low, high], both inclusive. */
  int(low: number, high: number): number {
    const unit = (this.uint32() * 2 ** 21 + (this.uint32() >>> 11)) / 2 ** 53;
    return low + Math.floor(unit * (high - low + 1));
  }

  /** True with the given probability. */
  chance(probability: number): boolean {
    return this.uint32() < probability * 2 ** 32;
  }

  /** One of the items; the list must not be empty. */
  pick<T>(items: readonly T[]): T {
    return items[this.int(0, items.length - 1)] as T;
  }

  /** A list of `length` entries, each made by `make`. */
  list<T>(length: number, make: (index: number) => T): T[] {
    return Array.from({ length }, (_, index) => make(index));
  }

  /** A list of whole numbers in [low, high]. */
  ints(length: number, low: number, high: number): number[] {
    return this.list(length, () => this.int(low, high));
  }

  /** A string over an alphabet. */
  string(length: number, alphabet: string): string {
    const letters = [...alphabet];
    return this.list(length, () => this.pick(letters)).join('');
  }

  /** A shuffled copy (Fisher–Yates). */
  shuffle<T>(items: readonly T[]): T[] {
    const copy = [...items];
    for (let last = copy.length - 1; last > 0; last--) {
      const other = this.int(0, last);
      [copy[last], copy[other]] = [copy[other] as T, copy[last] as T];
    }
    return copy;
  }

  /** A random binary tree of `size` nodes in level order with nulls; values come from `value`. */
  tree(size: number, value: () => number): (number | null)[] {
    if (size === 0) return [];
    const slots: (number | null)[] = [value()];
    let made = 1;
    // Nodes whose children are not drawn yet; the tree must not run dry before it has its size.
    let open = 1;
    for (let parent = 0; made < size; parent++) {
      if (slots[parent] === null) continue;
      open--;
      for (const isRight of [false, true]) {
        const mustGrow = isRight && open === 0;
        const grows = made < size && (mustGrow || this.chance(0.7));
        slots.push(grows ? value() : null);
        if (grows) {
          made++;
          open++;
        }
      }
    }
    while (slots.at(-1) === null) slots.pop();
    return slots;
  }
}
