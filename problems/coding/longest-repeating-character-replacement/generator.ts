import type { Generator } from '../../../src/catalog/package-code.ts';

const LONGEST = 100_000;
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

export default {
  randomCases: 20,
  random: (random, size) => {
    const letters = random.pick(['AB', 'AAB', 'XYZ', 'AZ', 'ABCDE', ALPHABET]);
    const length = random.int(1, 3 + Math.ceil(size / 3));
    const most = random.pick([0, 1, Math.ceil(length / 4), length]);
    return { s: random.string(length, letters), k: random.int(0, Math.min(most, length)) };
  },
  large: [
    {
      name: 'large-long-windows',
      description: 'Random letters and half as many replacements: extending a substring from each position is too slow',
      make: (random) => ({ s: random.string(LONGEST, 'ABGMTZ'), k: LONGEST / 2 }),
    },
    {
      name: 'large-two-letters',
      description: 'Two letters and thirty thousand replacements, so windows are long and both letters compete',
      make: (random) => ({ s: random.string(LONGEST, 'EK'), k: 30_000 }),
    },
    {
      name: 'large-one-letter',
      description: 'A hundred thousand equal letters and no replacement: counting every substring anew is too slow',
      make: () => ({ s: 'M'.repeat(LONGEST), k: 0 }),
    },
    {
      name: 'large-blocks',
      description: 'One block for each of ten letters, and replacements for about two blocks beside the longest',
      make: (random) => {
        const blocks = random.shuffle([...'AEIOUQVXYZ']).map((letter) => letter.repeat(random.int(7_500, 10_000)));
        return { s: blocks.join(''), k: 17_000 };
      },
    },
  ],
} satisfies Generator;
