import type { Value } from '../../../catalog/value.ts';
import { rowOfBoxes } from './row-of-boxes.ts';
import { BOX, MARGIN, nodeText, type Sketch, type SketchEdge, type SketchNode } from './sketch.ts';

const ARC = 46;

/** Boxes and `next` arrows in a row; each `random` pointer is an arc: forwards above, backwards below. */
export function sketchRandomList(value: readonly Value[]): Sketch {
  const entries = value.filter((entry): entry is readonly Value[] => Array.isArray(entry));
  const y = MARGIN + ARC + BOX / 2;
  const { nodes, edges, right } = rowOfBoxes(
    entries.map((entry) => nodeText(entry[0] ?? null)),
    y,
  );
  const randoms = entries.flatMap((entry, index): SketchEdge[] => {
    const from = nodes[index];
    const to = typeof entry[1] === 'number' ? nodes[entry[1]] : undefined;
    return from && to ? [randomArc(from, to)] : [];
  });
  return {
    width: Math.max(right - 30, BOX) + MARGIN,
    height: y + BOX / 2 + ARC + MARGIN / 2,
    nodes,
    edges: [...edges, ...randoms],
    labels: [],
  };
}

function randomArc(from: SketchNode, to: SketchNode): SketchEdge {
  const isBackwards = to.x <= from.x;
  const edgeY = isBackwards ? from.y + BOX / 2 : from.y - BOX / 2;
  const spread = from === to ? 8 : 5;
  // Two arcs that meet at a box must not share a point, so each leaves a little to the side it goes to.
  return {
    from: { x: from.x + (isBackwards ? spread * (from === to ? 1 : -1) : spread), y: edgeY },
    to: { x: to.x + (isBackwards ? spread * (from === to ? -1 : 1) : -spread), y: edgeY },
    bend: -ARC,
    arrow: true,
    isSecond: true,
  };
}
