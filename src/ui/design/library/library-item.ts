import type { ExcalidrawElement } from '@excalidraw/excalidraw/element/types';
import { COMPONENT_KINDS, type ComponentKind } from '../../../catalog/component-kinds.ts';
import { drawnElement, drawnText } from './drawn-element.ts';
import { familyOf } from './families.ts';
import { GLYPHS, type GlyphStroke } from './glyphs.ts';

/** The size of every item, in scene units: its label fits into one line. */
export const ITEM_SIZE = { width: 172, height: 84 } as const;
const GLYPH_TOP = 12;
const GLYPH_SIZE = 24;
const FONT_SIZE = 16;
const LABEL_HEIGHT = FONT_SIZE * 1.25;
/** Between a bound text and its shape. */
const PADDING = 5;

/** Where an item stands, and ids for its parts. */
export interface ItemPlace {
  /** The upper left corner, in scene units. */
  readonly x: number;
  readonly y: number;
  readonly newId: () => string;
}

/**
 * A component drawn by us: a shape that says in `customData.dryrunKind` what it is, the sign of its kind, and its name.
 * All of it is one group; arrows bind to the shape, which is the first element.
 */
export function libraryItem(kind: ComponentKind, { x, y, newId }: ItemPlace): ExcalidrawElement[] {
  const group = newId();
  const mainId = newId();
  const labelId = newId();
  const { width, height } = ITEM_SIZE;
  const main = drawnElement({
    id: mainId,
    type: 'rectangle',
    x,
    y,
    width,
    height,
    backgroundColor: familyOf(kind).colour,
    roundness: { type: 3 },
    groupIds: [group],
    boundElements: [{ type: 'text', id: labelId }],
    customData: { dryrunKind: kind },
  });
  const corner = { x: x + (width - GLYPH_SIZE) / 2, y: y + GLYPH_TOP };
  const glyph = GLYPHS[kind].map((stroke) => strokeElement(stroke, newId(), group, corner));
  const label = drawnText({
    id: labelId,
    text: COMPONENT_KINDS[kind],
    middle: { x: x + width / 2, y: y + height - PADDING - LABEL_HEIGHT / 2 },
    fontSize: FONT_SIZE,
    containerId: mainId,
    groupIds: [group],
    verticalAlign: 'bottom',
  });
  return [main, ...glyph, label];
}

function strokeElement(
  { how, points }: GlyphStroke,
  id: string,
  group: string,
  corner: { readonly x: number; readonly y: number },
): ExcalidrawElement {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const [firstX, firstY] = points[0] ?? [0, 0];
  return drawnElement({
    id,
    type: 'line',
    x: corner.x + firstX,
    y: corner.y + firstY,
    width: Math.max(...xs) - Math.min(...xs),
    height: Math.max(...ys) - Math.min(...ys),
    points: points.map(([x, y]) => [x - firstX, y - firstY]),
    strokeWidth: 1,
    roughness: 0,
    roundness: how === 'curved' ? { type: 2 } : null,
    groupIds: [group],
    lastCommittedPoint: null,
    startBinding: null,
    endBinding: null,
    startArrowhead: null,
    endArrowhead: null,
    polygon: false,
  });
}
