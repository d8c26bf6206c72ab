import { describe, expect, test } from 'vitest';
import { statelessNames } from './top-level-state.ts';

describe('scripts whose top level holds no state', () => {
  test.each([
    ['a function', 'function f() { let x = 0; x++; }', ['f']],
    ['an arrow and a helper', 'const g = (a) => a;\nvar f = function (n) { return g(n); };', ['g', 'f']],
    ['a class', '"use strict"; class A { #x = 1; get(k) { this.#x = k; } }', ['A']],
    ['a class that extends a builtin', 'class L extends Map { constructor() { super(); } }', ['L']],
    ['constants', 'const MOD = 10 ** 9 + 7, MIN = -1; function f() {}', ['MOD', 'MIN', 'f']],
  ])('%s', (_, source, names) => {
    expect(statelessNames(source)).toEqual(names);
  });
});

describe('scripts that may hold state', () => {
  test.each([
    ['a collection', 'const memo = new Map(); function f() {}'],
    ['a list', 'const seen = []; function f() {}'],
    ['an uninitialised variable', 'let best; function f() {}'],
    ['a counter', 'let n = 0; function f() { n++; }'],
    ['a function that replaces itself', 'function f() { f = () => 1; }'],
    ['a name bound by destructuring', 'let g = () => 1; function f() { [g] = [2]; }'],
    ['a name bound by a loop', 'var g = () => 1; function f(xs) { for (g of xs); }'],
    ['a closure made at once', 'const f = (() => { let n = 0; return () => n++; })();'],
    ['a static field', 'class A { static cache = {}; }'],
    ['a static block', 'class A { static { this.n = 0; } }'],
    ['a superclass that is computed', 'class A extends (globalThis.B ??= class {}) {}'],
    ['a statement', 'function f() {} module.exports = { f };'],
    ['a regular expression, whose lastIndex moves', 'const r = /a/g; function f() {}'],
    [
      'a class that can mark what is not its own',
      'class A extends B { #mark = 1; static has(o) { return #mark in o; } }',
    ],
    ['an operator that calls valueOf', 'const x = -class { static valueOf() { return 1; } };'],
    ['an operator that calls toString', 'const x = 1 + class { static toString() { return 1; } };'],
    ['an operator on a function', 'const f = function () {}, x = !f + (() => 1);'],
    ['an evaluation that can assign', 'function g() {} function f() { eval("g = 1"); }'],
    ['the arguments of the script as a whole', 'const all = () => arguments; function f() {}'],
    ['a private method, which can have properties', 'class A { #home() {} get() { return this.#home; } }'],
    ['a source that does not parse', 'function f( {'],
  ])('%s', (_, source) => {
    expect(statelessNames(source)).toBeNull();
  });
});
