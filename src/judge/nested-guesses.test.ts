import { describe, expect, test } from 'vitest';
import { nestsGuesses } from './nested-guesses.ts';

const nest = (open: string, close: string, count: number): string =>
  `const x = ${open.repeat(count)}1${close.repeat(count)};`;

describe('a source that would take for ever is known', () => {
  test.each([
    ['casts of casts', '<any>(', ')'],
    ['casts of lists', '<any>[', ']'],
    ['casts on lines of their own', '< any >\n[', ']'],
    ['casts to a type in braces', '<{}>[', ']'],
    ['casts of objects', '<any>{ a: ', '}'],
    ['casts of functions', '<any>function () { return ', '}'],
    ['casts in fields of classes', '<any>class { a = ', '}'],
    ['casts before a condition', '<any>a ? ', ' : 0'],
    ['calls of async with types', 'async<T>(a = ', ')'],
    ['arrow functions with types', '<T>(a = ', ') => 1'],
    ['defaults of parameters', '(a: any = ', ') => 1'],
    ['defaults in patterns', '({ a = ', '}) => 1'],
  ])('%s', (_name, open, close) => {
    expect(nestsGuesses(nest(open, close, 26))).toBe(true);
    expect(nestsGuesses(nest(open, close, 3))).toBe(false);
  });
});

describe('ordinary code is not refused', () => {
  test.each([
    ['comparisons', `if (${'a < b && (b < c) && '.repeat(20)}true) {}`],
    ['generics that are called', nest('f<T>(', ')', 30)],
    ['functions in functions', nest('f((a) => { const b = a; return ', '})', 30)],
    ['loops in loops', `${'for (let i = 0; i < n; i++) {'.repeat(12)}${'}'.repeat(12)}`],
    ['assignments without semicolons', 'let a = 1\na = 2\nb = [a]\nc = { a }\n'.repeat(30)],
    ['casts one after the other', 'const a = <number>b;\n'.repeat(30)],
  ])('%s', (_name, code) => {
    expect(nestsGuesses(code)).toBe(false);
  });

  test("brackets that do not match are the parser's to complain of", () => {
    expect(nestsGuesses(')]}'.repeat(50) + '([{'.repeat(50))).toBe(false);
  });
});
