import type { ValueType } from '../../../catalog/value-type.ts';
import { listParts, type Value } from '../../../catalog/value.ts';

/** What a drawing shows, in words, for people who do not see it. */
export function describeValue(value: Value, type: ValueType): string {
  if (type.kind === 'nullable') return value === null ? 'null' : describeValue(value, type.of);
  const list = Array.isArray(value) ? (value as readonly Value[]) : [];
  switch (type.kind) {
    case 'ListNode':
      return describeLinkedList(value);
    case 'TreeNode':
      return `Binary tree. ${treeLevels(list)
        .map((level, depth) => `Level ${depth + 1}: ${level.join(', ')}.`)
        .join(' ')}`;
    case 'GraphNode':
      return `Graph of ${count(list.length, 'node')}. ${list
        .map(
          (row, index) => `${index + 1} leads to ${Array.isArray(row) && row.length > 0 ? row.join(', ') : 'nothing'}.`,
        )
        .join(' ')}`;
    case 'RandomListNode':
      return `Linked list of ${count(list.length, 'node')} with random pointers. ${list.map(describeRandom).join(' ')}`;
    case 'list':
      return list.length > 0 && list.every((row) => Array.isArray(row))
        ? `Matrix of ${count(list.length, 'row')}. ${list.map((row, index) => `Row ${index}: ${String(row)}.`).join(' ')}`
        : `List of ${count(list.length, 'entry', 'entries')}: ${list.map(String).join(', ')}`;
    default:
      return String(value);
  }
}

function describeLinkedList(value: Value): string {
  const { values, cycle } = listParts(value);
  const end = cycle === null ? 'then null' : `then back to position ${cycle}`;
  return `Linked list: ${values.map(String).join(', ')}, ${end}`;
}

function describeRandom(entry: Value, index: number): string {
  const [value, random] = Array.isArray(entry) ? (entry as readonly Value[]) : [];
  const target = typeof random === 'number' ? `position ${random}` : 'null';
  return `Position ${index} holds ${String(value ?? null)}, its random pointer is ${target}.`;
}

/** The values of each level from left to right, gaps as "none". */
function treeLevels(levelOrder: readonly Value[]): string[][] {
  const levels: string[][] = [];
  let slots = 1;
  for (let from = 0; from < levelOrder.length && slots > 0;) {
    const level = levelOrder.slice(from, from + slots);
    from += slots;
    slots = 2 * level.filter((value) => value !== null).length;
    levels.push(level.map((value) => (value === null ? 'none' : String(value))));
  }
  return levels;
}

function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}
