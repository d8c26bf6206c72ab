import { parametersOf } from '../catalog/entry-types.ts';
import { typeOf, type CodecEntry, type Entry, type FunctionEntry } from '../catalog/problem-schema.ts';
import { refersToNodes } from '../catalog/value-type.ts';
import { isRecord, type Input, type Value } from '../catalog/value.ts';
import { smallerTrees } from './smaller-trees.ts';

/** A measure that shrinking lowers: how many values an input holds, then how long its text is. */
export function inputSize(input: Input): number {
  return JSON.stringify(input).length;
}

/**
 * Inputs that are smaller than the given one in one step, the boldest first: lists lose a half, a quarter, … one item;
 * strings likewise; numbers go towards zero. Not all are valid; the caller checks. Lazy, for most are never looked at.
 */
export function* smallerInputs(entry: Entry, input: Input): Generator<Input> {
  if (entry.kind === 'class') {
    yield* fewerOperations(input);
    return;
  }
  for (const parameter of parametersOf(entry)) {
    const { name } = parameter;
    const type = typeOf(parameter);
    const value = input[name] ?? null;
    // What names a node of a tree changes with the tree.
    if (refersToNodes(type)) continue;
    if (type.kind === 'TreeNode' && Array.isArray(value)) yield* withSmallerTree(entry, input, name, value);
    else for (const smaller of smallerValues(value)) yield { ...input, [name]: smaller };
  }
  yield* jointlySmaller(input);
}

/** A node that is gone is named no more, and one that has another value is named by it. */
function* withSmallerTree(
  entry: FunctionEntry | CodecEntry,
  input: Input,
  name: string,
  values: readonly Value[],
): Generator<Input> {
  for (const { tree, heir } of smallerTrees(values)) {
    const left = new Set(tree);
    yield renamed(entry, { ...input, [name]: tree }, name, (value) => (left.has(value) ? value : heir));
  }
  if (values.length > 40) return;
  for (const [index, value] of values.entries()) {
    for (const smaller of smallerValues(value)) {
      const changed = { ...input, [name]: values.with(index, smaller) };
      yield renamed(entry, changed, name, (one) => (one === value ? smaller : one));
    }
  }
}

/** The input with other values where it names nodes of the tree in `tree`. */
function renamed(
  entry: FunctionEntry | CodecEntry,
  input: Input,
  tree: string,
  rename: (value: Value) => Value,
): Input {
  const change = (value: Value): Value => (Array.isArray(value) ? value.map(change) : rename(value));
  const names = new Set(
    parametersOf(entry)
      .filter((parameter) => parameter.node_of === tree)
      .map(({ name }) => name),
  );
  return Object.fromEntries(
    Object.entries(input).map(([name, value]) => [name, names.has(name) && value !== null ? change(value) : value]),
  );
}

/** Operations and their arguments go together; the construction stays. */
function* fewerOperations(input: Input): Generator<Input> {
  const operations = input['operations'];
  const lists = input['arguments'];
  if (!Array.isArray(operations) || !Array.isArray(lists)) return;
  for (const [from, to] of cuts(operations.length - 1)) {
    const keep = (_: Value, index: number): boolean => index === 0 || index - 1 < from || index - 1 >= to;
    yield { ...input, operations: operations.filter(keep), arguments: lists.filter(keep) };
  }
  for (const [index, list] of lists.entries()) {
    for (const smaller of smallerValues(list)) {
      if (Array.isArray(smaller) && smaller.length === (Array.isArray(list) ? list.length : -1)) {
        yield { ...input, arguments: lists.with(index, smaller) };
      }
    }
  }
}

/** Square matrices shrink in both directions at once. */
function* jointlySmaller(input: Input): Generator<Input> {
  for (const [name, value] of Object.entries(input)) {
    if (!Array.isArray(value) || value.length < 2) continue;
    if (!value.every((row) => Array.isArray(row) && row.length === value.length)) continue;
    const rows = value as readonly (readonly Value[])[];
    yield { ...input, [name]: rows.slice(1).map((row) => row.slice(1)) };
    yield { ...input, [name]: rows.slice(0, -1).map((row) => row.slice(0, -1)) };
  }
}

function* smallerValues(value: Value): Generator<Value> {
  if (Array.isArray(value)) yield* smallerLists(value);
  else if (typeof value === 'string') yield* smallerStrings(value);
  else if (typeof value === 'number') yield* smallerNumbers(value);
  else if (isRecord(value) && Array.isArray(value['values'])) yield* smallerCyclicLists(value);
}

function* smallerLists(list: readonly Value[]): Generator<Value> {
  for (const [from, to] of cuts(list.length)) yield [...list.slice(0, from), ...list.slice(to)];
  // Single items only once the list is short: there are too many of them before.
  if (list.length > 40) return;
  for (const [index, item] of list.entries()) {
    for (const smaller of smallerValues(item)) yield list.with(index, smaller);
  }
}

function* smallerStrings(text: string): Generator<Value> {
  for (const [from, to] of cuts(text.length)) yield text.slice(0, from) + text.slice(to);
}

function* smallerNumbers(number: number): Generator<Value> {
  if (number === 0) return;
  for (const smaller of [0, Math.sign(number), Math.trunc(number / 2), number - Math.sign(number)]) {
    if (Math.abs(smaller) < Math.abs(number)) yield smaller;
  }
}

function* smallerCyclicLists(list: { readonly [key: string]: Value }): Generator<Value> {
  const values = list['values'] as readonly Value[];
  const cycle = Number(list['cycle']);
  for (const [from, to] of cuts(values.length)) {
    const left = [...values.slice(0, from), ...values.slice(to)];
    const moved = cycle < from ? cycle : cycle - Math.min(to, cycle) + from;
    if (left.length > 0) yield { values: left, cycle: Math.max(0, Math.min(moved, left.length - 1)) };
  }
}

/** The ranges to take out of something of a length: halves first, single items last. */
function* cuts(length: number): Generator<[number, number]> {
  for (let size = Math.ceil(length / 2); size >= 1; size = size === 1 ? 0 : Math.floor(size / 2)) {
    for (let from = 0; from < length; from += size) yield [from, Math.min(length, from + size)];
  }
}
