import type { Generator } from '../../../src/catalog/package-code.ts';
import type { Random } from '../../../src/catalog/random.ts';

const MOST_NODES = 2000;
const LARGEST_VALUE = 10_000;

/** A list whose random pointers go where `target` says, by index from 0. */
function list(random: Random, length: number, range: number, target: (index: number) => number | null) {
  return { head: random.list(length, (index): [number, number | null] => [random.int(-range, range), target(index)]) };
}

export default {
  randomCases: 20,
  random: (random, size) => {
    const length = random.int(0, Math.ceil(size / 4));
    // A narrow range repeats values; pointers go everywhere, a part of them to null.
    const withoutTarget = random.pick([0, 0.2, 0.6]);
    return list(random, length, random.pick([1, 4, LARGEST_VALUE]), () =>
      random.chance(withoutTarget) ? null : random.int(0, length - 1),
    );
  },
  large: [
    {
      name: 'large-random-targets',
      description: 'Two thousand nodes with pointers all over the list, also to nodes that are copied much later',
      make: (random) => list(random, MOST_NODES, LARGEST_VALUE, () => random.int(0, MOST_NODES - 1)),
    },
    {
      name: 'large-equal-values',
      description: 'Two thousand nodes with one value: a map keyed by the value knows a single copy',
      make: (random) => list(random, MOST_NODES, 0, () => random.int(0, MOST_NODES - 1)),
    },
    {
      name: 'large-backwards',
      description: 'Each node points to the one before it, so taking the lists apart too early loses every copy',
      make: (random) => list(random, MOST_NODES, LARGEST_VALUE, (index) => (index === 0 ? null : index - 1)),
    },
    {
      name: 'large-mirrored',
      description: 'Each node points to its mirror image, so half of the targets lie ahead and half behind',
      make: (random) => list(random, MOST_NODES, LARGEST_VALUE, (index) => MOST_NODES - 1 - index),
    },
  ],
} satisfies Generator;
