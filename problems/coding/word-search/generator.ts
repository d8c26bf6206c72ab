import type { Generator } from '../../../src/catalog/package-code.ts';
import type { Random } from '../../../src/catalog/random.ts';

const SIDE = 6;
const LONGEST = 12;
/** All letters but one of the longest word. */
const MANY = 'A'.repeat(LONGEST - 1);
const STEPS = [
  [-1, 0],
  [1, 0],
  [0, -1],
  [0, 1],
] as const;

type Board = string[][];

/** A board with one letter in all cells but the last, which has another one. */
function filled(letter: string, last: string): Board {
  const board = Array.from({ length: SIDE }, () => Array.from({ length: SIDE }, () => letter));
  board[SIDE - 1]?.splice(SIDE - 1, 1, last);
  return board;
}

/** The letters under a finger that moves at random. Where it `returns`, it may come to a cell twice. */
function walked(random: Random, board: Board, length: number, returns: boolean): string {
  let cell: readonly [number, number] = [random.int(0, board.length - 1), random.int(0, (board[0]?.length ?? 1) - 1)];
  const visited = new Set<string>();
  let word = '';
  for (;;) {
    const [row, column] = cell;
    word += board[row]?.[column] ?? '';
    visited.add(cell.join());
    const open = STEPS.map(([down, right]) => [row + down, column + right] as const).filter(
      ([y, x]) => board[y]?.[x] !== undefined && (returns || !visited.has([y, x].join())),
    );
    if (word.length >= length || open.length === 0) return word;
    cell = random.pick(open);
  }
}

export default {
  randomCases: 20,
  random: (random, size) => {
    const most = Math.min(SIDE, 1 + Math.ceil(size / 16));
    const alphabet = random.pick(['AB', 'AB', 'ABC', 'ABCa']);
    const columns = random.int(1, most);
    const board = random.list(random.int(1, most), () => random.list(columns, () => random.string(1, alphabet)));
    const length = random.int(1, Math.min(LONGEST, 2 + Math.ceil(size / 11)));
    const kind = random.int(0, 3);
    if (kind === 0) return { board, word: random.string(length, alphabet) };
    return { board, word: walked(random, board, length, kind === 1) };
  },
  large: [
    {
      name: 'large-last-letter-missing',
      description: 'All cells show the same letter and the word ends with another, so every path is tried in vain',
      make: () => ({ board: filled('A', 'A'), word: `${MANY}B` }),
    },
    {
      name: 'large-first-letter-missing',
      description: 'The word begins with a letter that is not on the board, which the first look at each cell shows',
      make: () => ({ board: filled('A', 'A'), word: `B${MANY}` }),
    },
    {
      name: 'large-end-in-the-corner',
      description: 'Only the last corner shows the last letter of the word: most paths lead elsewhere',
      make: () => ({ board: filled('a', 'B'), word: `${MANY.toLowerCase()}B` }),
    },
    {
      name: 'large-two-letters',
      description: 'Two letters at random on the largest board, and a word that a path through it spells',
      make: (random) => {
        const board = random.list(SIDE, () => random.list(SIDE, () => random.string(1, 'AB')));
        return { board, word: walked(random, board, LONGEST, false) };
      },
    },
    {
      name: 'large-letter-too-often',
      description: 'The word needs the letter of the corner twice, so it would have to use that cell again',
      make: () => ({ board: filled('A', 'B'), word: `${MANY.slice(3)}BAAB` }),
    },
  ],
} satisfies Generator;
