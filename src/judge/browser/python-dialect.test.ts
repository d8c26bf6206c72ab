import { expect, test } from 'vitest';
import type { RealmEntry } from '../realm-entry.ts';
import { pythonDialect } from './python-dialect.ts';

const program = { language: 'python', source: 'def f(): f()', entry: {} as RealmEntry } as const;
const { deepen } = pythonDialect(program, { wallMs: 1_000, memoryMib: 256 });
const overflow = (message: string) => ({ name: 'RecursionError', message, stack: '[]', overflow: true, syntax: false });

test("a full stack is helped, and Python's own limit is the same everywhere", async () => {
  expect(await deepen(overflow('Maximum call stack size exceeded'))).toMatchObject({ slowdown: 2 });
  expect(await deepen(overflow('maximum recursion depth exceeded'))).toBeNull();
});
