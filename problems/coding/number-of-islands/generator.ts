import type { Generator } from '../../../src/catalog/package-code.ts';
import type { Random } from '../../../src/catalog/random.ts';

const SIDE = 90;

/** A map whose cells are land where the rule says so. */
function map(rows: number, columns: number, isLand: (row: number, column: number) => boolean) {
  const cells = (row: number) => Array.from({ length: columns }, (_, column) => (isLand(row, column) ? '1' : '0'));
  return { grid: Array.from({ length: rows }, (_, row) => cells(row)) };
}

/** Land strewn at random. Around a share of 0.6, islands are large and ragged. */
function strewn(random: Random, rows: number, columns: number, share: number) {
  return map(rows, columns, () => random.chance(share));
}

export default {
  randomCases: 20,
  random: (random, size) => {
    const most = 2 + Math.ceil(size / 10);
    return strewn(random, random.int(1, most), random.int(1, most), random.pick([0.2, 0.4, 0.5, 0.6, 0.75]));
  },
  large: [
    {
      name: 'large-all-land',
      description: 'Nothing but land: a search that follows every path instead of marking cells never ends',
      make: () => map(SIDE, SIDE, () => true),
    },
    {
      name: 'large-snake',
      description: 'One island that winds through the whole map, so a search walks more than four thousand steps',
      make: () => map(SIDE, SIDE, (row, column) => row % 2 === 0 || column === (row % 4 === 1 ? SIDE - 1 : 0)),
    },
    {
      name: 'large-ragged',
      description: 'Land on three cells of five, in large ragged islands with small ones between them',
      make: (random) => strewn(random, SIDE, SIDE, 0.6),
    },
    {
      name: 'large-chessboard',
      description: 'Land and water take turns as on a chessboard, so there are more than four thousand islands',
      make: () => map(SIDE, SIDE, (row, column) => (row + column) % 2 === 0),
    },
    {
      name: 'large-all-water',
      description: 'Nothing but water: no island at all on the largest map',
      make: () => map(SIDE, SIDE, () => false),
    },
  ],
} satisfies Generator;
