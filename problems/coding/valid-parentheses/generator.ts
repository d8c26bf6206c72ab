import type { Generator } from '../../../src/catalog/package-code.ts';
import type { Random } from '../../../src/catalog/random.ts';

const PAIRS = ['()', '[]', '{}'] as const;
const BRACKETS = '()[]{}';
const LIMIT = 200_000;

/** A balanced string of `pairs` pairs; opening is the likelier the larger `eagerness` in (0, 1). */
function balanced(random: Random, pairs: number, eagerness: number): string {
  const open: string[] = [];
  let text = '';
  let toOpen = pairs;
  while (toOpen > 0 || open.length > 0) {
    if (toOpen > 0 && (open.length === 0 || random.chance(eagerness))) {
      const pair = random.pick(PAIRS);
      text += pair[0];
      open.push(pair[1] ?? '');
      toOpen--;
    } else {
      text += open.pop() ?? '';
    }
  }
  return text;
}

/** The text with the character at `index` replaced. */
function replaced(text: string, index: number, character: string): string {
  return text.slice(0, index) + character + text.slice(index + 1);
}

/** One small change of the kind that a careless solution overlooks. */
function damaged(random: Random, text: string): string {
  const index = random.int(0, text.length - 1);
  switch (random.int(0, 3)) {
    case 0:
      return replaced(text, index, random.pick([...BRACKETS]));
    case 1:
      return text.slice(0, index) + text.slice(index + 1) || '(';
    case 2:
      return text.slice(0, index) + random.pick([...BRACKETS]) + text.slice(index);
    default:
      return text.slice(index) + text.slice(0, index);
  }
}

/** `depth` opening brackets, kinds in turn, and then their partners. */
function nested(depth: number): string {
  const kinds = Array.from({ length: depth }, (_, index) => PAIRS[index % 3] ?? '()');
  return (
    kinds.map((pair) => pair[0]).join('') +
    kinds
      .map((pair) => pair[1])
      .toReversed()
      .join('')
  );
}

export default {
  randomCases: 20,
  random: (random, size) => {
    const text = balanced(random, random.int(1, 1 + Math.ceil(size / 5)), 0.55);
    return { s: random.chance(0.5) ? text : damaged(random, text) };
  },
  large: [
    {
      name: 'large-nested',
      description:
        'A hundred thousand pairs inside one another: deleting neighbouring pairs again and again is too slow',
      make: () => ({ s: nested(LIMIT / 2) }),
    },
    {
      name: 'large-nested-with-a-wrong-end',
      description: 'The same depth, but the very last bracket has the wrong kind, so nothing can be said before it',
      make: () => ({ s: replaced(nested(LIMIT / 2), LIMIT - 1, ']') }),
    },
    {
      name: 'large-balanced',
      description: 'A balanced string of the greatest length with pairs beside and inside one another',
      make: (random) => ({ s: balanced(random, LIMIT / 2, 0.52) }),
    },
    {
      name: 'large-only-opening',
      description: 'Two hundred thousand opening brackets: the stack holds all of them, and nothing closes one',
      make: (random) => ({ s: random.string(LIMIT, '([{') }),
    },
  ],
} satisfies Generator;
