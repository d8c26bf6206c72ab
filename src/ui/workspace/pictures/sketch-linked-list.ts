import { listParts, type Value } from '../../../catalog/value.ts';
import { rowOfBoxes } from './row-of-boxes.ts';
import { BOX, MARGIN, nodeText, type Sketch, type SketchEdge, type SketchNode } from './sketch.ts';

const DEEPEST_ARC = 44;
const NULL_WIDTH = 34;

/** Boxes and arrows from the head; the tail points to "null", or in an arc below back to where the cycle enters. */
export function sketchLinkedList(value: Value): Sketch {
  const { values, cycle } = listParts(value);
  const y = MARGIN + BOX / 2;
  const { nodes, edges, right } = rowOfBoxes(values.map(nodeText), y);
  const tail = nodes.at(-1);
  const entry = cycle === null ? undefined : nodes[cycle];
  if (tail && entry) {
    const width = Math.max(right - 30, tail.x + tail.width / 2 + 14) + MARGIN;
    return {
      width,
      height: y + BOX / 2 + DEEPEST_ARC + MARGIN / 2,
      nodes,
      edges: [...edges, arcBack(tail, entry)],
      labels: [],
    };
  }
  const end = { x: right + NULL_WIDTH / 2 - 6, y, text: 'null' };
  const last: SketchEdge[] = tail
    ? [{ from: { x: tail.x + tail.width / 2, y }, to: { x: right - 8, y }, bend: 0, arrow: true, isSecond: false }]
    : [];
  return {
    width: right + NULL_WIDTH + MARGIN,
    height: BOX + 2 * MARGIN,
    nodes,
    edges: [...edges, ...last],
    labels: [end],
  };
}

/** From under the tail to under the entry; a node that points to itself gets a narrow loop. */
function arcBack(tail: SketchNode, entry: SketchNode): SketchEdge {
  const spread = tail === entry ? 9 : 0;
  const bottom = tail.y + BOX / 2;
  return {
    from: { x: tail.x + spread, y: bottom },
    to: { x: entry.x - spread, y: bottom },
    bend: -DEEPEST_ARC,
    arrow: true,
    isSecond: true,
  };
}
