import type { ExcalidrawElement } from '@excalidraw/excalidraw/element/types';
import type { Canvas } from '../canvas/canvas.ts';
import { drawnElement, drawnText, textSize } from '../library/drawn-element.ts';
import { ARROW_GAP, labelSpot } from './arrow-line.ts';
import { obstaclesBetween } from './obstacles.ts';
import { routeArrow } from './route-arrow.ts';

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
  const size = label === '' ? null : textSize(label, LABEL_SIZE);
  const spots = routeArrow(start, end, obstaclesBetween(elements, start, end), size);
  const origin = spots[0] ?? start;
  const points = spots.map((spot): [number, number] => [spot.x - origin.x, spot.y - origin.y]);
  const id = newId();
  const labelId = newId();
  const arrow = drawnElement({
    id,
    type: 'arrow',
    x: origin.x,
    y: origin.y,
    width: extent(points.map(([across]) => across)),
    height: extent(points.map(([, down]) => down)),
    points,
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
  const middle = labelSpot(spots);
  const text =
    label === '' ? [] : [drawnText({ id: labelId, text: label, middle, fontSize: LABEL_SIZE, containerId: id })];
  canvas.edit({
    // The shapes must know of the arrow, or it would stay behind when they move.
    change: (element) => (element.id === from || element.id === to ? withArrow(element, id) : element),
    add: [arrow, ...text],
    select: [id],
  });
  canvas.reveal([arrow, ...text]);
}

function bindingTo({ id, type }: ExcalidrawElement) {
  return BINDABLE.has(type) ? { elementId: id, focus: 0, gap: ARROW_GAP } : null;
}

function withArrow(element: ExcalidrawElement, arrow: string): ExcalidrawElement {
  return { ...element, boundElements: [...(element.boundElements ?? []), { type: 'arrow', id: arrow }] };
}

function extent(places: readonly number[]): number {
  return Math.max(...places) - Math.min(...places);
}
