import type { Generator } from '../../../src/catalog/package-code.ts';
import type { Random } from '../../../src/catalog/random.ts';

const LONGEST_SIDE = 90;
const GREATEST_HEIGHT = 100_000;

/** A grid whose heights are given by row and column. */
function island(rows: number, columns: number, height: (row: number, column: number) => number) {
  return {
    heights: Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (__, column) => height(row, column)),
    ),
  };
}

/** How far a cell of the largest grid is from its nearest edge. */
function depth(row: number, column: number): number {
  return Math.min(row, column, LONGEST_SIDE - 1 - row, LONGEST_SIDE - 1 - column);
}

/** Few different heights leave much level ground; some grids slope, so that water has a way to go. */
function small(random: Random, rows: number, columns: number) {
  const highest = random.pick([1, 2, 4, 9, 30]);
  const slope = random.pick([0, 0, 1, 2]);
  return island(rows, columns, (row, column) => {
    const fromEdge = Math.min(row, column, rows - 1 - row, columns - 1 - column);
    return slope * fromEdge + random.int(0, highest);
  });
}

export default {
  randomCases: 20,
  random: (random, size) => {
    const longest = 2 + Math.ceil(size / 12);
    return small(random, random.int(1, longest), random.int(1, longest));
  },
  large: [
    {
      name: 'large-basin',
      description:
        'A level basin within a high rim: searching the whole basin again from each of its cells is too slow',
      make: () => island(LONGEST_SIDE, LONGEST_SIDE, (row, column) => (depth(row, column) === 0 ? GREATEST_HEIGHT : 7)),
    },
    {
      name: 'large-level-ground',
      description:
        'Level ground everywhere, where every cell is part of the answer and a search can get as deep as may be',
      make: () => island(LONGEST_SIDE, LONGEST_SIDE, () => GREATEST_HEIGHT),
    },
    {
      name: 'large-terraces',
      description: 'Terraces that fall towards the middle with gaps in them: going forward, few cells get out',
      make: (random) =>
        island(
          LONGEST_SIDE,
          LONGEST_SIDE,
          (row, column) => Math.max(0, 2000 - 40 * depth(row, column)) + random.int(0, 50),
        ),
    },
    {
      name: 'large-mountain',
      description: 'A mountain with rough slopes, where ways down are countless and many cells reach both oceans',
      make: (random) =>
        island(LONGEST_SIDE, LONGEST_SIDE, (row, column) => 100 * depth(row, column) + random.int(0, 130)),
    },
    {
      name: 'large-noise',
      description: 'Heights drawn at random over the whole range, where hardly any inner cell drains',
      make: (random) => island(LONGEST_SIDE, LONGEST_SIDE - 1, () => random.int(0, GREATEST_HEIGHT)),
    },
  ],
} satisfies Generator;
