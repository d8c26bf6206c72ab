/** Height of the box that {@link underlinePath} draws in, in pixels. */
export const UNDERLINE_HEIGHT = 7;

/**
 * An underline as drawn by hand from left to right and back, as SVG path data in a box of the given width. The same
 * width always gives the same line.
 */
export function underlinePath(width: number): string {
  const step = Math.max(16, width / 6);
  const there = wobble(0, width, step, 2.2, 1);
  const back = wobble(width, 0, step, 4.6, 7);
  return `M 0 2.5 ${there} ${back}`;
}

function wobble(from: number, to: number, step: number, height: number, seed: number): string {
  const count = Math.max(1, Math.round(Math.abs(to - from) / step));
  return Array.from({ length: count }, (_, index) => {
    const start = from + ((to - from) * index) / count;
    const end = from + ((to - from) * (index + 1)) / count;
    const swing = Math.sin((index + seed) * 2.4) * 1.1;
    return `Q ${round((start + end) / 2)} ${round(height + swing)} ${round(end)} ${round(height - swing / 3)}`;
  }).join(' ');
}

function round(number: number): number {
  return Math.round(number * 100) / 100;
}
