import { beforeAll, describe, expect, test } from 'vitest';
import type { Report } from '../../src/judge/report.ts';
import { judgeRows, type Row } from './judge-rows.ts';

const PASSED = /^All 4 cases passed\.$/;
const JAVASCRIPT_WALK = `
const has = (node, one) => node !== null && (node === one || has(node.left, one) || has(node.right, one));`;

const row = (
  name: string,
  language: Row['language'],
  source: string,
  verdict: Row['verdict'] = 'AC',
  message = PASSED,
): Row => ({ name, problem: 'meeting', language, source, verdict, message });

/** The first case asks for the node with value 3 and expects it back. */
const ROWS: readonly Row[] = [
  row(
    'its own nodes',
    'javascript',
    `${JAVASCRIPT_WALK}\nvar meet = (many, p, root) => many.every((one) => has(root, one)) ? p : root;`,
  ),
  row(
    'its own nodes',
    'typescript',
    `${JAVASCRIPT_WALK.replace('(node, one)', '(node: TreeNode | null, one: TreeNode): boolean')}
function meet(many: TreeNode[], p: TreeNode | null, root: TreeNode | null): TreeNode | null {
  return many.every((one) => has(root, one)) ? p : root;
}`,
  ),
  row('a node whose value was changed', 'javascript', 'const meet = (many, p) => { if (p) p.val = 99; return p; };'),
  row('a node whose value was changed', 'python', 'def meet(many, p, root):\n    if p: p.val = 99\n    return p'),
  row(
    'a node that is taken out of the tree',
    'python',
    'def meet(many, p, root):\n    root.left = root.right = None\n    return p',
  ),
  row(
    'a class that calls all nodes equal',
    'python',
    'TreeNode.__eq__ = lambda self, other: True\nTreeNode.__hash__ = lambda self: 0\ndef meet(many, p, root): return p',
  ),
  row(
    'a new node',
    'javascript',
    'function meet(many, p, root) { return p && new TreeNode(p.val, p.left, p.right); }',
    'WA',
    /A new node with the value 3 was returned, where a node of root itself was expected\./,
  ),
  row(
    'a new node',
    'python',
    'import copy\nclass Solution:\n    def meet(self, many, p, root):\n        return copy.copy(p)',
    'WA',
    /A new node with the value 3 was returned, where a node of root itself was expected\./,
  ),
  row(
    'a proxy',
    'javascript',
    'const meet = (many, p, root) => p && new Proxy(p, {});',
    'WA',
    /A new node with the value 3 was returned/,
  ),
  row(
    'its value',
    'javascript',
    'const meet = (many, p) => p && p.val;',
    'WA',
    /3 was returned, where a node of root was expected\./,
  ),
  row(
    'its value',
    'python',
    'def meet(many, p, root): return p and p.val',
    'WA',
    /3 was returned, where a node of root was expected\./,
  ),
  row('nothing', 'javascript', 'function meet() {}', 'WA', /The answer is null; expected 3\./),
  row('nothing', 'python', 'def meet(many, p, root): pass', 'WA', /The answer is null; expected 3\./),
  row('another node', 'python', 'def meet(many, p, root): return root', 'WA', /The answer is 2; expected 3\./),
  row(
    'a list',
    'javascript',
    'const meet = (many) => many;',
    'WA',
    /was returned, where a node of root was expected\./,
  ),
  row(
    'an object without a value',
    'javascript',
    'const meet = () => ({});',
    'WA',
    /was returned, where a node of root was expected\./,
  ),
  row(
    'what looks like the words of the realm',
    'javascript',
    'const meet = () => ({ $: "NodeOf", own: true, val: 3 });',
    'WA',
    /A new node with the value 3 was returned/,
  ),
];

let reports: ReadonlyMap<Row, Report>;

beforeAll(async () => {
  reports = await judgeRows(ROWS);
}, 300_000);

describe('an answer that is a node of an argument', () => {
  test.each(ROWS)('$name in $language', (one) => {
    const report = reports.get(one)!;
    expect(report.message).toMatch(one.message);
    expect(report.verdict).toBe(one.verdict);
  });
});
