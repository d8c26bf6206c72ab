import { RoughGenerator } from 'roughjs/bin/generator.js';
import type { Point, Sketch, SketchEdge, SketchNode } from './sketch.ts';

/** One pencil stroke as SVG path data. */
export interface Stroke {
  readonly path: string;
  readonly isSecond: boolean;
}

const generator = new RoughGenerator();
const ARROW_HEAD = 8;
const HEAD_ANGLE = Math.PI / 6;

/** The sketch as strokes of a steady hand; the same sketch always gives the same strokes. */
export function pencilStrokes(sketch: Sketch): Stroke[] {
  const outlines = sketch.nodes.flatMap((node, index) => strokes(outline(node, index + 1), false));
  const lines = sketch.edges.flatMap((edge, index) => edgeStrokes(edge, sketch.nodes.length + index + 1));
  return [...outlines, ...lines];
}

/** A fixed seed keeps a drawing still while the page renders again. */
function hand(seed: number) {
  return { seed, roughness: 0.7, bowing: 0.8, disableMultiStroke: true, preserveVertices: true };
}

function outline({ shape, x, y, width, height }: SketchNode, seed: number) {
  return shape === 'circle'
    ? generator.ellipse(x, y, width, height, { ...hand(seed), roughness: 0.5 })
    : generator.rectangle(x - width / 2, y - height / 2, width, height, hand(seed));
}

function edgeStrokes(edge: SketchEdge, seed: number): Stroke[] {
  const control = controlPoint(edge);
  const line = generator.path(
    `M ${edge.from.x} ${edge.from.y} Q ${control.x} ${control.y} ${edge.to.x} ${edge.to.y}`,
    hand(seed),
  );
  if (!edge.arrow) return strokes(line, edge.isSecond);
  const angle = Math.atan2(edge.to.y - control.y, edge.to.x - control.x);
  const heads = [angle + Math.PI - HEAD_ANGLE, angle + Math.PI + HEAD_ANGLE].map((side, index) =>
    generator.line(
      edge.to.x,
      edge.to.y,
      edge.to.x + ARROW_HEAD * Math.cos(side),
      edge.to.y + ARROW_HEAD * Math.sin(side),
      { ...hand(seed + index), roughness: 0.4 },
    ),
  );
  return [line, ...heads].flatMap((drawable) => strokes(drawable, edge.isSecond));
}

/** Where a quadratic curve must aim so that its middle leaves the straight line by `bend`. */
function controlPoint({ from, to, bend }: SketchEdge): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
  if (length === 0) return middle;
  const reach = (2 * bend) / length;
  return { x: middle.x - (to.y - from.y) * reach, y: middle.y + (to.x - from.x) * reach };
}

function strokes(drawable: ReturnType<RoughGenerator['line']>, isSecond: boolean): Stroke[] {
  return generator.toPaths(drawable).map(({ d }) => ({ path: d, isSecond }));
}
