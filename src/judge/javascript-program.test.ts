import { describe, expect, test } from 'vitest';
import { toJavaScriptProgram } from './javascript-program.ts';
import type { RealmEntry } from './realm-entry.ts';

const entry = { kind: 'function', names: ['f'], holders: [] } as unknown as RealmEntry;
const read = (source: string, language: 'javascript' | 'typescript' = 'javascript') =>
  toJavaScriptProgram(source, language, entry);

describe('a source that takes too long to be read', () => {
  test('by casts within casts is refused', async () => {
    const source = `const x = ${'<any>('.repeat(26)}1${')'.repeat(26)};`;
    expect(await read(source, 'typescript')).toMatchObject({ error: { message: /nested too deeply/ } });
  });

  test('by casts of lists within each other is refused', async () => {
    const source = `const x = ${'<any>['.repeat(40)}1${']'.repeat(40)};`;
    expect(await read(source, 'typescript')).toMatchObject({ error: { message: /nested too deeply/ } });
  });

  test('a cast or two, and generics that are called, are fine', async () => {
    const source =
      'const x = <any>(<unknown>(1)); const m = new Map<string, Array<Set<number>>>(f<number>(g<string>("")));';
    expect(await read(source, 'typescript')).toMatchObject({ language: 'javascript' });
  });

  test('an unfinished text hides what follows it in its line only', async () => {
    const source = "const x = 'never\nnamespace N { const a = 1; }";
    expect(await read(source, 'typescript')).toMatchObject({ error: { message: /namespaces/, line: 2 } });
  });
});

describe('the words of a script that gets a look before each case', () => {
  test.each([
    'Math["memo"] = 1',
    'M\\u0061th.memo = 1',
    'delete Math.memo',
    'arguments.callee',
    'f.caller',
    'return this',
    'const all = this',
    'const all = Math',
    'const { prototype } = Map',
  ])('%s', async (words) => {
    expect(await read(`function f() { ${words}; }`)).toMatchObject({ isOdd: true });
  });

  test('ordinary ones have none', async () => {
    const source =
      'function f(a) { const m = new Map(); const o = Object.keys(m); delete a.x; return a.map(Number).concat(Math.max(...o)); }';
    expect(await read(source)).toMatchObject({ isOdd: false });
  });
});
