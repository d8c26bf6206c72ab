/** How much of a split its first part may take, in per cent of both parts together. */
export interface SplitBounds {
  readonly min: number;
  readonly max: number;
  /** What it takes before anyone moves the separator, and again after a double click on it. */
  readonly start: number;
}

/** `row`: the parts stand side by side; `column`: one above the other. */
export type SplitDirection = 'row' | 'column';

/** Per cent that one press of an arrow key moves. */
const STEP = 5;
/** Sizes are kept to a tenth of a per cent; finer is below a pixel. */
const PRECISION = 10;

/** The nearest size that the bounds allow. */
export function withinBounds(size: number, { min, max }: SplitBounds): number {
  return Math.min(max, Math.max(min, Math.round(size * PRECISION) / PRECISION));
}

/** The size that puts the separator at a place, which is measured in pixels from the start of the first part. */
export function sizeAt(place: number, length: number, bounds: SplitBounds): number {
  return length > 0 ? withinBounds((place / length) * 100, bounds) : bounds.start;
}

/** The size after a key was pressed on the separator, or null where the key means nothing to it. */
export function sizeAfterKey(key: string, size: number, direction: SplitDirection, bounds: SplitBounds): number | null {
  const [back, forth] = direction === 'row' ? ['ArrowLeft', 'ArrowRight'] : ['ArrowUp', 'ArrowDown'];
  if (key === back) return withinBounds(size - STEP, bounds);
  if (key === forth) return withinBounds(size + STEP, bounds);
  if (key === 'Home') return bounds.min;
  if (key === 'End') return bounds.max;
  return null;
}
