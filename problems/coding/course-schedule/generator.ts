import type { Generator } from '../../../src/catalog/package-code.ts';
import type { Random } from '../../../src/catalog/random.ts';

const MOST_COURSES = 10_000;
const MOST_PAIRS = 50_000;
/** Of a ladder, and so of the longest chain: deep enough for countless paths, and fair to recursive solutions. */
const HEIGHT = 700;

type Pair = [course: number, before: number];

/** The input with courses renumbered at random and the pairs shuffled, so that numbers give nothing away. */
function disguised(random: Random, numCourses: number, pairs: readonly Pair[]) {
  const names = random.shuffle(Array.from({ length: numCourses }, (_, course) => course));
  const prerequisites = random.shuffle(pairs).map(([course, before]) => [names[course] ?? 0, names[before] ?? 0]);
  return { numCourses, prerequisites };
}

/** The pairs without repetitions. */
function unique(pairs: readonly Pair[]): Pair[] {
  return [...new Map(pairs.map((pair) => [pair.join(), pair])).values()];
}

/** Pairs that always point to a smaller number, so that they form no circle. */
function downward(random: Random, numCourses: number, count: number): Pair[] {
  return random.list(numCourses < 2 ? 0 : count, () => {
    const course = random.int(1, numCourses - 1);
    return [course, random.int(0, course - 1)];
  });
}

/** Every course of a ladder needs the one and the two below it: few courses, but very many paths. */
function ladder(height: number): Pair[] {
  return Array.from({ length: height }, (_, step) => step).flatMap((step): Pair[] =>
    [step - 1, step - 2].filter((below) => below >= 0).map((below): Pair => [step, below]),
  );
}

/** A chain in which each course needs the next smaller one. */
function chain(length: number): Pair[] {
  return ladder(length).filter(([course, before]) => course - before === 1);
}

export default {
  randomCases: 20,
  random: (random, size) => {
    const numCourses = random.int(1, 3 + Math.ceil(size / 10));
    const pairs = downward(random, numCourses, random.int(0, 2 * numCourses));
    const [first, second] = random.shuffle(Array.from({ length: numCourses }, (_, course) => course));
    if (first !== undefined && second !== undefined && random.chance(0.5)) {
      pairs.push([Math.min(first, second), Math.max(first, second)]);
    }
    return disguised(random, numCourses, unique(pairs));
  },
  large: [
    {
      name: 'large-ladder',
      description: 'Seven hundred courses that each need the two before: a search without a mark for done never ends',
      make: (random) => disguised(random, MOST_COURSES, ladder(HEIGHT)),
    },
    {
      name: 'large-circle-over-a-ladder',
      description: 'A ladder and, apart from it, one circle of a thousand courses that has to be found',
      make: (random) => {
        const from = MOST_COURSES - 1_000;
        const path = chain(1_000).map(([course, before]): Pair => [from + course, from + before]);
        return disguised(random, MOST_COURSES, [...ladder(HEIGHT), ...path, [from, MOST_COURSES - 1]]);
      },
    },
    {
      name: 'large-long-chain',
      description: 'Four thousand courses in one chain: looking through all pairs for each free course is too slow',
      make: (random) => {
        const others = downward(random, 4_000, 30_000);
        return disguised(random, MOST_COURSES, unique([...chain(4_000), ...others]));
      },
    },
    {
      name: 'large-random',
      description: 'Ten thousand courses and nearly fifty thousand prerequisites at random, without a circle',
      make: (random) => disguised(random, MOST_COURSES, unique(downward(random, MOST_COURSES, MOST_PAIRS))),
    },
    {
      name: 'large-no-pairs',
      description: 'Ten thousand courses and no prerequisite at all',
      make: () => ({ numCourses: MOST_COURSES, prerequisites: [] }),
    },
  ],
} satisfies Generator;
