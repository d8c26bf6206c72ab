import { createContext, runInContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { runtimeText } from './evaluate-both.ts';
import { cleanDeepRecursionStack, rewriteForDeepRecursion } from './rewrite-for-deep-recursion.ts';

const recursive = 'const f = (n) => (n ? f(n - 1) + 1 : 0);';

describe('rewriteForDeepRecursion', () => {
  test.each([
    [
      'what has no recursion',
      'function twoSum(nums, target) { const seen = new Map(); return nums.map((x) => x + target); }',
    ],
    [
      'helpers that only builtins and each other call',
      'const add = (a, b) => a + b; const sum = (l) => l.reduce(add, 0); sum([1]);',
    ],
    ['a syntax error', `${recursive} function (`],
    ['module syntax', `${recursive} export { f };`],
    ['with', `${recursive} with ({}) f(1);`],
    ['yield as a name', `${recursive} var yield = 1;`],
    ['our name', `${recursive} const __dr$ = 1;`],
    ['our name in disguise', `${recursive} const __dr\\u0024 = 1;`],
    ['what is nested too deeply to be read', `${recursive} ${'('.repeat(50_000)}1${')'.repeat(50_000)}`],
  ])('is null for %s', (_name, source) => {
    expect(rewriteForDeepRecursion(source)).toBeNull();
  });

  test('leaves functions alone that cannot be part of a recursion', () => {
    const helper =
      'function swap(a, i, j) { const t = a[i]; a[i] = a[j]; a[j] = t; a.push(1); return a.map((x) => x * 2).sort((p, q) => p - q); }';
    const rewritten = rewriteForDeepRecursion(`${helper} ${recursive.replace('+ 1', '+ swap([1, 2], 0, 1)[0]')}`);
    expect(rewritten).toContain(helper);
    expect(rewritten).toContain('+ swap([1, 2], 0, 1)[0]');
  });

  test('shows what it makes', () => {
    expect(rewriteForDeepRecursion("function f(n) { return n ? o.f(n - 1) : 'x'; }\nconst o = { f };"))
      .toMatchInlineSnapshot(`
      "__dr$.l(f,f__dr$0);function f(_0){return __dr$.r(f__dr$0,this,arguments)}function*f__dr$0(n){ return n ? (__dr$.m("o.f",o,o.f,n - 1)?yield:__dr$.v) : 'x'; }
      const o = { f };"
    `);
  });
});

describe('the runtime', () => {
  test('works on when the program replaces everything it could use', () => {
    const tampering = `
      const boom = () => { throw new Error('tampered'); };
      const prototypes = [Array.prototype, Function.prototype, Map.prototype, Set.prototype, Object.getPrototypeOf(function* () {}).prototype, Object.getPrototypeOf(Object.getPrototypeOf(function* () {}).prototype)];
      const list = [1, 2], set = new Set([3]);
      const calls = [list.map, set.forEach];
      const { ownKeys } = Reflect, { getOwnPropertyDescriptor } = Object;
      for (let i = 0; i < prototypes.length; i++)
        for (let keys = ownKeys(prototypes[i]), j = 0; j < keys.length; j++)
          if (keys[j] !== 'constructor' && typeof getOwnPropertyDescriptor(prototypes[i], keys[j]).value === 'function') prototypes[i][keys[j]] = boom;
      Array.prototype.map = calls[0]; Set.prototype.forEach = calls[1];
      Reflect.apply = Reflect.construct = Reflect.defineProperty = Reflect.getPrototypeOf = Reflect.ownKeys = boom;
      globalThis.RangeError = globalThis.TypeError = boom;`;
    const program = `${tampering}
      const deep = (n) => (n ? deep(n - 1) + 1 : 0);
      const go = (n) => { let sum = deep(n); list.map((x) => { sum += deep(x); }); set.forEach((x) => { sum += deep(x); }); return sum; };
      return go(20000);`;
    const context = createContext();
    const runtime: unknown = runInContext(runtimeText(), context);
    expect(runtime).toBeTypeOf('function');
    const rewritten = rewriteForDeepRecursion(program) ?? '';
    const source = JSON.stringify(rewritten);
    expect(
      runInContext(
        `const create = ${runtimeText().trim().replace(/;$/, '')}; new Function('__dr$', ${source})(create(50000))`,
        context,
      ),
    ).toBe(20_006);
  });

  test('leaves no trace on what the program can see', () => {
    const seen = `const f = (n) => (n ? f(n - 1) : 0); return [...Reflect.ownKeys(f), ...Reflect.ownKeys([].forEach)].join();`;
    const context = createContext();
    const source = JSON.stringify(rewriteForDeepRecursion(seen));
    const create = runtimeText().trim().replace(/;$/, '');
    expect(runInContext(`new Function('__dr$', ${source})((${create})(9))`, context)).toBe('length,name,length,name');
  });
});

describe('cleanDeepRecursionStack', () => {
  test('takes out our names and frames', () => {
    const stack = [
      'Error: x',
      '    at f__dr$0 (submission.js:3:5)',
      '    at f__dr$0.next (<anonymous>)',
      '    at ___dr$12 (submission.js:4:7)',
      '    at S.go (submission.js:5:7)',
    ].join('\n');
    expect(cleanDeepRecursionStack(stack)).toMatchInlineSnapshot(`
      "Error: x
          at f (submission.js:3:5)
          at submission.js:4:7
          at S.go (submission.js:5:7)"
    `);
  });
});
