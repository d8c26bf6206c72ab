import { readTree } from '../../../catalog/read-tree.ts';
import type { Value } from '../../../catalog/value.ts';
import { MARGIN, boxWidth, nodeText, outlinePoint, type Sketch, type SketchEdge, type SketchNode } from './sketch.ts';

const COLUMN = 28;
const LEVEL = 58;
const CIRCLE = 38;

interface Branch {
  readonly text: string;
  readonly depth: number;
  left: Branch | null;
  right: Branch | null;
  /** Position in the in-order walk, which is the node's column. */
  column: number;
}

/** A binary tree: depth is the row, and the position in the in-order walk is the column, so left stays left. */
export function sketchTree(levelOrder: readonly Value[]): Sketch {
  const branches = readTree<Branch>(levelOrder, (value, parent) => ({
    text: nodeText(value),
    depth: parent === null ? 0 : parent.depth + 1,
    left: null,
    right: null,
    column: 0,
  }));
  numberColumns(branches[0] ?? null, 0);
  const column = Math.max(COLUMN, ...branches.map((branch) => boxWidth(branch.text) * 0.8));
  const size = Math.max(CIRCLE, ...branches.map((branch) => boxWidth(branch.text)));
  const place = (branch: Branch): SketchNode => ({
    shape: 'circle',
    x: MARGIN + size / 2 + branch.column * column,
    y: MARGIN + size / 2 + branch.depth * LEVEL,
    width: size,
    height: size,
    text: branch.text,
  });
  const edges = branches.flatMap((branch) =>
    [branch.left, branch.right].flatMap((child) => (child ? [edge(place(branch), place(child))] : [])),
  );
  const depth = Math.max(0, ...branches.map((branch) => branch.depth));
  return {
    width: 2 * MARGIN + size + Math.max(0, branches.length - 1) * column,
    height: 2 * MARGIN + size + depth * LEVEL,
    nodes: branches.map(place),
    edges,
    labels: [],
  };
}

function numberColumns(branch: Branch | null, next: number): number {
  if (!branch) return next;
  branch.column = numberColumns(branch.left, next);
  return numberColumns(branch.right, branch.column + 1);
}

function edge(parent: SketchNode, child: SketchNode): SketchEdge {
  return { from: outlinePoint(parent, child), to: outlinePoint(child, parent), bend: 0, arrow: false, isSecond: false };
}
