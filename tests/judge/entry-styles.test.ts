import { beforeAll, expect, test } from 'vitest';
import type { Language } from '../../src/catalog/language.ts';
import type { Report } from '../../src/judge/report.ts';
import { judgeRows, type Row } from './judge-rows.ts';

const rows = (problem: string, language: Language, sources: Readonly<Record<string, string>>): Row[] =>
  Object.entries(sources).map(([name, source]) => ({
    name,
    problem,
    language,
    source,
    verdict: 'AC',
    message: /^All \d+ cases passed\.$/,
  }));

const BAG_BODY = `
  constructor(first) { this.items = [first]; }
  addAll(values) { for (const value of values) this.items.push(value); }
  size() { return this.items.length; }
  largest() { return _.max(this.items); }
  asList() { return this.items.reduceRight((next, item) => new ListNode(item, next), null); }
}`;

const ROWS: readonly Row[] = [
  ...rows('numbers', 'javascript', {
    'a function': 'function solve(n) { return [n, n + 1]; }',
    'a constant arrow': 'const solve = (n) => [n, n + 1];',
    'a variable': 'var solve = function (n) { return [n, n + 1]; };',
    'let without a semicolon': 'let solve = n => [n, n + 1]',
    'a method of Solution': 'class Solution { solve(n) { return [n, n + 1]; } }',
    'a static method of Solution': 'class Solution { static solve(n) { return [n, n + 1]; } }',
    'a field of Solution': 'class Solution { solve = (n) => this.pair(n); pair(n) { return [n, n + 1]; } }',
    'a Solution that is assigned': 'const Solution = class { solve(n) { return [n, n + 1]; } };',
    'a Solution of the old kind':
      'function Solution() {}\nSolution.prototype.solve = function (n) { return [n, n + 1]; };',
    'a method of Solution beside a helper of the same name':
      'function solve(from, to) { return [from, to]; }\nclass Solution { solve(n) { return solve(n, n + 1); } }',
    'a field of Solution beside a helper of another name':
      'const pair = (n) => [n, n + 1];\nclass Solution { solve = (n) => pair(n); }',
    'an exported function': 'export function solve(n) { return [n, n + 1]; }',
    'an exported constant': 'export const solve = (n) => [n, n + 1];',
    'a default export': 'export default function solve(n) { return [n, n + 1]; }',
    'a default export without a name': 'export default (n) => [n, n + 1];',
    'a default export of Solution': 'export default class Solution { solve(n) { return [n, n + 1]; } }',
    'a list of exports': 'function solve(n) { return [n, n + 1]; }\nexport { solve };',
    'a comment that speaks of an import':
      '// import the idea: export nothing\nvar solve = function (n) { result = [n]; for (i = 1; i < 2; i++) result.push(n + i); return result; };',
    'module.exports': 'module.exports = function (n) { return [n, n + 1]; };',
    'module.exports with names': 'const solve = (n) => [n, n + 1];\nmodule.exports = { solve };',
    exports: 'exports.solve = (n) => [n, n + 1];',
    'a guarded module.exports':
      'function solve(n) { return [n, n + 1]; }\nif (typeof module !== "undefined" && module.exports) module.exports = { solve };',
    'a guarded call':
      'function solve(n) { return [n, n + 1]; }\nif (typeof require !== "undefined" && require.main === module) console.log(solve(1));',
    'a global': 'globalThis.solve = (n) => [n, n + 1];',
    'the customary comment':
      '/**\n * @param {number} n\n * @return {number[]}\n */\nvar solve = function(n) {\n    return [n, n + 1];\n};',
    'a priority queue of today':
      'function solve(n) { const q = new MinPriorityQueue((x) => x[0]); q.enqueue([n + 1]); q.enqueue([n]); return [q.dequeue()[0], q.front()[0]]; }',
    'a priority queue of before, by priority':
      'function solve(n) { const q = new MinPriorityQueue({ priority: (x) => x.at }); q.enqueue({ at: n + 1 }); q.enqueue({ at: n }); return [q.dequeue().element.at, q.front().priority]; }',
    'a priority queue of before, of numbers':
      'function solve(n) { const q = new MaxPriorityQueue(); [n, n + 1].forEach((x) => q.enqueue(x)); const top = q.dequeue().element; return [q.front().element, top]; }',
    'a priority queue of before, with the priority beside the element':
      'function solve(n) { const q = new MinPriorityQueue(); q.enqueue("b", 2).enqueue("a", 1); return q.toArray().map(({ element }) => n + "ab".indexOf(element)); }',
    'a priority queue of before, by comparison':
      'function solve(n) { const q = new PriorityQueue({ compare: (a, b) => b - a }); q.enqueue(n); q.enqueue(n + 1); const top = q.dequeue(); return [q.dequeue(), top]; }',
    'strict mode': '"use strict";\nfunction solve(n) { return [n, n + 1]; }',
    'a hashbang': '#!/usr/bin/env node\nfunction solve(n) { return [n, n + 1]; }',
    'a byte order mark and Windows line ends': '\uFEFFfunction solve(n) {\r\n  return [n, n + 1];\r\n}\r\n',
    'helpers beside it':
      'const add = (a, b) => a + b;\nclass Pair { constructor(n) { this.n = n; } list() { return [this.n, add(this.n, 1)]; } }\nfunction solve(n) { return new Pair(n).list(); }',
    'a comment at the end': 'function solve(n) { return [n, n + 1]; } // done',
    'an HTML-like comment': 'function solve(n) { return [n, n + 1]; }\n<!-- done',
    'the words import and export in texts':
      'const note = "no import or export here";\nfunction solve(n) { return [n, n + 1]; }',
    'fewer parameters than there are': 'function solve() { return [arguments[0], arguments[0] + 1]; }',
    'a generator that is spread': 'function* both(n) { yield n; yield n + 1; }\nconst solve = (n) => [...both(n)];',
    'snake case': 'function solve(n) { return [n, n + 1]; }',
  }),
  ...rows('numbers', 'typescript', {
    'a function': 'function solve(n: number): number[] { return [n, n + 1]; }',
    'a constant arrow': 'const solve = (n: number): Array<number> => [n, n + 1];',
    'a method of Solution': 'class Solution { public solve(n: number): number[] { return [n, n + 1]; } }',
    'an exported function': 'export function solve(n: number): number[] { return [n, n + 1]; }',
    'a default export': 'export default function (n: number): number[] { return [n, n + 1]; }',
    generics:
      'function pair<T, U = T>(a: T, b: U): [T, U] { return [a, b]; }\nfunction solve(n: number) { return pair<number>(n, n + 1); }',
    'an interface and a type':
      'interface Shape { n: number }\ntype Pair = readonly [number, number];\nfunction solve(n: number): Pair { const s: Shape = { n }; return [s.n, s.n + 1]; }',
    'an enum': 'enum Step { Zero, One }\nfunction solve(n: number) { return [n + Step.Zero, n + Step.One]; }',
    'a constant enum': 'const enum Step { One = 1 }\nfunction solve(n: number) { return [n, n + Step.One]; }',
    'parameter properties':
      'class Pair { constructor(private readonly n: number, public step = 1) {} list() { return [this.n, this.n + this.step]; } }\nfunction solve(n: number) { return new Pair(n).list(); }',
    'satisfies and as': 'function solve(n: number) { return [n, n + 1] satisfies number[] as unknown as number[]; }',
    'assertions that something is there':
      'function solve(n?: number) { const m = new Map<string, number>([["n", n!]]); return [m.get("n")!, m.get("n")! + 1]; }',
    overloads:
      'function solve(n: number): number[];\nfunction solve(n: string): number[];\nfunction solve(n: any) { return [n, n + 1]; }',
    'abstract classes and modifiers':
      'abstract class Base { protected abstract step(): number; list(n: number) { return [n, n + this.step()]; } }\nclass One extends Base { protected override step() { return 1; } }\nfunction solve(n: number) { return new One().list(n); }',
    'declared names':
      'declare function print(text: string): void;\ndeclare const DEBUG: boolean;\nfunction solve(n: number): number[] { return [n, n + 1]; }',
    'type-only imports':
      'import type { Thing } from "./thing";\nfunction solve(n: number): number[] { return [n, n + 1]; }',
    'a comment that speaks of a namespace':
      '/*\nnamespace Foo {}\n*/\nconst text = `\nmodule Bar {`;\nfunction solve(n: number): number[] { return [n, n + 1]; }',
    'a namespace of types':
      'declare namespace N { type A = number }\nfunction solve(n: N.A): N.A[] { return [n, n + 1]; }',
    'comparison that looks like a generic':
      'function solve(n: number) { const a = n < 5, b = 1; return a && n > (b) ? [n, n + 1] : [n, n + 1]; }',
    'this parameter and optional chaining':
      'const o = { step: 1, add(this: { step: number }, n: number) { return n + this.step; } };\nfunction solve(n: number) { return [n, o?.add(n) ?? 0]; }',
  }),
  ...rows('numbers', 'python', {
    'a method of Solution': 'class Solution:\n    def solve(self, n):\n        return [n, n + 1]',
    'a method of Solution beside a helper of the same name':
      'def solve(first, last):\n    return [first, last]\n\nclass Solution:\n    def solve(self, n):\n        return solve(n, n + 1)',
    annotations: 'class Solution:\n    def solve(self, n: int) -> List[int]:\n        return [n, n + 1]',
    'newer annotations': 'class Solution:\n    def solve(self, n: int) -> list[int] | None:\n        return [n, n + 1]',
    'a plain function': 'def solve(n):\n    return [n, n + 1]',
    'a lambda': 'solve = lambda n: [n, n + 1]',
    'libraries that look at frames when they can':
      'import doctest, logging, pdb, time, unittest\nlogging.basicConfig(level=logging.DEBUG)\n\ndef solve(n):\n    time.process_time()\n    logging.getLogger(__name__).debug("%d", n)\n    return [n, n + 1]',
    'a static method': 'class Solution:\n    @staticmethod\n    def solve(n):\n        return [n, n + 1]',
    'a class method': 'class Solution:\n    @classmethod\n    def solve(cls, n):\n        return [n, n + 1]',
    'a class that is an object': 'class Solution(object):\n    def solve(self, n):\n        return [n, n + 1]',
    'a constructor':
      'class Solution:\n    def __init__(self):\n        self.step = 1\n    def solve(self, n):\n        return [n, n + self.step]',
    'helpers beside it':
      'from dataclasses import dataclass\n@dataclass(order=True)\nclass Pair:\n    n: int\n    step: int = 1\nclass Solution:\n    def solve(self, n):\n        p = Pair(n)\n        return [p.n, p.n + p.step]',
    'a block that runs as a program':
      'def solve(n):\n    return [n, n + 1]\n\nif __name__ == "__main__":\n    import sys\n    sys.exit(solve(1))',
    'a cached function': 'from functools import cache\n@cache\ndef solve(n):\n    return [n, n + 1]',
    'a decorator of its own':
      'def twice(f):\n    @wraps(f)\n    def g(*a):\n        f(*a)\n        return f(*a)\n    return g\n@twice\ndef solve(n):\n    return [n, n + 1]',
    'an object that can be called':
      'class Solver:\n    def __call__(self, n):\n        return [n, n + 1]\nsolve = Solver()',
    'match and walrus':
      'def solve(n):\n    match n:\n        case int() if (m := n + 1):\n            return [n, m]\n        case _:\n            return [n, n + 1]',
    'tabs and Windows line ends': 'def solve(n):\r\n\treturn [n, n + 1]\r\n',
    'a byte order mark': '\uFEFFdef solve(n):\n    return [n, n + 1]',
    'an encoding line': '# -*- coding: utf-8 -*-\ndef solve(n):\n    return [n, n + 1]',
    'future annotations':
      'from __future__ import annotations\nclass Solution:\n    def solve(self, n: Missing) -> AlsoMissing:\n        return [n, n + 1]',
    'global statements': 'step = 0\ndef solve(n):\n    global step\n    step += 1\n    return [n, n + step]',
  }),
  ...rows('reverse-here', 'python', {
    'snake case': 'def reverse_here(items):\n    items.reverse()',
    'snake case in Solution': 'class Solution:\n    def reverse_here(self, items):\n        items[:] = items[::-1]',
  }),
  ...rows('merge-lists', 'python', {
    'a method named like a function that is there from the start':
      'class Solution:\n    def merge(self, lists):\n        return sum(lists, [])',
    'a function named like one that is imported':
      'from heapq import *\ndef merge(lists):\n    return list(chain(*lists))',
    'a method named like a function that is imported':
      'from heapq import *\nclass Solution:\n    def merge(self, lists):\n        return list(chain(*lists))',
  }),
  ...rows('reverse-here', 'javascript', {
    'snake case': 'function reverse_here(items) { items.reverse(); }',
    'an arrow in Solution that returns something':
      'class Solution { reverseHere(items) { return items.reverse().length; } }',
  }),
  ...rows('number-bag', 'javascript', {
    'a class': `class NumberBag {${BAG_BODY}`,
    'an exported class': `export class NumberBag {${BAG_BODY}`,
    'a default export': `export default class NumberBag {${BAG_BODY}`,
    'module.exports of the class': `class NumberBag {${BAG_BODY}\nmodule.exports = NumberBag;`,
    'a class that is assigned': `const NumberBag = class {${BAG_BODY}`,
    'the old kind': `var NumberBag = function (first) { this.items = [first]; };
NumberBag.prototype.addAll = function (values) { this.items = this.items.concat(values); return this; };
NumberBag.prototype.size = function () { return this.items.length; };
NumberBag.prototype.largest = function () { return Math.max.apply(null, this.items); };
NumberBag.prototype.asList = function () { return this.items.reduceRight((n, i) => new ListNode(i, n), null); };
/**
 * Your NumberBag object will be instantiated and called as such:
 * var obj = new NumberBag(first)
 */`,
    'private fields and getters': `class NumberBag {
  #items;
  constructor(first) { this.#items = [first]; }
  get count() { return this.#items.length; }
  addAll = (values) => { this.#items.push(...values); };
  size() { return this.count; }
  largest() { return Math.max(...this.#items); }
  asList() { return this.#items.reduceRight((n, i) => new ListNode(i, n), null); }
}`,
  }),
  ...rows('number-bag', 'typescript', {
    'a class': `class NumberBag {
  private items: number[] = [];
  constructor(first: number) { this.items.push(first); }
  addAll(values: number[]): void { this.items.push(...values); }
  size(): number { return this.items.length; }
  largest(): number | null { return Math.max(...this.items); }
  asList(): ListNode | null { return this.items.reduceRight<ListNode | null>((n, i) => new ListNode(i, n), null); }
}`,
  }),
  ...rows('number-bag', 'python', {
    'snake case': `class NumberBag:
    def __init__(self, first: int):
        self.items = [first]
    def add_all(self, values: List[int]) -> None:
        self.items.extend(values)
    def size(self) -> int:
        return len(self.items)
    def largest(self) -> Optional[int]:
        return max(self.items, default=None)
    def as_list(self) -> Optional[ListNode]:
        head = None
        for item in self.items[::-1]:
            head = ListNode(item, head)
        return head


# Your NumberBag object will be instantiated and called as such:
# obj = NumberBag(first)`,
    'a base class and slots': `class Base:
    __slots__ = ('items',)
    def size(self): return len(self.items)
class NumberBag(Base):
    def __init__(self, first): self.items = deque([first])
    def addAll(self, values): return self.items.extend(values)
    def largest(self): return max(self.items)
    def asList(self):
        head = None
        for item in reversed(self.items): head = ListNode(item, head)
        return head`,
  }),
  {
    name: 'a namespace, which would be dropped with its types',
    problem: 'numbers',
    language: 'typescript',
    source: 'namespace Util { export const one = 1; }\nfunction solve(n: number) { return [n, n + Util.one]; }',
    verdict: 'CE',
    message: /namespaces are not supported/,
  },
  {
    name: 'no such function',
    problem: 'numbers',
    language: 'javascript',
    source: 'function solved(n) { return [n, n + 1]; }',
    verdict: 'CE',
    message: /No function solve\(n\) was found/,
  },
  {
    name: 'no such class',
    problem: 'number-bag',
    language: 'python',
    source: 'class Bag: pass',
    verdict: 'CE',
    message: /No class named NumberBag/,
  },
  {
    name: 'a missing method',
    problem: 'number-bag',
    language: 'javascript',
    source: 'class NumberBag { }',
    verdict: 'RTE',
    message: /NumberBag has no method size/,
  },
  {
    name: 'a missing method',
    problem: 'number-bag',
    language: 'python',
    source: 'class NumberBag:\n    def __init__(self, first): pass',
    verdict: 'RTE',
    message: /has no attribute 'size'/,
  },
];

let reports: ReadonlyMap<Row, Report>;

beforeAll(async () => {
  reports = await judgeRows(ROWS);
}, 300_000);

test.each(ROWS)('an entry point as people write it, $problem in $language: $name', (row) => {
  const report = reports.get(row)!;
  expect(report.message).toMatch(row.message);
  expect(report.verdict).toBe(row.verdict);
});
