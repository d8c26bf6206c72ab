import type { ValueType } from '../../../catalog/value-type.ts';
import { listParts, type Value } from '../../../catalog/value.ts';
import { sketchGraph } from './sketch-graph.ts';
import { sketchGrid } from './sketch-grid.ts';
import { sketchLinkedList } from './sketch-linked-list.ts';
import { sketchRandomList } from './sketch-random-list.ts';
import { sketchTree } from './sketch-tree.ts';
import type { Sketch } from './sketch.ts';

/** More than this is no longer read at a glance; the text says it better. */
const MOST = { list: 16, linked: 12, tree: 31, graph: 12, side: 10 } as const;

/**
 * The drawing of a value of the type, or null where there is nothing to draw or it would be too large to read. Nested
 * lists are drawn only as rectangular matrices.
 */
export function sketchValue(value: Value, type: ValueType): Sketch | null {
  if (type.kind === 'nullable') return value === null ? null : sketchValue(value, type.of);
  if (type.kind === 'ListNode') {
    const { length } = listParts(value).values;
    return length > 0 && length <= MOST.linked ? sketchLinkedList(value) : null;
  }
  if (!Array.isArray(value) || value.length === 0) return null;
  const list = value as readonly Value[];
  switch (type.kind) {
    case 'TreeNode':
      return list.filter((entry) => entry !== null).length <= MOST.tree ? sketchTree(list) : null;
    case 'GraphNode':
      return list.length <= MOST.graph ? sketchGraph(list) : null;
    case 'RandomListNode':
      return list.length <= MOST.linked ? sketchRandomList(list) : null;
    case 'list':
      return sketchList(list, type.of);
    default:
      return null;
  }
}

function sketchList(list: readonly Value[], entry: ValueType): Sketch | null {
  const inner = entry.kind === 'nullable' ? entry.of : entry;
  if (isScalar(inner)) return list.length <= MOST.list ? sketchGrid([list]) : null;
  if (inner.kind !== 'list' || !isScalar(inner.of)) return null;
  const rows = list.filter((row): row is readonly Value[] => Array.isArray(row));
  const columns = rows[0]?.length ?? 0;
  const isMatrix = rows.length === list.length && rows.every((row) => row.length === columns);
  const isReadable = rows.length >= 2 && columns >= 2 && rows.length <= MOST.side && columns <= MOST.side;
  return isMatrix && isReadable ? sketchGrid(rows) : null;
}

function isScalar(type: ValueType): boolean {
  return type.kind === 'int' || type.kind === 'float' || type.kind === 'bool' || type.kind === 'string';
}
