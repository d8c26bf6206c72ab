import type { Generator } from '../../../src/catalog/package-code.ts';
import type { Random } from '../../../src/catalog/random.ts';
import { LARGEST, LARGEST_DIVISOR, OPERATORS, SMALLEST, apply, type Operator } from './arithmetic.ts';

const MOST_TOKENS = 10_000;

/** An operator that may work on these two values. */
function operatorFor(random: Random, left: number, right: number): Operator {
  for (const operator of random.shuffle(OPERATORS)) {
    if (operator === '/' && (right === 0 || Math.abs(right) > LARGEST_DIVISOR)) continue;
    const result = apply(operator, left, right);
    if (result >= SMALLEST && result <= LARGEST) return operator;
  }
  // Two values of opposite signs can be added, two of the same sign subtracted: one of both always fits.
  return left < 0 === right < 0 ? '-' : '+';
}

/** An expression of `numbers` numbers; `waits` says how likely a number is put down before an operator is. */
function expression(random: Random, numbers: number, largest: number, waits: number): { tokens: string[] } {
  const tokens: string[] = [];
  const stack: number[] = [];
  let left = numbers;
  while (left > 0 || stack.length > 1) {
    if (left > 0 && (stack.length < 2 || random.chance(waits))) {
      const number = random.int(-largest, largest);
      stack.push(number);
      tokens.push(String(number));
      left--;
      continue;
    }
    const right = stack.pop() ?? 0;
    const before = stack.pop() ?? 0;
    const operator = operatorFor(random, before, right);
    stack.push(apply(operator, before, right));
    tokens.push(operator);
  }
  return { tokens };
}

export default {
  randomCases: 24,
  random: (random, size) =>
    expression(random, random.int(1, 2 + Math.ceil(size / 5)), random.pick([3, 20, 200]), random.pick([0.2, 0.5, 0.8])),
  large: [
    {
      name: 'large-all-numbers-first',
      description: 'Five thousand numbers wait on the stack before the first operator comes',
      make: (random) => expression(random, MOST_TOKENS / 2, 200, 1),
    },
    {
      name: 'large-operator-after-each-number',
      description: 'An operator after each number, so the stack never holds more than two values',
      make: (random) => expression(random, MOST_TOKENS / 2, 200, 0),
    },
    {
      name: 'large-mixed',
      description: 'Ten thousand tokens, with results of all sizes and signs',
      make: (random) => expression(random, MOST_TOKENS / 2, 200, 0.5),
    },
  ],
} satisfies Generator;
