import type { Entry } from '../../src/catalog/problem-schema.ts';
import type { Input, Value } from '../../src/catalog/value.ts';
import type { TinyPackage } from '../fixtures/make-packages.ts';

interface Simple {
  readonly slug: string;
  readonly parameter: readonly [name: string, type: string, cyclic?: boolean];
  readonly returns: string;
  readonly tolerance?: number;
  readonly cases: readonly (readonly [Value, Value])[];
  /** Bodies of `solve`. */
  readonly javascript: string;
  readonly python: string;
}

/** A package with `solve(x)`; four cases at least. */
function simple({ slug, parameter, returns, tolerance, cases, javascript, python }: Simple): TinyPackage {
  const [name, type, cyclic] = parameter;
  return {
    slug,
    entry: {
      kind: 'function',
      name: 'solve',
      parameters: [{ name, type, ...(cyclic ? { cyclic } : {}) }],
      returns: { type: returns },
    },
    comparison: { mode: 'exact', ...(tolerance === undefined ? {} : { tolerance }) },
    cases: cases.map(([input, expected]): readonly [Input, Value] => [{ [name]: input }, expected]),
    javascript: `function solve(${name}) { ${javascript} }`,
    python: `def solve(${name}):\n    ${python}`,
  };
}

const NUMBERS = [3, 0, 7, 12] as const;
const COUNTER: Entry = {
  kind: 'class',
  name: 'NumberBag',
  constructor_parameters: [{ name: 'first', type: 'int' }],
  methods: [
    { name: 'addAll', parameters: [{ name: 'values', type: 'int[]' }], returns: { type: 'void' } },
    { name: 'size', parameters: [], returns: { type: 'int' } },
    { name: 'largest', parameters: [], returns: { type: 'int?' } },
    { name: 'asList', parameters: [], returns: { type: 'ListNode' } },
  ],
  operations: [1, 20],
};
const BAG_INPUT: Input = {
  operations: ['NumberBag', 'size', 'addAll', 'size', 'largest', 'asList'],
  arguments: [[4], [], [[9, 1]], [], [], []],
};

/** One little problem for each kind of value. */
export const PACKAGES: readonly TinyPackage[] = [
  simple({
    slug: 'numbers',
    parameter: ['n', 'int'],
    returns: 'int[]',
    cases: NUMBERS.map((n) => [n, [n, n + 1]]),
    javascript: 'return [n, n + 1];',
    python: 'return [n, n + 1]',
  }),
  simple({
    slug: 'whole',
    parameter: ['n', 'int'],
    returns: 'int',
    cases: NUMBERS.map((n) => [n, n * 2]),
    javascript: 'return n * 2;',
    python: 'return n * 2',
  }),
  simple({
    slug: 'halves',
    parameter: ['n', 'int'],
    returns: 'float',
    tolerance: 0.00001,
    cases: NUMBERS.map((n) => [n, n / 2]),
    javascript: 'return n / 2;',
    python: 'return n / 2',
  }),
  simple({
    slug: 'truth',
    parameter: ['n', 'int'],
    returns: 'bool',
    cases: NUMBERS.map((n) => [n, n > 5]),
    javascript: 'return n > 5;',
    python: 'return n > 5',
  }),
  simple({
    slug: 'text',
    parameter: ['s', 'string'],
    returns: 'string',
    cases: ['a', '', 'äß', '👍\n"\\'].map((s) => [s, `${s}!`]),
    javascript: 'return s + "!";',
    python: 'return s + "!"',
  }),
  simple({
    slug: 'maybe',
    parameter: ['n', 'int'],
    returns: 'int?',
    cases: NUMBERS.map((n) => [n, n > 5 ? n : null]),
    javascript: 'return n > 5 ? n : null;',
    python: 'return n if n > 5 else None',
  }),
  simple({
    slug: 'rows',
    parameter: ['n', 'int'],
    returns: 'string[][]',
    cases: [1, 2, 3, 4].map((n) => [n, [['a'.repeat(n)], []]]),
    javascript: 'return [["a".repeat(n)], []];',
    python: 'return [["a" * n], []]',
  }),
  simple({
    slug: 'chain',
    parameter: ['head', 'ListNode'],
    returns: 'ListNode',
    cases: [[1, 2, 3], [], [5], [0, 0]].map((list) => [list, list.toReversed()]),
    javascript:
      'let before = null; while (head) { const after = head.next; head.next = before; before = head; head = after; } return before;',
    python:
      'before = None\n    while head:\n        head.next, before, head = before, head, head.next\n    return before',
  }),
  simple({
    slug: 'circle',
    parameter: ['head', 'ListNode', true],
    returns: 'ListNode',
    cases: [
      [
        { values: [1, 2, 3], cycle: 1 },
        { values: [2, 3], cycle: 0 },
      ],
      [
        { values: [5], cycle: 0 },
        { values: [5], cycle: 0 },
      ],
      [[1, 2], [2]],
      [
        { values: [1, 2, 3], cycle: 2 },
        { values: [2, 3], cycle: 1 },
      ],
    ],
    javascript: 'return head.next;',
    python: 'return head.next',
  }),
  simple({
    slug: 'chains',
    parameter: ['lists', 'ListNode[]'],
    returns: 'ListNode[]',
    cases: [[[1], [2, 3]], [[]], [], [[4, 5], [], [6]]].map((lists) => [lists, lists.toReversed()]),
    javascript: 'return lists.reverse();',
    python: 'return lists[::-1]',
  }),
  simple({
    slug: 'mirror',
    parameter: ['root', 'TreeNode'],
    returns: 'TreeNode',
    cases: [
      [
        [1, 2, 3],
        [1, 3, 2],
      ],
      [[], []],
      [[0], [0]],
      [
        [1, 2, null, 3],
        [1, null, 2, null, 3],
      ],
    ],
    javascript: 'if (!root) return null; [root.left, root.right] = [solve(root.right), solve(root.left)]; return root;',
    python: 'if root:\n        root.left, root.right = solve(root.right), solve(root.left)\n    return root',
  }),
  simple({
    slug: 'depth',
    parameter: ['n', 'int'],
    returns: 'int',
    cases: [1, 2, 10_000, 9_999].map((n) => [n, n]),
    javascript: 'return n;',
    python: 'return n',
  }),
  {
    slug: 'reverse-here',
    entry: {
      kind: 'function',
      name: 'reverseHere',
      parameters: [{ name: 'items', type: 'int[]' }],
      returns: { type: 'void', in_place: 'items' },
    },
    cases: [[1, 2, 3], [], [4], [0, 5]].map((items) => [{ items }, items.toReversed()]),
    javascript: 'function reverseHere(items) { items.reverse(); }',
    python: 'def reverseHere(items):\n    items.reverse()',
  },
  {
    // Python knows another `merge` from the start: that of heapq.
    slug: 'merge-lists',
    entry: {
      kind: 'function',
      name: 'merge',
      parameters: [{ name: 'lists', type: 'int[][]' }],
      returns: { type: 'int[]' },
    },
    cases: [[[1, 2], [3]], [], [[4]], [[0], [], [5]]].map((lists) => [{ lists }, lists.flat()]),
    javascript: 'function merge(lists) { return lists.flat(); }',
    python: 'def merge(lists):\n    return sum(lists, [])',
  },
  {
    slug: 'meeting',
    entry: {
      kind: 'function',
      name: 'meet',
      // The tree comes last, and so is not yet there when the nodes are asked for.
      parameters: [
        { name: 'many', type: 'TreeNode[]', node_of: 'root' },
        { name: 'p', type: 'TreeNode?', node_of: 'root' },
        { name: 'root', type: 'TreeNode' },
      ],
      returns: { type: 'TreeNode?', node_of: 'root' },
    },
    cases: [
      [{ many: [4, 1], p: 3, root: [2, 1, 3, null, null, 4] }, 3],
      [{ many: [], p: null, root: [0] }, null],
      [{ many: [0], p: 0, root: [-1, 0] }, 0],
      [{ many: [5, 5], p: 7, root: [7, null, 5] }, 7],
    ],
    javascript: `function meet(many, p, root) {
  const has = (node, one) => node !== null && (node === one || has(node.left, one) || has(node.right, one));
  return many.every((one) => has(root, one)) && (p === null || has(root, p)) ? p : root;
}`,
    python: `def meet(many, p, root):
    def has(node, one):
        return node is not None and (node is one or has(node.left, one) or has(node.right, one))
    return p if all(has(root, one) for one in many) and (p is None or has(root, p)) else root`,
  },
  {
    slug: 'strings-as-text',
    entry: {
      kind: 'codec',
      name: 'Codec',
      encode: { name: 'encode', parameter: { name: 'strs', type: 'string[]' } },
      decode: { name: 'decodeAll', parameter: 's' },
    },
    cases: [['a', 'b'], [], ['', '#', '👍\n'], ['4#', 'null', '"\\']].map((strs) => [{ strs }, strs]),
    javascript: `class Codec {
  encode(strs) { return strs.map((text) => text.length + '#' + text).join(''); }
  decodeAll(s) {
    const strs = [];
    for (let i = 0; i < s.length; ) {
      const mark = s.indexOf('#', i);
      i = mark + 1 + Number(s.slice(i, mark));
      strs.push(s.slice(mark + 1, i));
    }
    return strs;
  }
}`,
    python: `class Codec:
    def encode(self, strs):
        return ''.join(f'{len(text)}#{text}' for text in strs)
    def decode_all(self, s):
        strs, i = [], 0
        while i < len(s):
            mark = s.index('#', i)
            i = mark + 1 + int(s[i:mark])
            strs.append(s[mark + 1:i])
        return strs`,
  },
  {
    slug: 'tree-as-text',
    entry: {
      kind: 'codec',
      name: 'Codec',
      encode: { name: 'serialize', parameter: { name: 'root', type: 'TreeNode' } },
      decode: { name: 'deserialize', parameter: 'data' },
    },
    cases: [[1, 2, 3, null, null, -4], [], [0, null, 0], [5, 5, null, 5]].map((root) => [{ root }, root]),
    javascript: `function serialize(root) { return JSON.stringify(root); }
function deserialize(data) { return JSON.parse(data); }`,
    python: `def serialize(root):
    return f'[{root.val},{serialize(root.left)},{serialize(root.right)}]' if root else 'null'
def deserialize(data):
    import json
    def read(part):
        return TreeNode(part[0], read(part[1]), read(part[2])) if part else None
    return read(json.loads(data))`,
  },
  {
    slug: 'number-bag',
    entry: COUNTER,
    cases: [
      [BAG_INPUT, [null, 1, null, 3, 9, [4, 9, 1]]],
      [{ operations: ['NumberBag', 'largest'], arguments: [[0], []] }, [null, 0]],
      [{ operations: ['NumberBag', 'addAll', 'size'], arguments: [[1], [[]], []] }, [null, null, 1]],
      [{ operations: ['NumberBag', 'asList'], arguments: [[7], []] }, [null, [7]]],
    ],
    javascript: `class NumberBag {
  constructor(first) { this.items = [first]; }
  addAll(values) { this.items.push(...values); }
  size() { return this.items.length; }
  largest() { return Math.max(...this.items); }
  asList() { let head = null; for (const item of this.items.toReversed()) head = new ListNode(item, head); return head; }
}`,
    python: `class NumberBag:
    def __init__(self, first):
        self.items = [first]
    def addAll(self, values):
        self.items += values
    def size(self):
        return len(self.items)
    def largest(self):
        return max(self.items)
    def asList(self):
        head = None
        for item in reversed(self.items):
            head = ListNode(item, head)
        return head`,
  },
];
