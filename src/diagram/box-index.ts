import type { Box } from './diagram.ts';

interface Item<T> {
  readonly box: Box;
  readonly value: T;
}

/** Cells are powers of two; the smallest is this wide. */
const SMALLEST_LEVEL = 5;

/**
 * Finds what lies in a box without looking at everything. There is a grid for each order of magnitude, and an item is in
 * the one whose cells are at least as large as it is: it touches at most four of them, however large it may be.
 */
export class BoxIndex<T> {
  readonly #levels = new Map<number, Map<string, Item<T>[]>>();
  readonly #order: number[] = [];

  /** Among items of the same order of magnitude, those that come first are found first. */
  constructor(items: Iterable<Item<T>>) {
    for (const item of items) this.#add(item);
    this.#order = [...this.#levels.keys()].toSorted((a, b) => a - b);
  }

  /** What touches a box, the smallest things first; no more than `most`, so that a crowd cannot take forever. */
  touching(box: Box, most = 400): T[] {
    const found = new Set<Item<T>>();
    for (const level of this.#order) {
      for (const cell of this.#cellsOf(box, level)) {
        for (const item of cell) {
          if (!overlaps(item.box, box)) continue;
          found.add(item);
          if (found.size >= most) return [...found].map(({ value }) => value);
        }
      }
    }
    return [...found].map(({ value }) => value);
  }

  #add(item: Item<T>): void {
    const { width, height } = item.box;
    const level = Math.max(SMALLEST_LEVEL, Math.ceil(Math.log2(Math.max(width, height, 1))));
    let cells = this.#levels.get(level);
    if (cells === undefined) this.#levels.set(level, (cells = new Map()));
    for (const key of keysOf(item.box, level)) {
      const cell = cells.get(key);
      if (cell === undefined) cells.set(key, [item]);
      else cell.push(item);
    }
  }

  #cellsOf(box: Box, level: number): Iterable<Item<T>[]> {
    const cells = this.#levels.get(level) ?? new Map<string, Item<T>[]>();
    const size = 2 ** level;
    // For a large box it is faster to look through all cells that hold something.
    if ((box.width / size + 1) * (box.height / size + 1) > cells.size) return cells.values();
    return [...keysOf(box, level)].flatMap((key) => {
      const cell = cells.get(key);
      return cell === undefined ? [] : [cell];
    });
  }
}

function* keysOf({ x, y, width, height }: Box, level: number): Iterable<string> {
  const size = 2 ** level;
  for (let column = Math.floor(x / size); column <= Math.floor((x + width) / size); column++) {
    for (let row = Math.floor(y / size); row <= Math.floor((y + height) / size); row++) yield `${column},${row}`;
  }
}

function overlaps(a: Box, b: Box): boolean {
  return a.x <= b.x + b.width && b.x <= a.x + a.width && a.y <= b.y + b.height && b.y <= a.y + a.height;
}
