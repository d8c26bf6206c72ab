import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { casesSchema } from './cases-schema.ts';
import { explainIssues, formatFinding } from './explain-issues.ts';
import { problemSchema } from './problem-schema.ts';

function say(schema: z.ZodMiniType, data: unknown): string {
  const result = schema.safeParse(data);
  if (result.success) return 'accepted';
  return explainIssues(result.error, schema, data)
    .map((finding) => formatFinding('f.yaml', finding))
    .join('\n');
}

const problem = {
  uuid: 'de3cfacb-08eb-4c28-b5ba-d092838807a4',
  name: 'Sum',
  difficulty: 'easy',
  patterns: ['trees'],
  license: 'MIT',
  entry: {
    kind: 'function',
    name: 'sum',
    parameters: [{ name: 'nums', type: 'int[]' }],
    returns: { type: 'int' },
  },
  comparison: { mode: 'exact' },
  limits: { time_ms: { javascript: 1000, typescript: 1000, python: 3000 } },
  complexity: { time: 'O(n)', space: 'O(1)' },
};

test('a right problem', () => expect(say(problemSchema, problem)).toBe('accepted'));

test('nothing at all', () => {
  expect(say(problemSchema, undefined)).toMatchInlineSnapshot(`"f.yaml: is missing — add it: a mapping"`);
});

test('missing fields', () => {
  expect(say(problemSchema, { ...problem, uuid: undefined, difficulty: undefined, entry: undefined }))
    .toMatchInlineSnapshot(`
    "f.yaml: uuid: is missing — add it: a text
    f.yaml: difficulty: is missing — add it: one of easy, medium, hard
    f.yaml: entry: is missing — add it: a mapping"
  `);
});

test('unknown fields, near and far, at the top and inside a union and a recursive schema', () => {
  const entry = {
    ...problem.entry,
    retruns: 1,
    parameters: [{ name: 'nums', type: 'int[]', items: { Range: [0, 1] } }],
  };
  expect(say(problemSchema, { ...problem, entry, author: 'me' })).toMatchInlineSnapshot(`
    "f.yaml: entry.parameters[0].items.Range: is not a known field — did you mean range? the fields here are range, length, pattern, cyclic, items
    f.yaml: entry.retruns: is not a known field — did you mean returns? the fields here are kind, name, parameters, returns, preserves
    f.yaml: author: is not a known field — remove it; the fields here are uuid, name, difficulty, patterns, license, entry, constraints, comparison, limits, complexity"
  `);
});

test('wrong types and choices', () => {
  const data = {
    ...problem,
    uuid: '17',
    name: 0,
    difficulty: 'esay',
    patterns: ['spells'],
    entry: { kind: 'func' },
    comparison: { mode: null },
  };
  expect(say(problemSchema, data)).toMatchInlineSnapshot(`
    "f.yaml: uuid: is "17" — write a random uuid, such as crypto.randomUUID() gives
    f.yaml: name: is 0 — write a text
    f.yaml: difficulty: is "esay" — did you mean easy? write one of easy, medium, hard
    f.yaml: patterns[0]: is "spells" — write one of arrays-and-hashing, two-pointers, sliding-window, stack, binary-search, linked-list, trees, tries, heap, backtracking, graphs, dynamic-programming, greedy, intervals, matrices, bit-manipulation, design
    f.yaml: entry.kind: is "func" — write one of function, class, codec
    f.yaml: comparison.mode: is null — write one of exact, unordered, unordered-deep, checker"
  `);
});

test('bounds', () => {
  const data = {
    ...problem,
    name: '',
    patterns: [],
    comparison: { mode: 'exact', tolerance: 0.5 },
    limits: { time_ms: { javascript: 1.5, typescript: 1, python: 1e6 } },
  };
  expect(say(problemSchema, data)).toMatchInlineSnapshot(`
    "f.yaml: name: has 0 characters — write at least 1 character
    f.yaml: comparison.tolerance: is 0.5 — write at most 0.01
    f.yaml: limits.time_ms.javascript: is 1.5 — write a whole number
    f.yaml: limits.time_ms.typescript: is 1 — write at least 100
    f.yaml: limits.time_ms.python: is 1000000 — write at most 10000"
  `);
});

test('what our own checks say', () => {
  const parameters = [{ name: 'Nums', type: 'integer', range: [5, 1] }];
  expect(say(problemSchema, { ...problem, entry: { ...problem.entry, parameters } })).toMatchInlineSnapshot(`
    "f.yaml: entry.parameters[0].name: is "Nums" — write the name in camelCase, as candidates will
    f.yaml: entry.parameters[0].type: "integer" is not a type — write one of int, float, bool, string, void, ListNode, TreeNode, GraphNode, RandomListNode, followed by [] for a list or ? for "or null"
    f.yaml: entry.parameters[0].range: is [5,1] — the first bound must not be larger than the second"
  `);
});

test('cases', () => {
  const one = { uuid: problem.uuid, description: 'Too short?', input: { a: Number.NaN }, expected: undefined };
  expect(say(casesSchema(false), { cases: [one, one, one] })).toMatchInlineSnapshot(`
    "f.yaml: cases[0].input.a: is NaN — write a text, a number, true or false, null, a list or a mapping
    f.yaml: cases[0].expected: is missing — add it: a text, a number, true or false, null, a list or a mapping
    f.yaml: cases[1].input.a: is NaN — write a text, a number, true or false, null, a list or a mapping
    f.yaml: cases[1].expected: is missing — add it: a text, a number, true or false, null, a list or a mapping
    f.yaml: cases[2].input.a: is NaN — write a text, a number, true or false, null, a list or a mapping
    f.yaml: cases[2].expected: is missing — add it: a text, a number, true or false, null, a list or a mapping
    f.yaml: cases: has 3 entries — give at least 4 entries"
  `);
  const right = { ...one, input: { a: 0 }, expected: null };
  expect(say(casesSchema(false), { cases: [right, right, right, right] })).toMatchInlineSnapshot(`
    "f.yaml: cases: is not accepted — mark at least two cases with \`sample: true\`
    f.yaml: cases: is not accepted — two cases share a uuid: give each its own"
  `);
});

test('schemas of other files: records, tuples, plain unions', () => {
  const schema = z.strictObject({
    sizes: z.record(z.string(), z.strictObject({ width: z.number() })),
    pair: z.tuple([z.strictObject({ left: z.boolean() }), z.null()]),
    either: z.union([z.string(), z.number()]),
    fixed: z.literal(1),
    code: z.string().check(z.regex(/^x+$/)),
  });
  const data = { sizes: { a: { widht: 1 } }, pair: [{ left: 'no', lef: 1 }, 0], either: [], fixed: 2, code: 'y' };
  expect(say(schema, data)).toMatchInlineSnapshot(`
    "f.yaml: sizes.a.width: is missing — add it: a number
    f.yaml: sizes.a.widht: is not a known field — did you mean width? the fields here are width
    f.yaml: pair[0].left: is "no" — write true or false
    f.yaml: pair[0].lef: is not a known field — did you mean left? the fields here are left
    f.yaml: pair[1]: is 0 — write null
    f.yaml: either: is [] — write a text or a number
    f.yaml: fixed: is 2 — write 1
    f.yaml: code: is "y" — write a text that matches /^x+$/"
  `);
});
