/** Things that belong together, put together pair by pair. */
export class Union<T> {
  readonly #above = new Map<T, T>();

  /** What stands for all that a thing was put together with. */
  rootOf(one: T): T {
    let root = one;
    for (let next = this.#above.get(root); next !== undefined; next = this.#above.get(root)) {
      // Halves the way for the next time, so that long chains stay fast.
      const further = this.#above.get(next);
      if (further !== undefined) this.#above.set(root, further);
      root = next;
    }
    return root;
  }

  join(one: T, other: T): void {
    const [first, second] = [this.rootOf(one), this.rootOf(other)];
    if (first !== second) this.#above.set(first, second);
  }
}
