import { expect, test } from 'vitest';
import type { Value } from '../../catalog/value.ts';
import { inferEntry } from './infer-entry.ts';
import type { CanonicalTest } from './read-canonical.ts';

const tests = (...pairs: readonly (readonly [input: Record<string, Value>, expected: Value])[]): CanonicalTest[] =>
  pairs.map(([input, expected], index) => ({
    uuid: undefined,
    reimplements: undefined,
    description: `case ${index}`,
    property: 'check',
    input,
    expected,
  }));

test('names that no language could write are changed, and that is said', () => {
  const { entry, notes, toInput } = inferEntry('delete', 'linked-list', tests([{ 'first-name': 'a', in: 1 }, true]));
  expect(entry).toEqual({
    kind: 'function',
    name: 'deleteOfLinkedList',
    parameters: [
      { name: 'firstName', type: 'string' },
      { name: 'inValue', type: 'int' },
    ],
    returns: { type: 'bool' },
  });
  expect(notes).toHaveLength(3);
  expect(toInput(tests([{ 'first-name': 'b', in: 2 }, true])[0]!)).toEqual({ firstName: 'b', inValue: 2 });
});

test('a list that is always empty is typed by guess, and that is said', () => {
  const { notes } = inferEntry('check', 'a', tests([{ list: [] }, 1]));
  expect(notes).toEqual(['list is int[] by guess, because its lists are empty in every case']);
});

test.each<[string, CanonicalTest[], string]>([
  ['no input', tests([{}, 'Hello']), 'it takes no input'],
  ['other fields', tests([{ a: 1 }, 1], [{ a: 1, b: 2 }, 1]), 'different fields: a, but case "case 1" has a, b'],
  ['a function', tests([{ f: '(x) -> x + 1' }, 1]), 'input.f of case "case 0" is a function written as text'],
  ['no name', tests([{ '1': 1 }, 1]), '"1" cannot be the name of a parameter'],
  ['one name twice', tests([{ a_b: 1, aB: 2 }, 1]), 'two fields of the input are both called'],
])('%s is refused', (_, given, message) => {
  expect(() => inferEntry('check', 'a', given)).toThrow(message);
});
