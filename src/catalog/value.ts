/**
 * A language-neutral value, as packages, own cases and reports write it: plain JSON.
 *
 * | type | value |
 * |---|---|
 * | int, float, bool, string | the JSON scalar |
 * | T[] | array |
 * | T? | null or a T |
 * | ListNode | array of node values from the head; with a cycle `{"values": [3,2,0,-4], "cycle": 1}`, where `cycle` is the index (from 0) of the node that the tail points back to |
 * | TreeNode | array in level order, null for a missing child, no trailing nulls (`[3,9,20,null,null,15,7]`) |
 * | TreeNode with `node_of` | the value of the node, which no other node of that tree has |
 * | GraphNode | adjacency list: entry i lists the neighbour numbers (from 1) of node i + 1; `[]` is no graph |
 * | RandomListNode | array of `[value, index]`, where `index` (from 0) is the node that `random` points to, or null |
 * | void | null |
 */
export type Value = null | boolean | number | string | readonly Value[] | { readonly [key: string]: Value };

/** The arguments of one case by parameter name, in the order of the entry point's parameters. */
export type Input = { readonly [parameter: string]: Value };

/** A cyclic linked list in its language-neutral form. */
export interface CyclicList {
  readonly values: readonly Value[];
  /** Index, from 0, of the node that the last node points back to. */
  readonly cycle: number;
}

/** True for a JSON object (not null, not an array). */
export function isRecord(value: unknown): value is { readonly [key: string]: Value } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Splits the two forms of a linked list into values and an optional cycle index. */
export function listParts(value: Value): { values: readonly Value[]; cycle: number | null } {
  if (Array.isArray(value)) return { values: value, cycle: null };
  if (isRecord(value) && Array.isArray(value['values'])) {
    const cycle = value['cycle'];
    return { values: value['values'], cycle: typeof cycle === 'number' ? cycle : null };
  }
  return { values: [], cycle: null };
}
