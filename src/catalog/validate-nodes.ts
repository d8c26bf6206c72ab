import { checkRange } from './check-bounds.ts';
import type { Complaints } from './complaints.ts';
import { describeValue } from './describe-value.ts';
import type { Constraint } from './problem-schema.ts';
import { isRecord, listParts, type Value } from './value.ts';
import type { NodeKind } from './value-type.ts';

type Check = (value: unknown, constraint: Constraint, path: string, complaints: Complaints) => boolean;

const CHECKS: Readonly<Record<NodeKind, Check>> = {
  ListNode: checkLinkedList,
  TreeNode: checkTree,
  GraphNode: checkGraph,
  RandomListNode: checkRandomList,
};

/**
 * Checks the language-neutral form of a linked structure (see `value.ts`), its nodes' values against
 * `constraint.range`. False where it is so wrong that counting its nodes makes no sense.
 */
export function validateNodes(
  value: unknown,
  kind: NodeKind,
  constraint: Constraint,
  path: string,
  complaints: Complaints,
): boolean {
  return CHECKS[kind](value, constraint, path, complaints);
}

/** How many nodes a linked structure has; the value must have passed {@link validateNodes}. */
export function countNodes(value: unknown, kind: NodeKind): number {
  const items = listParts(value as Value).values;
  return kind === 'TreeNode' ? items.filter((item) => item !== null).length : items.length;
}

/** Node values are whole numbers, in every kind of node that carries one. */
function checkNodeValue(value: unknown, constraint: Constraint, path: string, complaints: Complaints): void {
  if (!Number.isSafeInteger(value)) {
    complaints.add(path, `is ${describeValue(value)}, but the value of a node must be a whole number`);
    return;
  }
  checkRange(value as number, constraint, path, complaints);
}

function checkLinkedList(value: unknown, constraint: Constraint, path: string, complaints: Complaints): boolean {
  if (!isRecord(value)) {
    return checkItems(
      value,
      'a linked list, written as the list of its values from the head',
      path,
      complaints,
      (item, at) => checkNodeValue(item, constraint, at, complaints),
    );
  }
  if (constraint.cyclic !== true) {
    complaints.add(path, 'must not have a cycle; write the list of its values from the head');
    return false;
  }
  const extra = Object.keys(value).find((key) => key !== 'values' && key !== 'cycle');
  if (extra !== undefined) {
    complaints.add(path, `has an unknown key ${JSON.stringify(extra)}; a list with a cycle has "values" and "cycle"`);
  }
  const items = value['values'];
  const areItems = checkItems(
    items,
    'the list of the node values from the head',
    `${path}.values`,
    complaints,
    (item, at) => checkNodeValue(item, constraint, at, complaints),
  );
  if (!areItems || !Array.isArray(items)) return false;
  checkIndex(
    value['cycle'],
    items.length,
    `${path}.cycle`,
    complaints,
    'without a cycle, write only the list of values',
  );
  return true;
}

function checkTree(value: unknown, constraint: Constraint, path: string, complaints: Complaints): boolean {
  // Places for children of the nodes so far; the root has one.
  let places = 1;
  const isTree = checkItems(
    value,
    'a binary tree, written as its values in level order',
    path,
    complaints,
    (item, at) => {
      if (places === 0)
        complaints.add(at, 'has no parent; in level order, a missing node (null) has no entries for its children');
      places--;
      if (item === null) return;
      places += 2;
      checkNodeValue(item, constraint, at, complaints);
    },
  );
  if (isTree && (value as unknown[]).at(-1) === null) {
    complaints.add(path, 'ends in null; leave out the nulls after the last node');
  }
  return isTree;
}

function checkGraph(value: unknown, _constraint: Constraint, path: string, complaints: Complaints): boolean {
  const wanted = 'a graph, written as one list of neighbour numbers for each node';
  return checkItems(value, wanted, path, complaints, (neighbours, at, count) => {
    checkItems(neighbours, 'the list of the neighbours of a node', at, complaints, (neighbour, place) => {
      const exists = Number.isInteger(neighbour) && (neighbour as number) >= 1 && (neighbour as number) <= count;
      if (!exists) {
        complaints.add(place, `is ${describeValue(neighbour)}, but must be the number of a node, from 1 to ${count}`);
      }
    });
  });
}

function checkRandomList(value: unknown, constraint: Constraint, path: string, complaints: Complaints): boolean {
  const wanted = 'a list with random pointers, written as pairs of a value and the index of a node or null';
  return checkItems(value, wanted, path, complaints, (node, at, count) => {
    if (!Array.isArray(node) || node.length !== 2) {
      complaints.add(at, `is ${describeValue(node)}, but must be a pair [value, index], such as [7,null] or [13,0]`);
      return;
    }
    checkNodeValue(node[0], constraint, `${at}[0]`, complaints);
    if (node[1] !== null) checkIndex(node[1], count, `${at}[1]`, complaints, 'null points to nothing');
  });
}

function checkIndex(value: unknown, count: number, path: string, complaints: Complaints, otherwise: string): void {
  if (Number.isInteger(value) && (value as number) >= 0 && (value as number) < count) return;
  const wanted =
    count === 0 ? 'there is no node it could point to' : `must be the index of a node, from 0 to ${count - 1}`;
  complaints.add(path, `is ${describeValue(value)}, but ${wanted}; ${otherwise}`);
}

/** Checks that something is a list and looks at its items until enough is wrong. */
function checkItems(
  value: unknown,
  wanted: string,
  path: string,
  complaints: Complaints,
  look: (item: unknown, path: string, count: number) => void,
): boolean {
  if (!Array.isArray(value)) {
    complaints.add(path, `is ${describeValue(value)}, but must be ${wanted}`);
    return false;
  }
  for (let index = 0; index < value.length && !complaints.full; index++) {
    look(value[index], `${path}[${index}]`, value.length);
  }
  return true;
}
