import type { Value } from '../../../catalog/value.ts';
import { BOX, MARGIN, boxWidth, nodeText, type Sketch, type SketchLabel, type SketchNode } from './sketch.ts';

const LABEL = 16;

/** Cells in rows and columns, all as wide as the widest; a single row has its positions (from 0) below it. */
export function sketchGrid(rows: readonly (readonly Value[])[]): Sketch {
  const texts = rows.map((row) => row.map(nodeText));
  const width = Math.max(BOX, ...texts.flat().map(boxWidth));
  const columns = Math.max(0, ...texts.map((row) => row.length));
  const nodes = texts.flatMap((row, y) =>
    row.map((text, x): SketchNode => ({
      shape: 'box',
      x: MARGIN + (x + 0.5) * width,
      y: MARGIN + (y + 0.5) * BOX,
      width,
      height: BOX,
      text,
    })),
  );
  const labels =
    rows.length === 1
      ? nodes.map((node, x): SketchLabel => ({ x: node.x, y: MARGIN + BOX + LABEL / 2 + 3, text: String(x) }))
      : [];
  return {
    width: 2 * MARGIN + columns * width,
    height: 2 * MARGIN + rows.length * BOX + (labels.length > 0 ? LABEL : 0),
    nodes,
    edges: [],
    labels,
  };
}
