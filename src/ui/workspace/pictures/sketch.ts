/** A drawing of a value before it is drawn: positions in CSS pixels, origin at the top left. */
export interface Sketch {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly SketchNode[];
  readonly edges: readonly SketchEdge[];
  readonly labels: readonly SketchLabel[];
}

/** A box or a circle with a text; x and y are its centre. */
export interface SketchNode {
  readonly shape: 'box' | 'circle';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly text: string;
}

/** A line between two points. */
export interface SketchEdge {
  readonly from: Point;
  readonly to: Point;
  /** How far the middle leaves the straight line, to the right of its direction on the screen; 0 is straight. */
  readonly bend: number;
  readonly arrow: boolean;
  /** The second kind of pointer of a structure, such as `random`. */
  readonly isSecond: boolean;
}

/** A small text without an outline; x and y are its centre. */
export interface SketchLabel {
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Room around a drawing, for pencil lines that overshoot. */
export const MARGIN = 10;
/** Height of a box, and the least width of one. */
export const BOX = 34;
const CHARACTER_WIDTH = 8;
const LONGEST_TEXT = 12;

/** The text of a scalar in a drawing; long ones are cut with "…". */
export function nodeText(value: unknown): string {
  const text = typeof value === 'string' ? value : String(value);
  const characters = [...text];
  return characters.length > LONGEST_TEXT ? `${characters.slice(0, LONGEST_TEXT - 1).join('')}…` : text;
}

/** Width of a box that holds the text. */
export function boxWidth(text: string): number {
  return Math.max(BOX, [...text].length * CHARACTER_WIDTH + 16);
}

/** The point where the line from a node's centre towards a target leaves the node. */
export function outlinePoint(node: SketchNode, target: Point): Point {
  const dx = target.x - node.x;
  const dy = target.y - node.y;
  if (dx === 0 && dy === 0) return { x: node.x, y: node.y };
  if (node.shape === 'circle') {
    const scale = node.width / 2 / Math.hypot(dx, dy);
    return { x: node.x + dx * scale, y: node.y + dy * scale };
  }
  const scale = Math.min(
    dx === 0 ? Infinity : node.width / 2 / Math.abs(dx),
    dy === 0 ? Infinity : node.height / 2 / Math.abs(dy),
  );
  return { x: node.x + dx * scale, y: node.y + dy * scale };
}
