import { Random } from '../../src/catalog/random.ts';
import type { Input } from '../../src/catalog/value.ts';

/** One case of the work: its input, and the only right answer. */
export interface WorkCase {
  readonly input: Input;
  readonly expected: readonly [number, number];
}

const CASES = 40;
const NUMBERS = 1_000;

/** Forty cases of two-sum with a thousand numbers each, the pair at random positions. */
export const WORK: readonly WorkCase[] = Array.from({ length: CASES }, (_, index) => {
  const random = new Random(index + 1);
  // All but one number are even, and the target is odd: only a pair with that one adds up.
  const nums = random.list(NUMBERS, () => 2 * random.int(-500_000, 500_000));
  const [first = 0, second = 1] = random
    .shuffle([...nums.keys()])
    .slice(0, 2)
    .toSorted((a, b) => a - b);
  const partner = nums[second] ?? 0;
  nums[first] = 2 * random.int(-500_000, 500_000) + 1;
  for (let i = 0; i < NUMBERS; i++) if (i !== second && nums[i] === partner) nums[i] = partner + 2_000_000;
  return { input: { nums, target: (nums[first] ?? 0) + partner }, expected: [first, second] };
});

export const WORK_NAME = `two-sum, ${CASES} cases of ${NUMBERS.toLocaleString('en')} numbers`;

let count = 0;

/** The submission; every call gives another text, because no two people hand in the same one. */
export function javascriptSource(): string {
  return `// Submission ${++count}
function twoSum(nums, target) {
  const positions = new Map();
  for (let i = 0; i < nums.length; i++) {
    const partner = positions.get(target - nums[i]);
    if (partner !== undefined) return [partner, i];
    positions.set(nums[i], i);
  }
  return [];
}
`;
}

/** The same in Python. */
export function pythonSource(): string {
  return `# Submission ${++count}
def twoSum(nums, target):
    positions = {}
    for i, number in enumerate(nums):
        if target - number in positions:
            return [positions[target - number], i]
        positions[number] = i
    return []
`;
}

/** Throws where an answer (as JSON text) is not the one of its case: a wrong result has no speed. */
export function checkAnswer(text: unknown, { expected }: WorkCase): void {
  const answer: unknown = JSON.parse(String(text));
  if (!Array.isArray(answer) || answer.length !== 2 || answer[0] !== expected[0] || answer[1] !== expected[1]) {
    throw new Error(`answered ${String(text)} instead of ${JSON.stringify(expected)}`);
  }
}

/** What a process of its own gets on stdin: the submission, and each input as JSON text. */
export function processJob(source: string): string {
  return JSON.stringify({ source, inputs: WORK.map(({ input }) => JSON.stringify(input)) });
}
