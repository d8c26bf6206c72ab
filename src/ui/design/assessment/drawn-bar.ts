import { RoughGenerator } from 'roughjs/bin/generator.js';

const generator = new RoughGenerator();

/** A bar as drawn with a pencil: the outline of all of it, and so much of it filled in. Paths for an SVG. */
export interface DrawnBar {
  readonly outline: readonly string[];
  readonly fill: readonly string[];
}

/**
 * Draws a bar.
 * @param part how much is filled in, 0 to 1
 * @param seed the same one always gives the same strokes
 */
export function drawnBar(width: number, height: number, part: number, seed: number): DrawnBar {
  const hand = { seed, roughness: 0.9, bowing: 0.6, disableMultiStroke: true };
  const outline = generator.toPaths(generator.rectangle(1, 1, width - 2, height - 2, hand)).map(({ d }) => d);
  const filled = Math.max(0, Math.min(1, part)) * (width - 2);
  if (filled < 1) return { outline, fill: [] };
  const hatched = generator.rectangle(1, 1, filled, height - 2, {
    ...hand,
    stroke: 'none',
    fill: 'currentColor',
    fillStyle: 'hachure',
    hachureGap: 4.5,
    hachureAngle: -52,
  });
  return { outline, fill: generator.toPaths(hatched).map(({ d }) => d) };
}
