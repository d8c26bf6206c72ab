import type { Box } from '../../../diagram/diagram.ts';
import type { Viewport } from './canvas.ts';

/** What Excalidraw's own controls cover at each edge, in CSS pixels, with some air. */
interface Insets {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Its toolbar; at the foot, the zoom. */
const WIDE: Insets = { left: 16, top: 80, right: 16, bottom: 64 };
/** The panel on the left, which is there as long as something is selected. */
const WIDE_SELECTED: Insets = { ...WIDE, left: 232 };
/** Its layout for phones: two more tools on the right, and a bar at the foot. */
const NARROW: Insets = { left: 12, top: 68, right: 56, bottom: 80 };

/** The part of the pane that nothing of Excalidraw covers, in CSS pixels of the pane; never empty. */
export function freeArea({ width, height }: Pick<Viewport, 'width' | 'height'>, hasSelection: boolean): Box {
  const { left, top, right, bottom } = insets(width, height, hasSelection);
  return {
    x: left,
    y: top,
    width: Math.max(1, width - left - right),
    height: Math.max(1, height - top - bottom),
  };
}

/** The same part in scene units. */
export function freeScene(viewport: Viewport, hasSelection: boolean): Box {
  const { x, y, width, height } = freeArea(viewport, hasSelection);
  const { scrollX, scrollY, zoom } = viewport;
  return { x: x / zoom - scrollX, y: y / zoom - scrollY, width: width / zoom, height: height / zoom };
}

function insets(width: number, height: number, hasSelection: boolean): Insets {
  // Where Excalidraw goes over to its layout for phones.
  if (width < 730 || (height < 500 && width < 1000)) return NARROW;
  return hasSelection ? WIDE_SELECTED : WIDE;
}
