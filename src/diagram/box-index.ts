import type { Box } from './diagram.ts';

interface Item<T> {
  readonly box: Box;
  readonly value: T;
  /** How many items came before it. */
  readonly place: number;
  /** The last search that came across it, so that one which lies in several cells is found once. */
  search: number;
}

/** Cells are powers of two; the smallest is this wide. */
const SMALLEST_LEVEL = 5;
/** Columns and rows are numbered from -HALF to HALF; scenes are bounded far below that. */
const HALF = 2 ** 20;

/**
 * Finds what lies in a box without looking at everything. There is a grid for each order of magnitude, and an item is in
 * the one whose cells are at least as large as it is: it touches at most four of them, however large it may be.
 */
export class BoxIndex<T> {
  readonly #levels = new Map<number, Map<number, Item<T>[]>>();
  readonly #order: readonly number[];
  #searches = 0;

  /** Among items of the same order of magnitude, those that come first are found first. */
  constructor(items: Iterable<{ readonly box: Box; readonly value: T }>) {
    let place = 0;
    for (const { box, value } of items) this.#add({ box, value, place: place++, search: 0 });
    this.#order = [...this.#levels.keys()].toSorted((a, b) => a - b);
  }

  /** What touches a box, the smallest things first; no more than `most`, so that a crowd cannot take forever. */
  touching(box: Box, most = 400): T[] {
    const found: Item<T>[] = [];
    this.#searches++;
    for (const level of this.#order) {
      const cells = this.#levels.get(level);
      if (cells === undefined) continue;
      const before = found.length;
      const size = 2 ** level;
      // For a large box it is faster to look through all cells that hold something.
      const isLarge = (box.width / size + 1) * (box.height / size + 1) > cells.size;
      if (isLarge) for (const cell of cells.values()) this.#collect(cell, box, most, found);
      else for (const key of keysOf(box, level)) this.#collect(cells.get(key), box, most, found);
      // Where the cells begin and end must not decide which comes first.
      if (found.length > before + 1) {
        found.push(...found.splice(before).toSorted((one, other) => one.place - other.place));
      }
      if (found.length >= most) break;
    }
    return found.map(({ value }) => value);
  }

  #collect(cell: readonly Item<T>[] | undefined, box: Box, most: number, found: Item<T>[]): void {
    for (const item of cell ?? []) {
      if (found.length >= most) return;
      if (item.search === this.#searches || !overlaps(item.box, box)) continue;
      item.search = this.#searches;
      found.push(item);
    }
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
}

/** A number for each cell that a box touches. */
function keysOf({ x, y, width, height }: Box, level: number): number[] {
  const size = 2 ** level;
  const keys: number[] = [];
  for (let column = Math.floor(x / size); column <= Math.floor((x + width) / size); column++) {
    for (let row = Math.floor(y / size); row <= Math.floor((y + height) / size); row++) {
      keys.push((column + HALF) * 2 * HALF + row + HALF);
    }
  }
  return keys;
}

function overlaps(a: Box, b: Box): boolean {
  return a.x <= b.x + b.width && b.x <= a.x + a.width && a.y <= b.y + b.height && b.y <= a.y + a.height;
}
