import { expect, test } from 'vitest';
import { wrapJavaScript } from './wrap-javascript.ts';

/** What the wrapped program gives for an input. */
function run(program: string, input: string, isTyped = false): unknown {
  const wrapped = wrapJavaScript(program, isTyped);
  if (typeof wrapped !== 'string') throw new Error(wrapped.reason);
  return (new Function(`${wrapped}; return solve`)() as (text: string) => unknown)(input);
}

test.each([
  [
    'a file',
    `const [a, b] = require('fs').readFileSync('/dev/stdin').toString().trim().split(' '); console.log(+a + +b)`,
  ],
  [
    'an import',
    `import { readFileSync } from 'node:fs';\nconsole.log(eval(readFileSync(0, 'utf8').replace(' ', '+')));`,
  ],
  [
    'a stream',
    `let s = ''; process.stdin.on('data', (d) => (s += d)).on('end', () => process.stdout.write(eval(s.replace(' ', '+')) + '\\n'))`,
  ],
  [
    'lines',
    `require('readline').createInterface({ input: process.stdin }).on('line', (l) => console.log(eval(l.replace(' ', '+'))))`,
  ],
  ['an end', `console.log(5); process.exit(0); console.log('never')`],
])('a program that reads or ends by %s', (_, program) => {
  expect(run(program, '2 3\n')).toBe('5\n');
});

test('types are stripped', () => {
  expect(run('const twice = (n: number): number => 2 * n;\nconsole.log(twice(4), "a");', '', true)).toBe('8 a\n');
});

test('words in comments are no imports, and wait for nothing', () => {
  expect(run('// no import needed, no Promise\nn = 5;\nconsole.log(n, "async")', '')).toBe('5 async\n');
  expect(wrapJavaScript('async function f() {}', false)).toEqual({
    reason: 'it uses async, and a function here answers at once',
  });
});

test('each call begins anew', () => {
  const program = 'globalThis.x = 0; let count = 0; count++; console.log(count)';
  expect([run(program, ''), run(program, '')]).toEqual(['1\n', '1\n']);
});

test('what cannot be imitated is an error, and what waits is not wrapped', () => {
  expect(() => run('process.exit(3)', '')).toThrow('exit code 3');
  expect(() => run("require('net')", '')).toThrow('the module net is not imitated');
  expect(() => run('console.log([1])', '')).toThrow('printing an object is not imitated');
  expect(wrapJavaScript('(async () => 1)()', false)).toEqual({
    reason: 'it uses async, and a function here answers at once',
  });
  expect(wrapJavaScript('let = ', false)).toMatchObject({ reason: expect.stringContaining('it does not parse') });
});
