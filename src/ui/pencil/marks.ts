import { RoughGenerator } from 'roughjs/bin/generator.js';

// Hand-drawn marks as SVG path data, made while the site is built: no script draws them in the browser.

const generator = new RoughGenerator();

interface Hand {
  /** The same seed always gives the same stroke. */
  readonly seed: number;
  /** 0 is a ruler, 2 a shaky hand. */
  readonly roughness?: number;
  /** Goes over the line a second time, as one does to stress it. */
  readonly twice?: boolean;
}

function options({ seed, roughness = 1, twice = false }: Hand) {
  return { seed, roughness, bowing: 1.2, disableMultiStroke: !twice, preserveVertices: false };
}

function paths(drawable: ReturnType<RoughGenerator['line']>): string[] {
  return generator.toPaths(drawable).map(({ d }) => rounded(d));
}

/** Tenths of a unit are finer than a pencil, and a third of the bytes. */
function rounded(path: string): string {
  return path.replace(/-?\d+\.\d+/g, (digits) => String(Number(Number(digits).toFixed(1))));
}

/** A line from the left to the right of a box. */
export function underline(width: number, height: number, hand: Hand): string[] {
  return paths(
    generator.curve(
      [
        [2, height * 0.55],
        [width * 0.35, height * 0.35],
        [width * 0.7, height * 0.5],
        [width - 2, height * 0.3],
      ],
      options(hand),
    ),
  );
}

/** A ring around a box, open where the pencil was lifted. */
export function ring(x: number, y: number, width: number, height: number, hand: Hand): string[] {
  return paths(
    generator.ellipse(x + width / 2, y + height / 2, width, height, { ...options(hand), curveFitting: 0.98 }),
  );
}

/** The outline of a box, drawn as by a ruler in a hurry. */
export function box(x: number, y: number, width: number, height: number, hand: Hand): string[] {
  return paths(generator.rectangle(x, y, width, height, options(hand)));
}

/** A tick: a short stroke down, a long one up. */
export function tick(x: number, y: number, size: number, hand: Hand): string[] {
  return paths(
    generator.linearPath(
      [
        [x, y + size * 0.55],
        [x + size * 0.35, y + size * 0.9],
        [x + size, y],
      ],
      options(hand),
    ),
  );
}

const HEAD_LENGTH = 9;
const HEAD_ANGLE = Math.PI / 6.5;

/** A bent arrow; `via` is where the curve leans to. */
export function arrow(
  from: readonly [number, number],
  via: readonly [number, number],
  to: readonly [number, number],
  hand: Hand,
): string[] {
  const angle = Math.atan2(to[1] - via[1], to[0] - via[0]) + Math.PI;
  const shaft = generator.path(`M ${from.join(' ')} Q ${via.join(' ')} ${to.join(' ')}`, options(hand));
  const heads = [angle - HEAD_ANGLE, angle + HEAD_ANGLE].map((side) =>
    generator.line(to[0], to[1], to[0] + HEAD_LENGTH * Math.cos(side), to[1] + HEAD_LENGTH * Math.sin(side), {
      ...options(hand),
      roughness: 0.5,
    }),
  );
  return [shaft, ...heads].flatMap(paths);
}
