import type { Generator } from '../../../src/catalog/package-code.ts';
import type { Random } from '../../../src/catalog/random.ts';

const MOST_COURSES = 10_000;
const MOST_PAIRS = 50_000;
/** Of a ladder, and so of the longest chain: deep enough for countless paths, and fair to recursive solutions. */
const HEIGHT = 600;

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

/** Pairs that always point to a smaller number, at most `reach` below, so that they form no circle. */
function downward(random: Random, numCourses: number, count: number, reach: number): Pair[] {
  return random.list(numCourses < 2 ? 0 : count, () => {
    const course = random.int(1, numCourses - 1);
    return [course, random.int(Math.max(0, course - reach), course - 1)];
  });
}

/** Every course of a ladder needs the one and the two below it: few courses, but very many paths. */
function ladder(height: number): Pair[] {
  const steps = Array.from({ length: height - 1 }, (_, step) => step + 1);
  return steps.flatMap((step): Pair[] => (step === 1 ? [[1, 0]] : [[step, step - 1], [step, step - 2]])); // prettier-ignore
}

export default {
  randomCases: 20,
  random: (random, size) => {
    const numCourses = random.int(1, 2 + Math.ceil(size / 10));
    const pairs = downward(random, numCourses, random.int(0, 2 * numCourses), numCourses);
    const [course, before] = random.pick(pairs.length > 0 ? pairs : ([[0, 0]] as Pair[]));
    if (course !== before && random.chance(0.35)) pairs.push([before, course]);
    return disguised(random, numCourses, unique(pairs));
  },
  large: [
    {
      name: 'large-ladder',
      description: 'A ladder of six hundred courses: a search that forgets finished courses follows countless paths',
      make: (random) => disguised(random, MOST_COURSES, ladder(HEIGHT)),
    },
    {
      name: 'large-random',
      description:
        'Ten thousand courses and nearly fifty thousand prerequisites: searching all of them again is too slow',
      make: (random) =>
        disguised(random, MOST_COURSES, unique(downward(random, MOST_COURSES, MOST_PAIRS, MOST_COURSES))),
    },
    {
      name: 'large-circle-at-the-end',
      description: 'A ladder whose top is needed by its bottom, so the circle shows only after everything was searched',
      make: (random) => disguised(random, MOST_COURSES, [...ladder(HEIGHT), [0, HEIGHT - 1]]),
    },
    {
      name: 'large-star',
      description: 'One course that all others need, so the queue holds nearly all courses at once',
      make: (random) => {
        const others = Array.from({ length: MOST_COURSES - 1 }, (_, index): Pair => [index + 1, 0]);
        return disguised(random, MOST_COURSES, others);
      },
    },
  ],
} satisfies Generator;
