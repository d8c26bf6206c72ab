import type { ValueType } from '../catalog/value-type.ts';
import { isRecord, type Value } from '../catalog/value.ts';
import { formatOutput } from './format-output.ts';

/**
 * What a realm says a submission returned, as JSON. Scalars and arrays stand for themselves; everything else is tagged:
 *
 *     {"$":"int","v":"123…"}                      a whole number beyond ±(2^53 - 1), or a BigInt
 *     {"$":"float","v":"nan" | "inf" | "-inf"}
 *     {"$":"ListNode","values":[…],"cycle":1}     "cycle" only where the tail points back
 *     {"$":"TreeNode","values":[…]}               level order with nulls
 *     {"$":"NodeOf","own":true,"val":5}           a node of an argument's tree by the value that the case gives it; not "own",
 *                                                 and with the value it claims, where it is no node of that tree
 *     {"$":"GraphNode","nodes":[{"val":…,"links":[…]}]}   from the returned node on, breadth first, links from 0
 *     {"$":"RandomListNode","values":[[…, 1]]}
 *     {"$":"set","values":[…]}  {"$":"object","entries":[[…, …]]}  {"$":"other","type":"a function"}
 */
export type Output = unknown;

/** A returned value in the language-neutral form of its declared type, or why it is none. */
export type Decoded =
  | { readonly kind: 'value'; readonly value: Value }
  /** `reason` is one plain sentence. */
  | { readonly kind: 'mismatch'; readonly reason: string };

const value = (decoded: Value): Decoded => ({ kind: 'value', value: decoded });
const mismatch = (reason: string): Decoded => ({ kind: 'mismatch', reason });

/**
 * Reads an output as the declared type. What counts as equal across languages is decided here: a whole float is an
 * integer, True is 1, undefined and None are null, tuples and typed arrays are lists, a BigInt is an integer.
 */
export function decodeOutput(output: Output, type: ValueType): Decoded {
  switch (type.kind) {
    case 'void':
      return value(null);
    case 'nullable':
      return output === null ? value(null) : decodeOutput(output, type.of);
    case 'list':
      return decodeList(output, type.of);
    case 'int':
    case 'float':
      return decodeNumber(output, type.kind);
    case 'bool':
      if (output === 0 || output === 1) return value(output === 1);
      return typeof output === 'boolean' ? value(output) : wrongType(output, 'true or false');
    case 'string':
      return typeof output === 'string' ? value(output) : wrongType(output, 'a string');
    case 'ListNode':
      return decodeLinkedList(output);
    case 'TreeNode':
      return isTagged(output, 'TreeNode') ? decodeList(output['values'], NODE_VALUE) : wrongType(output, 'a TreeNode');
    case 'NodeOf':
      return decodeNodeOf(output, type.parameter);
    case 'GraphNode':
      return isTagged(output, 'GraphNode') ? decodeGraph(output['nodes']) : wrongType(output, 'a Node of a graph');
    case 'RandomListNode':
      return isTagged(output, 'RandomListNode')
        ? decodeList(output['values'], { kind: 'list', of: NODE_VALUE })
        : wrongType(output, 'a Node of a list');
  }
}

/** Node values are whole numbers in every package; a missing child or pointer is null. */
const NODE_VALUE: ValueType = { kind: 'nullable', of: { kind: 'int' } };

function isTagged(output: Output, tag: string): output is Record<string, unknown> {
  return isRecord(output) && output['$'] === tag;
}

/** What an async function returns, in JavaScript and in Python. */
const AWAITED: ReadonlySet<string> = new Set(['a Promise', 'a coroutine']);

function wrongType(output: Output, wanted: string): Decoded {
  if (output === null) return mismatch(`Nothing was returned, where ${wanted} was expected; is a return missing?`);
  if (isTagged(output, 'other') && AWAITED.has(String(output['type']))) {
    return mismatch(
      `${describe(output)} was returned, where ${wanted} was expected; the judge does not wait for async functions.`,
    );
  }
  return mismatch(`${describe(output)} was returned, where ${wanted} was expected.`);
}

/** Begins a sentence. */
function describe(output: Output): string {
  const text = isTagged(output, 'other') ? String(output['type']) : formatOutput(output, 60);
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function decodeNumber(output: Output, kind: 'int' | 'float'): Decoded {
  if (typeof output === 'boolean') return value(output ? 1 : 0);
  if (isTagged(output, 'int')) {
    const number = Number(output['v']);
    return Number.isSafeInteger(number) || kind === 'float'
      ? value(number)
      : mismatch(`The whole number ${String(output['v']).slice(0, 60)} is far outside the range of any answer.`);
  }
  if (typeof output !== 'number') return wrongType(output, kind === 'int' ? 'a whole number' : 'a number');
  if (kind === 'int' && !Number.isInteger(output))
    return mismatch(`${output} was returned, where a whole number was expected.`);
  return value(output === 0 ? 0 : output);
}

function decodeList(output: Output, of: ValueType): Decoded {
  if (!Array.isArray(output)) return wrongType(output, 'a list');
  const items: Value[] = [];
  for (const [index, item] of output.entries()) {
    const decoded = decodeOutput(item, of);
    if (decoded.kind === 'mismatch') return mismatch(`At index ${index}: ${lowerFirst(decoded.reason)}`);
    items.push(decoded.value);
  }
  return value(items);
}

/** Names of values, such as NaN, stay as they are. */
function lowerFirst(sentence: string): string {
  return /^(?!Infinity)[A-Z][a-z]* /.test(sentence) ? sentence.charAt(0).toLowerCase() + sentence.slice(1) : sentence;
}

function decodeLinkedList(output: Output): Decoded {
  if (!isTagged(output, 'ListNode')) return wrongType(output, 'a ListNode');
  const decoded = decodeList(output['values'], NODE_VALUE);
  const cycle = output['cycle'];
  if (decoded.kind === 'mismatch' || typeof cycle !== 'number') return decoded;
  return value({ values: decoded.value, cycle });
}

function decodeNodeOf(output: Output, parameter: string): Decoded {
  const wanted = `a node of ${parameter}`;
  if (!isTagged(output, 'NodeOf')) return wrongType(output, wanted);
  if (output['own'] === true) return decodeNumber(output['val'], 'int');
  const claimed = `A new node with the value ${formatOutput(output['val'], 60)}`;
  return mismatch(`${claimed} was returned, where ${wanted} itself was expected.`);
}

/** Numbers the nodes by their values, which packages fix as 1 … n from the returned node's 1 on; neighbours have no order. */
function decodeGraph(nodes: unknown): Decoded {
  if (!Array.isArray(nodes)) return mismatch('The graph cannot be read.');
  const values: unknown[] = nodes.map((node) => (isRecord(node) ? node['val'] : null));
  const distinct = new Set(values);
  if (
    distinct.size !== nodes.length ||
    !values.every((one) => Number.isInteger(one) && Number(one) >= 1 && Number(one) <= nodes.length)
  ) {
    return mismatch(
      `The values of the reachable nodes are ${formatOutput(values, 80)}, where 1 to n, each once, was expected.`,
    );
  }
  if (nodes.length > 0 && values[0] !== 1) {
    return mismatch(`The node with value ${String(values[0])} was returned, where the node with value 1 was expected.`);
  }
  const adjacency: number[][] = nodes.map(() => []);
  for (const [index, node] of nodes.entries()) {
    const links: unknown = isRecord(node) ? node['links'] : null;
    if (!Array.isArray(links)) return mismatch('The graph cannot be read.');
    adjacency[Number(values[index]) - 1] = links.map((link) => Number(values[Number(link)])).toSorted((a, b) => a - b);
  }
  return value(adjacency);
}

/** The same normal form for an expected graph, so that the two can be compared as plain values. */
export function normalizeExpected(expected: Value, type: ValueType): Value {
  if (type.kind === 'nullable') return expected === null ? null : normalizeExpected(expected, type.of);
  if (type.kind !== 'GraphNode' || !Array.isArray(expected)) return expected;
  return expected.map((links) => (Array.isArray(links) ? links.toSorted((a, b) => Number(a) - Number(b)) : links));
}
