import type { Generator } from '../../../src/catalog/package-code.ts';
import type { Random } from '../../../src/catalog/random.ts';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const LONGEST_SIDE = 12;
const LONGEST_WORD = 10;
const MOST_WORDS = 30_000;

type Board = readonly (readonly string[])[];

/** A board of letters drawn from an alphabet. */
function boardOf(random: Random, rows: number, columns: number, alphabet: string): string[][] {
  return random.list(rows, () => [...random.string(columns, alphabet)]);
}

/** The letters along a walk over the board; it may step on its own cells again if `revisits` says so. */
function walk(random: Random, board: Board, length: number, revisits: boolean): string {
  const columns = board[0]?.length ?? 1;
  let cell: readonly [number, number] = [random.int(0, board.length - 1), random.int(0, columns - 1)];
  const seen = new Set<string>();
  let word = '';
  for (;;) {
    const [row, column] = cell;
    seen.add(cell.join());
    word += board[row]?.[column] ?? '';
    const steps = [
      [row - 1, column],
      [row + 1, column],
      [row, column - 1],
      [row, column + 1],
    ] as const;
    const open = steps.filter(([r, c]) => board[r]?.[c] !== undefined && (revisits || !seen.has(`${r},${c}`)));
    if (word.length >= length || open.length === 0) return word;
    cell = random.pick(open);
  }
}

/** Different words from `make`, as many of `count` draws as are different. */
function distinct(random: Random, count: number, make: () => string): string[] {
  return random.shuffle([...new Set(random.list(count, make))]);
}

/** Words near what is on the board: on it, stepping on a cell twice, with another letter, or of letters at random. */
function candidate(random: Random, board: Board, longest: number, alphabet: string): string {
  const length = random.int(1, longest);
  const word = walk(random, board, length, random.chance(0.3));
  if (random.chance(0.5)) return word;
  return random.chance(0.5) ? word.slice(0, -1) + random.pick([...alphabet]) : random.string(length, alphabet);
}

export default {
  randomCases: 20,
  random: (random, size) => {
    const longest = 1 + Math.ceil(size / 25);
    const alphabet = LETTERS.slice(0, random.pick([1, 2, 3, 6]));
    const board = boardOf(random, random.int(1, longest), random.int(1, longest), alphabet);
    const count = random.int(1, 3 + Math.ceil(size / 5));
    return { board, words: distinct(random, count, () => candidate(random, board, 2 + longest, alphabet)) };
  },
  large: [
    {
      name: 'large-common-beginning',
      description:
        'Thirty thousand words that all begin with the only letters of the board: searching for each on its own is too slow',
      make: (random) => ({
        board: boardOf(random, LONGEST_SIDE, LONGEST_SIDE, 'a'),
        words: distinct(random, MOST_WORDS, () => `aaaaaa${random.string(4, LETTERS.slice(1))}`),
      }),
    },
    {
      name: 'large-many-found',
      description: 'Twenty thousand walks over a board of few letters, nearly all of which are on it, each listed once',
      make: (random) => {
        const board = boardOf(random, LONGEST_SIDE, LONGEST_SIDE, 'abcd');
        return { board, words: distinct(random, 20_000, () => walk(random, board, random.int(4, 8), false)) };
      },
    },
    {
      name: 'large-ordinary-letters',
      description: 'Thirty thousand words over the whole alphabet, most of which are not on the board',
      make: (random) => {
        const board = boardOf(random, LONGEST_SIDE, LONGEST_SIDE, LETTERS);
        return { board, words: distinct(random, MOST_WORDS, () => candidate(random, board, LONGEST_WORD, LETTERS)) };
      },
    },
    {
      name: 'large-stepping-twice',
      description: 'Words along walks that come back to their own cells, of which only some can be read otherwise',
      make: (random) => {
        const board = boardOf(random, LONGEST_SIDE, LONGEST_SIDE, LETTERS.slice(0, 10));
        return { board, words: distinct(random, 10_000, () => walk(random, board, LONGEST_WORD, true)) };
      },
    },
  ],
} satisfies Generator;
