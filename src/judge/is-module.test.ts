import { expect, test } from 'vitest';
import { isModule } from './is-module.ts';

test.each([
  ['import { a } from "b";\na();', true],
  ['export const f = 1;', true],
  ['const a = 1; export default a;', true],
  ['f(import("fs"));', true],
  ['async function f() { await import(name); }', true],
  ['let x = a.import + `${1}import`;', false],
  ['// import nothing\nx = 1;', false],
  ['/* what we\n   export */ function f() {}', false],
  ['const text = `\n export `;', false],
  ['const a = 1;\nreturn a; // export', false],
  ['import { a } from "b";\n(', true],
])('%j: a module? %s', (source, expected) => expect(isModule(source)).toBe(expected));
