import { BOX, MARGIN, boxWidth, type SketchEdge, type SketchNode } from './sketch.ts';

/** Space between two boxes, for an arrow. */
const GAP = 30;

/** Boxes from left to right with an arrow from each to the next, their middle at height `y`. */
export function rowOfBoxes(
  texts: readonly string[],
  y: number,
): { nodes: SketchNode[]; edges: SketchEdge[]; right: number } {
  let left = MARGIN;
  const nodes = texts.map((text): SketchNode => {
    const width = boxWidth(text);
    const node: SketchNode = { shape: 'box', x: left + width / 2, y, width, height: BOX, text };
    left += width + GAP;
    return node;
  });
  const edges = nodes.slice(1).map((node, index): SketchEdge => {
    const before = nodes[index] as SketchNode;
    return {
      from: { x: before.x + before.width / 2, y },
      to: { x: node.x - node.width / 2, y },
      bend: 0,
      arrow: true,
      isSecond: false,
    };
  });
  return { nodes, edges, right: left };
}
