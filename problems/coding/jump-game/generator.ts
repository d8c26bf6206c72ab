import type { Generator } from '../../../src/catalog/package-code.ts';
import type { Random } from '../../../src/catalog/random.ts';

const MOST = 100_000;

/** A list of the greatest length whose number at each position is made by `make`, except for a few given ones. */
function longList(make: (index: number) => number, exceptions: Readonly<Record<number, number>> = {}): number[] {
  return Array.from({ length: MOST }, (_, index) => exceptions[index] ?? make(index));
}

/** Mostly small numbers, so that reach and length stay close to each other and both answers are likely. */
function closeRace(random: Random, length: number): number[] {
  const zeros = random.pick([0.2, 0.4, 0.6]);
  return random.list(length, () => (random.chance(zeros) ? 0 : random.int(1, 4)));
}

export default {
  randomCases: 24,
  random: (random, size) => {
    const length = random.int(1, 2 + Math.ceil(size / 6));
    const nums = closeRace(random, length);
    // A first number of zero decides at once; it has its own cases.
    if (random.chance(0.9)) nums[0] = random.int(1, 4);
    return { nums };
  },
  large: [
    {
      name: 'large-all-jumps-end-on-a-zero',
      description:
        'Every jump of a hundred thousand positions ends at most one before the last: trying all jumps from each is too slow',
      make: () => ({ nums: longList((index) => Math.max(0, MOST - 2 - index)) }),
    },
    {
      name: 'large-short-jumps-at-a-wall',
      description: 'Jumps of up to fifty positions lead to a wall of zeros: following every way is hopeless',
      make: (random) => ({ nums: longList((index) => (index < MOST - 60 ? random.int(40, 50) : 0)) }),
    },
    {
      name: 'large-greatest-numbers',
      description: 'Every number is as large as it may be, so the first jump is enough',
      make: () => ({ nums: longList(() => MOST) }),
    },
    {
      name: 'large-steps-of-one',
      description:
        'One step at a time through a hundred thousand positions, with one call for each the stack is too small',
      make: () => ({ nums: longList(() => 1) }),
    },
  ],
} satisfies Generator;
