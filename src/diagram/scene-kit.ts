import type { Diagram } from './diagram.ts';
import { checkScene } from './parse-scene.ts';
import { readScene } from './read-scene.ts';

/** An element as Excalidraw saves it; for tests, which draw with the functions below. */
export interface Drawn {
  readonly id: string;
  readonly type: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly [field: string]: unknown;
}

/** Where something is, and how large: [x, y, width, height]. */
export type Place = readonly [x: number, y: number, width: number, height: number];

const FONT_SIZE = 20;
const LETTER = 10;

/** A shape as it is drawn, with fields of its own on top. */
export function shape(id: string, [x, y, width, height]: Place, more: object = {}): Drawn {
  const common = { strokeStyle: 'solid', groupIds: [], frameId: null, isDeleted: false, boundElements: null };
  return { id, type: 'rectangle', x, y, width, height, angle: 0, ...common, ...more };
}

/** A text; its size follows from its lines. `words` may hold line breaks. */
export function text(id: string, words: string, [x, y]: readonly [number, number], more: object = {}): Drawn {
  const lines = words.split('\n');
  const width = Math.max(...lines.map(({ length }) => length)) * LETTER;
  const fields = { type: 'text', text: words, originalText: words, fontSize: FONT_SIZE, containerId: null };
  return shape(id, [x, y, width, lines.length * 25], { ...fields, ...more });
}

/** A shape with a bound text. */
export function box(id: string, label: string, place: Place, more: object = {}): Drawn[] {
  const [x, y, width, height] = place;
  const words = text(`${id}-text`, label, [0, 0], { containerId: id });
  const middle = { x: x + (width - words.width) / 2, y: y + (height - words.height) / 2 };
  return [shape(id, place, more), { ...words, ...middle }];
}

/** An arrow along points in scene units; bind its ends with `{ startBinding: to('a') }`. */
export function arrow(id: string, points: readonly (readonly [number, number])[], more: object = {}): Drawn {
  const [[x, y] = [0, 0]] = points;
  const fields = { type: 'arrow', startArrowhead: null, endArrowhead: 'arrow', startBinding: null, endBinding: null };
  const relative = points.map(([px, py]) => [px - x, py - y]);
  return shape(id, [x, y, 0, 0], { ...fields, points: relative, ...more });
}

/** A binding as most drawings have it. */
export function to(elementId: string): object {
  return { elementId, focus: 0, gap: 1 };
}

/** An arrow from the right side of one thing to the left side of another, both ends bound. */
export function join(id: string, from: Drawn, target: Drawn, more: object = {}): Drawn {
  const start = [from.x + from.width + 1, from.y + from.height / 2] as const;
  const end = [target.x - 1, target.y + target.height / 2] as const;
  return arrow(id, [start, end], { startBinding: to(from.id), endBinding: to(target.id), ...more });
}

/** What is read from what is drawn. */
export function read(...drawn: readonly (Drawn | readonly Drawn[])[]): Diagram {
  return readScene(checkScene({ type: 'excalidraw', elements: drawn.flat() }));
}

/** Connections as "from > to", "from - to" or "from <> to", with the labels of the components. */
export function ways({ components, connections }: Diagram): string[] {
  const names = new Map(components.map(({ id, label }) => [id, label]));
  const signs = { forward: '>', none: '-', both: '<>' };
  return connections.map(({ from, to: end, direction }) => `${names.get(from)} ${signs[direction]} ${names.get(end)}`);
}
