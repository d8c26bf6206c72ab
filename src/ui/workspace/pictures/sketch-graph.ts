import type { Value } from '../../../catalog/value.ts';
import { MARGIN, outlinePoint, type Sketch, type SketchEdge, type SketchNode } from './sketch.ts';

const CIRCLE = 36;
const ARC_PER_NODE = 68;

/** Nodes 1…n on a circle; an edge known from both sides is a line, one known from one side an arrow. */
export function sketchGraph(adjacency: readonly Value[]): Sketch {
  const neighbours = adjacency.map((row) => new Set(Array.isArray(row) ? row : []));
  const count = neighbours.length;
  const radius = count < 2 ? 0 : Math.max(44, (count * ARC_PER_NODE) / (2 * Math.PI));
  const middle = MARGIN + CIRCLE / 2 + radius;
  const nodes = neighbours.map((_, index): SketchNode => {
    // The first node stands at the top left, so that four nodes make an upright square.
    const angle = (2 * Math.PI * index) / count - (3 * Math.PI) / 4;
    const x = middle + radius * Math.cos(angle);
    const y = middle + radius * Math.sin(angle);
    return { shape: 'circle', x, y, width: CIRCLE, height: CIRCLE, text: String(index + 1) };
  });
  const edges = neighbours.flatMap((set, from) => [...set].flatMap((to) => edgeOf(nodes, neighbours, from, to)));
  return { width: 2 * middle, height: 2 * middle, nodes, edges, labels: [] };
}

function edgeOf(
  nodes: readonly SketchNode[],
  neighbours: readonly ReadonlySet<unknown>[],
  fromIndex: number,
  neighbour: unknown,
): SketchEdge[] {
  if (typeof neighbour !== 'number') return [];
  const toIndex = neighbour - 1;
  const from = nodes[fromIndex];
  const to = nodes[toIndex];
  if (!from || !to) return [];
  if (from === to) return [loop(from)];
  const isMutual = neighbours[toIndex]?.has(fromIndex + 1) === true;
  if (isMutual && toIndex < fromIndex) return [];
  return [{ from: outlinePoint(from, to), to: outlinePoint(to, from), bend: 0, arrow: !isMutual, isSecond: false }];
}

function loop(node: SketchNode): SketchEdge {
  const y = node.y + node.height / 2 - 4;
  return { from: { x: node.x + 8, y }, to: { x: node.x - 8, y }, bend: -26, arrow: true, isSecond: false };
}
