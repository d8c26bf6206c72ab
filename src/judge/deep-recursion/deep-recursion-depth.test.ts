import { Worker } from 'node:worker_threads';
import { describe, expect, test } from 'vitest';
import { evaluateOriginal, evaluateRewritten, makeRuntime, runtimeText } from './evaluate-both.ts';
import { rewriteForDeepRecursion } from './rewrite-for-deep-recursion.ts';

/** Each counts to `DEPTH` by recursion and returns it. */
const COUNTERS: Readonly<Record<string, string>> = {
  'a declaration': 'function f(n) { return n === 0 ? 0 : 1 + f(n - 1); } return f(DEPTH);',
  'an arrow function':
    'const f = (n) => { if (n === 0) return 0; const rest = f(n - 1); return rest + 1; }; return f(DEPTH);',
  'a named function expression': 'return (function f(n) { return n ? f(n - 1) + 1 : 0; })(DEPTH);',
  'a method': 'class S { go(n) { return n ? this.go(n - 1) + 1 : 0; } } return new S().go(DEPTH);',
  'a static method': 'class S { static go(n) { return n ? S.go(n - 1) + 1 : 0; } } return S.go(DEPTH);',
  'a private method':
    'class S { #go(n) { return n ? this.#go(n - 1) + 1 : 0; } run(n) { return this.#go(n); } } return new S().run(DEPTH);',
  super:
    'class A { go(n) { return n ? this.go(n - 1) + 1 : 0; } } class B extends A { go(n) { return super.go(n); } } return new B().go(DEPTH / 2) * 2;',
  'an object literal': 'const o = { go(n) { return n ? o.go(n - 1) + 1 : 0; } }; return o.go(DEPTH);',
  'an arrow function in a field': 'class S { go = (n) => (n ? this.go(n - 1) + 1 : 0); } return new S().go(DEPTH);',
  'a prototype':
    'function S() {} S.prototype.go = function (n) { return n ? this.go(n - 1) + 1 : 0; }; return new S().go(DEPTH);',
  'three functions in turn':
    'function a(n) { return n ? b(n - 1) + 1 : 0; } const b = (n) => (n ? c.d(n - 1) + 1 : 0); const c = { d: (n) => (n ? a(n - 1) + 1 : 0) }; return a(DEPTH);',
  'an optional chain over a list':
    'let list = null; for (let i = 0; i < DEPTH; i++) list = { next: list, size() { return 1 + (this.next?.size() ?? 0); } }; return list.size();',
  'try and finally':
    'let left = 0; function f(n) { try { return n ? f(n - 1) + 1 : 0; } finally { left++; } } f(DEPTH); return left - 1;',
  'an error through all of it':
    'function f(n) { try { if (n === 0) throw 0; f(n - 1); } catch (e) { throw e + 1; } } try { f(DEPTH); } catch (e) { return e - 1; }',
  call: 'function f(n) { return n ? f.call(null, n - 1) + 1 : 0; } return f(DEPTH);',
  apply: 'function f(...a) { return a[0] ? f.apply(this, [a[0] - 1]) + 1 : 0; } return f(DEPTH);',
  'arguments given on':
    'function f() { return arguments[0] ? g.apply(null, arguments) : 0; } function g(n) { return f(n - 1) + 1; } return f(DEPTH / 2) * 2;',
  'Reflect.apply': 'function f(n) { return n ? Reflect.apply(f, null, [n - 1]) + 1 : 0; } return f(DEPTH);',
  'a bound function':
    'const o = { go(n) { const next = this.go.bind(this); return n ? next(n - 1) + 1 : 0; } }; return o.go(DEPTH);',
  'a method bound in a constructor':
    'class S { constructor() { this.go = this.go.bind(this); } go(n) { const { go } = this; return n ? go(n - 1) + 1 : 0; } } return new S().go(DEPTH);',
  spread: 'function f(n, ...rest) { return n ? f(...[n - 1], ...rest) + 1 : 0; } return f(DEPTH, 1, 2);',
  'a memoising wrapper':
    'const memo = (fn) => { const c = new Map(); return (n) => { if (!c.has(n)) c.set(n, fn(n)); return c.get(n); }; }; const f = memo((n) => (n ? f(n - 1) + 1 : 0)); return f(DEPTH / 2) * 2;',
  'passing on what to do next':
    'const f = (n, then) => (n ? f(n - 1, (v) => then(v + 1)) : then(0)); return f(DEPTH / 2, (v) => v) * 2;',
};

/** Each walks a chain of `DEPTH` nodes, `n.kids` being the next ones, and returns how many it saw. */
const WALKERS: Readonly<Record<string, string>> = {
  forEach: 'let seen = 0; const go = (n) => { seen++; n.kids.forEach(go); }; go(root); return seen;',
  'forEach in an arrow function':
    'let seen = 0; const go = (n) => { seen++; n.kids.forEach((k) => { go(k); }); }; go(root); return seen;',
  map: 'const go = (n) => 1 + Math.max(0, ...n.kids.map(go)); return go(root);',
  filter: 'let seen = 0; const go = (n) => ++seen && n.kids.filter(go).length; go(root); return seen;',
  reduce: 'const go = (n) => n.kids.reduce((sum, k) => sum + go(k), 1); return go(root);',
  reduceRight: 'const go = (n) => n.kids.reduceRight((sum, k) => sum + go(k), 1); return go(root);',
  some: 'let seen = 0; const go = (n) => { seen++; return n.kids.some(go); }; go(root); return seen;',
  every: 'let seen = 0; const go = (n) => { seen++; return n.kids.every(go); }; go(root); return seen;',
  find: 'let seen = 0; const go = (n) => { seen++; return n.kids.find(go); }; go(root); return seen;',
  findIndex: 'let seen = 0; const go = (n) => { seen++; return n.kids.findIndex(go); }; go(root); return seen;',
  flatMap:
    'const go = (n) => [n, ...n.kids.flatMap(go).slice(0, 1)]; let seen = 0; const count = (n) => { seen++; n.kids.flatMap(count); }; count(root); return seen + go({ kids: [] }).length - 1;',
  'Array.from': 'let seen = 0; const go = (n) => { seen++; Array.from(n.kids, go); }; go(root); return seen;',
  'Set.forEach': 'let seen = 0; const go = (n) => { seen++; new Set(n.kids).forEach(go); }; go(root); return seen;',
  'Map.forEach':
    'let seen = 0; const go = (n) => { seen++; new Map([[1, n.kids[0]]]).forEach((k) => k && go(k)); }; go(root); return seen;',
  'for of': 'let seen = 0; function go(n) { seen++; for (const k of n.kids) go(k); } go(root); return seen;',
};
const chain = 'let root = { kids: [] }; for (let i = 1; i < DEPTH; i++) root = { kids: [root] };';

const at = (depth: number, source: string): string => `const DEPTH = ${depth};${source}`;

describe('deep recursion', () => {
  test.each(Object.entries(COUNTERS))('40,000 deep: %s', (_name, source) => {
    expect(evaluateRewritten(at(40_000, source))).toEqual({ returned: '40000' });
  });

  test.each(Object.entries(WALKERS))('10,000 deep: %s', (_name, source) => {
    expect(evaluateRewritten(at(10_000, chain + source))).toEqual({ returned: '10000' });
  });

  test('the originals do overflow', () => {
    expect(evaluateOriginal(at(40_000, COUNTERS['a declaration']!))).toEqual({
      threw: 'RangeError: Maximum call stack size exceeded',
    });
  });

  test('10,000 deep in a thread with the 256 KB of a browser Worker', async () => {
    const programs = [
      ...Object.values(COUNTERS).map((source) => at(10_000, source)),
      ...Object.values(WALKERS).map((source) => at(10_000, chain + source)),
    ].map((source) => rewriteForDeepRecursion(source));
    const thread = `
      const { parentPort, workerData } = require('node:worker_threads');
      const runtime = (0, eval)(workerData.runtime)(50000);
      parentPort.postMessage(workerData.programs.map((source) => new Function('__dr$', source)(runtime)));`;
    const worker = new Worker(thread, {
      eval: true,
      workerData: { runtime: runtimeText(), programs },
      // Node keeps 192 KB of it for itself.
      resourceLimits: { stackSizeMb: (256 + 192) / 1024 },
    });
    const results = await new Promise((resolve, reject) => {
      worker.once('message', resolve).once('error', reject);
    });
    await worker.terminate();
    expect(results).toEqual(programs.map(() => 10_000));
  });
});

describe('recursion without end', () => {
  const ENDLESS: Readonly<Record<string, string>> = {
    'a declaration': 'function f(n) { return f(n + 1) + 1; } return f(0);',
    'through forEach': 'const f = (n) => [n].forEach((k) => f(k + 1)); return f(0);',
    'through a constructor':
      'class A { constructor() { this.make(); } make(n = 2) { return n ? this.make(n - 1) : new A(); } } return new A();',
    'through a getter':
      'const o = { get x() { return go(); } }; function go(n = 2) { return n ? go(n - 1) : o.x; } return go();',
    'through sort': 'const f = (a) => [2, 1].sort((x, y) => f(a)); return f(1);',
    'through toString':
      'const o = { toString() { return go(); } }; function go() { return `${o}`.repeat(go2()); } function go2() { return go(); } return go();',
    'through a default value': 'function f(n, m = f(n)) { return f(m); } return f(1);',
    'through a bound function': 'const f = (n) => g(n); const g = f.bind(null); return f(1);',
  };
  test.each(Object.entries(ENDLESS))('%s', (_name, source) => {
    const before = performance.now();
    expect(evaluateRewritten(source)).toEqual({ threw: 'RangeError: Maximum call stack size exceeded' });
    expect(performance.now() - before).toBeLessThan(1000);
  });

  test('can be caught, and the program goes on', () => {
    const source = `let deepest = 0; const f = (n) => { deepest = n; return f(n + 1); };
      const ends = [1, 2].map(() => { try { return f(1); } catch (e) { return [e instanceof RangeError, e.name, deepest]; } });
      const g = (n) => (n ? g(n - 1) : 'fine');
      return [ends, g(100)];`;
    expect(evaluateRewritten(source, makeRuntime(1_000))).toEqual({
      returned: "[ [ [ true, 'RangeError', 999 ], [ true, 'RangeError', 999 ] ], 'fine' ]",
    });
  });

  test('counts the calls that native code keeps waiting', () => {
    const source = `let deepest = 0; const f = (n) => { deepest = n; [2, 1].sort(() => f(n + 1)); };
      try { f(1); } catch (e) { return [e.message, deepest]; }`;
    expect(evaluateRewritten(source, makeRuntime(100))).toEqual({
      returned: "[ 'Maximum call stack size exceeded', 50 ]",
    });
  });

  test('needs bounded memory', () => {
    const program =
      'const f = (a, b) => { const c = a + b; return f(b, c) + c; }; try { f(1, 2); } catch { return process.memoryUsage().heapUsed; }';
    const before = process.memoryUsage().heapUsed;
    const ending = evaluateRewritten(program);
    expect('returned' in ending && Number(ending.returned) - before).toBeLessThan(64 * 1024 * 1024);
  });
});
