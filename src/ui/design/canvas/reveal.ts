import type { Box } from '../../../diagram/diagram.ts';
import type { Viewport } from './canvas.ts';
import { freeArea, freeScene } from './free-area.ts';

/** Where the canvas is scrolled to, and how large it is shown. */
export type View = Pick<Viewport, 'scrollX' | 'scrollY' | 'zoom'>;

/** Excalidraw's own limit. */
const LEAST_ZOOM = 0.1;

/**
 * The view that shows all of a box in the free part of the pane, with the least change: none where it is seen already,
 * a scroll where it fits, and only else a smaller zoom. It never zooms in: who looks at several things in a row keeps
 * the size that they chose.
 */
export function revealed(viewport: Viewport, box: Box, hasSelection: boolean): View {
  const { scrollX, scrollY } = viewport;
  // A pane that is hidden, as on a phone, has no size to fit anything into.
  if (viewport.width === 0 || viewport.height === 0) return { scrollX, scrollY, zoom: viewport.zoom };
  const area = freeArea(viewport, hasSelection);
  const fitting = Math.min(area.width / box.width, area.height / box.height);
  const zoom = Math.max(LEAST_ZOOM, Math.min(viewport.zoom, fitting));
  if (zoom < viewport.zoom) return centred(area, box, zoom);
  const free = freeScene(viewport, hasSelection);
  return {
    scrollX: scrollX + shift(box.x, box.width, free.x, free.width),
    scrollY: scrollY + shift(box.y, box.height, free.y, free.height),
    zoom,
  };
}

/** The view that shows all of a box in the middle of what is free while nothing is selected, no larger than drawn. */
export function fitted(viewport: Pick<Viewport, 'width' | 'height'>, box: Box): View {
  const area = freeArea(viewport, false);
  const zoom = Math.max(LEAST_ZOOM, Math.min(1, area.width / box.width, area.height / box.height));
  return centred(area, box, zoom);
}

function centred(area: Box, box: Box, zoom: number): View {
  return {
    scrollX: (area.x + area.width / 2) / zoom - (box.x + box.width / 2),
    scrollY: (area.y + area.height / 2) / zoom - (box.y + box.height / 2),
    zoom,
  };
}

/** How far a stretch has to move to lie within another one that is at least as long. */
function shift(start: number, length: number, freeStart: number, freeLength: number): number {
  if (start < freeStart) return freeStart - start;
  return Math.min(0, freeStart + freeLength - start - length);
}
