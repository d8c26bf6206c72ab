import { BoxIndex } from './box-index.ts';
import { boxAround, distanceToBox, grown, meets } from './geometry.ts';
import { distanceToPath, type Linear } from './linear.ts';
import { distanceToOutline } from './outline.ts';
import { hasWords, type Part } from './part.ts';
import { isSaying } from './saying.ts';
import type { Point } from './scene.ts';

/** A part that a loose end may belong to. */
export interface Candidate {
  readonly part: Part;
  /** To its outline. */
  readonly distance: number;
  /** The distance, and what speaks against it. */
  readonly cost: number;
  /** The end points at it, or touches it. */
  readonly isAhead: boolean;
}

/** An arrow that stops so far ahead of something, and points at it, means it. */
const AHEAD = 70;
/** An end this far inside of a boundary belongs to something in it. */
const BOUNDARY_DEPTH = 14;
/** What speaks against a candidate, as if it were so much farther away. */
const AGAINST = { boundary: 9, insideBoundary: 8, text: 6, saying: 26, nameless: 5, beside: 6, behind: 12 } as const;
/** An end that went into a shape is no farther from it than this. */
const INSIDE = 6;
const MOST_CANDIDATES = 5;

/** What arrows may end at, found by place. */
export class Targets {
  readonly #parts: BoxIndex<Part>;
  readonly #linears: BoxIndex<Linear>;

  constructor(parts: readonly Part[], linears: readonly Linear[]) {
    this.#parts = new BoxIndex(
      parts.map((part) => ({ box: boxAround([part.box, ...part.outlines.map(({ box }) => box)]), value: part })),
    );
    this.#linears = new BoxIndex(linears.map((linear) => ({ box: linear.box, value: linear })));
  }

  /** The parts whose outlines are within reach of an end that points in a direction, the likeliest first. */
  near(at: Point, direction: Point, reach: number): Candidate[] {
    const place = { x: at.x, y: at.y, width: 0, height: 0 };
    const candidates = this.#parts.touching(grown(place, reach)).flatMap((part) => {
      const candidate = judge(part, at, direction);
      return candidate === null || candidate.distance > reach ? [] : [candidate];
    });
    return candidates
      .toSorted((a, b) => round(a.cost) - round(b.cost) || a.part.box.width - b.part.box.width)
      .slice(0, MOST_CANDIDATES);
  }

  /** The first labelled part straight ahead of an end that has nothing near it. */
  ahead(at: Point, direction: Point): Candidate | null {
    const way = { x: direction.x * AHEAD, y: direction.y * AHEAD };
    const place = {
      x: Math.min(at.x, at.x + way.x),
      y: Math.min(at.y, at.y + way.y),
      width: Math.abs(way.x),
      height: Math.abs(way.y),
    };
    let best: Candidate | null = null;
    for (const part of this.#parts.touching(place)) {
      if (part.form === 'text' || part.role === 'boundary' || !hasWords(part)) continue;
      const distance = meets(at, direction, part.box);
      if (distance === null || distance > AHEAD || (best !== null && distance >= best.distance)) continue;
      best = { part, distance, cost: distance + AGAINST.beside, isAhead: true };
    }
    return best;
  }

  /** The line or arrow, other than its own, that an end lies on. */
  path(at: Point, own: Linear, reach: number): { linear: Linear; distance: number } | null {
    const place = { x: at.x, y: at.y, width: 0, height: 0 };
    let best: { linear: Linear; distance: number } | null = null;
    for (const linear of this.#linears.touching(grown(place, reach))) {
      const distance = linear === own ? Infinity : distanceToPath(at, linear.path);
      if (distance <= reach && (best === null || distance < best.distance)) best = { linear, distance };
    }
    return best;
  }
}

/** To hundredths, so that the rounding of large coordinates decides nothing. */
const round = (cost: number): number => Math.round(cost * 100) / 100;

function judge(part: Part, at: Point, direction: Point): Candidate | null {
  let [distance, isInside] = [Infinity, false];
  for (const outline of part.outlines) {
    const to = distanceToOutline(at, outline);
    isInside ||= to.isInside;
    distance = Math.min(distance, to.distance);
  }
  if (part.role === 'boundary') {
    if (isInside && distance > BOUNDARY_DEPTH) return null;
    const against = AGAINST.boundary + (isInside ? AGAINST.insideBoundary : 0);
    const aside = sideways(part, at, direction, distance);
    return { part, distance, cost: distance + against + aside, isAhead: aside === 0 };
  }
  if (isInside) distance = Math.min(distance / 2, INSIDE);
  const against = againstPart(part);
  const aside = isInside ? 0 : sideways(part, at, direction, distance);
  return { part, distance, cost: distance + against + aside, isAhead: aside === 0 };
}

function againstPart(part: Part): number {
  if (part.form === 'text') return isSaying(part.main.text) ? AGAINST.saying : AGAINST.text;
  return hasWords(part) ? 0 : AGAINST.nameless;
}

/** An arrow points at what it leads to; what is beside its tip or behind it is less likely meant. */
function sideways({ box }: Part, at: Point, direction: Point, distance: number): number {
  const wide = grown(box, 4);
  if (distance <= 3 || distanceToBox(at, wide) === 0 || meets(at, direction, wide) !== null) return 0;
  return meets(at, { x: -direction.x, y: -direction.y }, wide) === null ? AGAINST.beside : AGAINST.behind;
}
