import { describe, expect, test } from 'vitest';
import { constraintsText } from './constraints-text.ts';
import { describePattern } from './describe-pattern.ts';
import { numberTex } from './format-number.ts';
import type { Entry, Parameter } from './problem-schema.ts';

const ofParameters = (...parameters: Parameter[]): string => {
  const entry: Entry = { kind: 'function', name: 'f', parameters, returns: { type: 'int' } };
  return constraintsText({ entry, constraints: [] });
};

test('two-sum', () => {
  const entry: Entry = {
    kind: 'function',
    name: 'twoSum',
    parameters: [
      { name: 'nums', type: 'int[]', length: [2, 100_000], items: { range: [-1e9, 1e9] } },
      { name: 'target', type: 'int', range: [-2e9, 2e9] },
    ],
    returns: { type: 'int[]' },
  };
  expect(constraintsText({ entry, constraints: ['Exactly one pair adds up to `target`.'] })).toBe(
    [
      String.raw`- $2 \le \text{nums.length} \le 10^5$`,
      String.raw`- $-10^9 \le \text{nums[i]} \le 10^9$`,
      String.raw`- $-2 \cdot 10^9 \le \text{target} \le 2 \cdot 10^9$`,
      '- Exactly one pair adds up to `target`.',
    ].join('\n'),
  );
});

test('matrices, strings and nulls', () => {
  const items = { length: [3, 3] as [number, number], items: { range: [0, 1] as [number, number] } };
  expect(ofParameters({ name: 'grid', type: 'int?[][]', items })).toMatchInlineSnapshot(`
    "- $\\text{grid[i].length} = 3$
    - $0 \\le \\text{grid[i][j]} \\le 1$
    - \`grid[i][j]\` may be null."
  `);
  expect(ofParameters({ name: 's', type: 'string', length: [0, 5], pattern: '(ab)*' })).toMatchInlineSnapshot(`
    "- $0 \\le \\text{s.length} \\le 5$
    - \`s\` matches the pattern \`(ab)*\`."
  `);
  expect(ofParameters({ name: 'flag', type: 'bool' })).toBe('');
});

test('linked structures', () => {
  expect(ofParameters({ name: 'head', type: 'ListNode', cyclic: true, length: [0, 5000], range: [-5, 5] }))
    .toMatchInlineSnapshot(`
    "- \`head\` has from $0$ to $5000$ nodes.
    - $-5 \\le \\text{node.val} \\le 5$
    - The last node of \`head\` may point back to a node of the list."
  `);
  expect(ofParameters({ name: 'roots', type: 'TreeNode[]', length: [1, 2], items: { length: [1, 1] } }))
    .toMatchInlineSnapshot(`
    "- $1 \\le \\text{roots.length} \\le 2$
    - \`roots[i]\` has exactly $1$ node."
  `);
});

test('classes say once what is the same, and where it is not', () => {
  const key: Parameter = { name: 'key', type: 'int', range: [0, 10_000] };
  const entry: Entry = {
    kind: 'class',
    name: 'Cache',
    constructor_parameters: [{ name: 'value', type: 'int', range: [1, 2] }],
    methods: [
      { name: 'get', parameters: [key], returns: { type: 'int' } },
      { name: 'put', parameters: [key, { name: 'value', type: 'int', range: [3, 4] }], returns: { type: 'void' } },
    ],
    operations: [1, 200_000],
  };
  expect(constraintsText({ entry, constraints: [] })).toMatchInlineSnapshot(`
    "- $1 \\le \\text{value} \\le 2$ in \`Cache\`.
    - $0 \\le \\text{key} \\le 10^4$
    - $3 \\le \\text{value} \\le 4$ in \`put\`.
    - At most $2 \\cdot 10^5$ operations, the construction included."
  `);
});

test('a tree whose nodes are asked for by value', () => {
  const entry: Entry = {
    kind: 'function',
    name: 'meet',
    parameters: [
      { name: 'root', type: 'TreeNode', length: [2, 9] },
      { name: 'p', type: 'TreeNode?', node_of: 'root' },
    ],
    returns: { type: 'TreeNode', node_of: 'root' },
  };
  expect(constraintsText({ entry, constraints: [] })).toMatchInlineSnapshot(`
    "- \`root\` has from $2$ to $9$ nodes.
    - The nodes of \`root\` have different values.
    - \`p\` is a node of \`root\`; cases give its value.
    - \`p\` may be null."
  `);
});

test('a codec', () => {
  const codec: Entry = {
    kind: 'codec',
    name: 'Codec',
    encode: { name: 'encodeAll', parameter: { name: 'strs', type: 'string[]', length: [0, 3] } },
    decode: { name: 'decode', parameter: 's' },
  };
  expect(constraintsText({ entry: codec, constraints: [] })).toMatchInlineSnapshot(`
    "- $0 \\le \\text{strs.length} \\le 3$
    - \`encodeAll\` returns a string of at most $10^6$ characters."
  `);
});

describe('numbers', () => {
  test.each([
    [0, '0'],
    [-7, '-7'],
    [9999, '9999'],
    [10_000, '10^4'],
    [1e10, '10^{10}'],
    [-50_000, String.raw`-5 \cdot 10^4`],
    [2 ** 31 - 1, '2^{31} - 1'],
    [-(2 ** 31), '-2^{31}'],
    [-(2 ** 53 - 1), '-(2^{53} - 1)'],
    [2 ** 53 - 1, '2^{53} - 1'],
    [120_000, String.raw`120\,000`],
    [0.5, '0.5'],
  ])('%d is %s', (value, tex) => expect(numberTex(value)).toBe(tex));
});

describe('patterns', () => {
  test.each([
    ['[a-z]*', 'lowercase English letters'],
    ['[a-zA-Z0-9]+', 'English letters and digits'],
    [String.raw`[()\[\]{}]*`, 'the characters `()[]{}`'],
    ['[a-z ]*', 'lowercase English letters and spaces'],
    ['[A-Z0-9#]*', 'uppercase English letters, digits and the character `#`'],
    ['[b-d]*', undefined],
    ['[^a]*', undefined],
    [String.raw`[\d]*`, undefined],
    ['a|b', undefined],
    ['[ab]', undefined],
  ])('%s', (pattern, words) => expect(describePattern(pattern)).toBe(words));
});
