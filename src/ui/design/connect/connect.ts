import type { ExcalidrawElement } from '@excalidraw/excalidraw/element/types';
import type { Canvas } from '../canvas/canvas.ts';
import { drawnElement, drawnText } from '../library/drawn-element.ts';
import { ARROW_GAP, arrowBetween } from './arrow-between.ts';

/** An arrow to draw, between the main elements of two components. */
export interface NewConnection {
  readonly from: string;
  readonly to: string;
  /** Empty for none. */
  readonly label: string;
  /** Drawn dashed, as one draws what is not waited for. */
  readonly isAsynchronous: boolean;
  readonly isBothWays: boolean;
}

/** Excalidraw can bind arrows to these. */
const BINDABLE: ReadonlySet<string> = new Set([
  'rectangle',
  'ellipse',
  'diamond',
  'text',
  'image',
  'frame',
  'embeddable',
]);
const LABEL_SIZE = 16;

/** Draws a bound arrow, with its label; nothing where one of the two is no longer drawn. */
export function connect(canvas: Canvas, connection: NewConnection, newId: () => string): void {
  const { from, to, label, isAsynchronous, isBothWays } = connection;
  const elements = canvas.elements();
  const start = elements.find(({ id }) => id === from);
  const end = elements.find(({ id }) => id === to);
  if (start === undefined || end === undefined) return;
  const line = arrowBetween(start, end, lanesBetween(elements, from, to));
  const id = newId();
  const labelId = newId();
  const across = line.to.x - line.from.x;
  const down = line.to.y - line.from.y;
  const arrow = drawnElement({
    id,
    type: 'arrow',
    ...line.from,
    width: Math.abs(across),
    height: Math.abs(down),
    points: [
      [0, 0],
      [across, down],
    ],
    strokeStyle: isAsynchronous ? 'dashed' : 'solid',
    roundness: { type: 2 },
    lastCommittedPoint: null,
    startBinding: bindingTo(start),
    endBinding: bindingTo(end),
    startArrowhead: isBothWays ? 'arrow' : null,
    endArrowhead: 'arrow',
    elbowed: false,
    boundElements: label === '' ? null : [{ type: 'text', id: labelId }],
  });
  const middle = { x: line.from.x + across / 2, y: line.from.y + down / 2 };
  const text =
    label === '' ? [] : [drawnText({ id: labelId, text: label, middle, fontSize: LABEL_SIZE, containerId: id })];
  canvas.edit({
    // The shapes must know of the arrow, or it would stay behind when they move.
    change: (element) => (element.id === from || element.id === to ? withArrow(element, id) : element),
    add: [arrow, ...text],
    select: [id],
  });
}

function bindingTo({ id, type }: ExcalidrawElement) {
  return BINDABLE.has(type) ? { elementId: id, focus: 0, gap: ARROW_GAP } : null;
}

function withArrow(element: ExcalidrawElement, arrow: string): ExcalidrawElement {
  return { ...element, boundElements: [...(element.boundElements ?? []), { type: 'arrow', id: arrow }] };
}

function lanesBetween(elements: readonly ExcalidrawElement[], one: string, other: string): number {
  return elements.filter((element) => {
    if (element.type !== 'arrow') return false;
    const start = element.startBinding?.elementId;
    const end = element.endBinding?.elementId;
    return (start === one && end === other) || (start === other && end === one);
  }).length;
}
