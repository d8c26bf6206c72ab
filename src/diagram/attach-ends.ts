import { endOf, type Linear } from './linear.ts';
import { isLinear, type Owners } from './owners.ts';
import { holds, type Part } from './part.ts';
import { Targets, type Candidate } from './targets.ts';

/** What an end of a line was found to be at: a part, or another line that it joins. */
export interface Attached {
  readonly at: Part | Linear;
  readonly how: 'bound' | 'nearest' | 'corrected';
}

export interface Attachment {
  readonly linear: Linear;
  readonly start: Attached | null;
  readonly end: Attached | null;
}

/** How far from a shape an end may lie, by how surely a line of this type is meant to connect something. */
const REACH = { arrow: 40, line: 16, freedraw: 20 } as const;
const USUAL_FONT_SIZE = 20;
const LARGEST_SCALE = 2;
/** A line without heads reaches this far for what it points straight at, as an underline or a divider does not. */
const LINE_AHEAD = 26;
/** An end joins another arrow that it lies on. */
const JOIN_REACH = 16;
/** A shape this close to an end, or twice as close as that and straight ahead of it, is meant before any arrow. */
const CLOSE = 14;
/** An end that lies on another arrow rather than near it. */
const ON_PATH = 3;
/** A stroke that connects is fairly straight and not a dot. */
const STRAIGHT = 0.6;
const SHORTEST_STROKE = 40;
const SHORTEST_LINE = 32;

/**
 * Finds what the ends of all lines are at: what the editor bound them to, and for loose ends the outline that is nearest,
 * or the arrow that they lie on.
 */
export function attachEnds(parts: readonly Part[], linears: readonly Linear[], owners: Owners): Attachment[] {
  const joinable = linears.filter(({ element }) => element.type !== 'freedraw');
  const targets = new Targets(parts, joinable);
  const scale = scaleOf(parts);
  return linears.map((linear) => attach(linear, owners, targets, scale));
}

/** How large the drawing is drawn: people who write larger leave larger gaps. */
function scaleOf(parts: readonly Part[]): number {
  const sizes = parts.flatMap(({ texts }) => texts.map(({ fontSize }) => fontSize)).toSorted((a, b) => a - b);
  return Math.min(LARGEST_SCALE, Math.max(1, (sizes[Math.floor(sizes.length / 2)] ?? 0) / USUAL_FONT_SIZE));
}

function attach(linear: Linear, owners: Owners, targets: Targets, scale: number): Attachment {
  const { element } = linear;
  const bound = (id: string | null): Attached | null => {
    const owner = id === null ? undefined : owners.get(id);
    return owner === undefined || owner === linear ? null : { at: owner, how: 'bound' };
  };
  const [start, end] = [bound(element.startId), bound(element.endId)];
  if (start !== null && end !== null) return { linear, start, end };
  if (element.type === 'freedraw' && !isStroke(linear)) return { linear, start, end };
  if (isSampleLine(linear)) return { linear, start, end };
  const starts = start === null ? candidates(linear, 'start', targets, scale) : [asCandidate(start)];
  const ends = end === null ? candidates(linear, 'end', targets, scale) : [asCandidate(end)];
  const [first, last] = bestPair(starts, ends);
  return {
    linear,
    start: start ?? joined(linear, 'start', first, targets),
    end: end ?? joined(linear, 'end', last, targets),
  };
}

/** A short plain line, as in a legend. */
const isSampleLine = ({ element, length }: Linear): boolean =>
  element.type === 'line' && !element.hasStartHead && !element.hasEndHead && length < SHORTEST_LINE;

function isStroke({ path, length }: Linear): boolean {
  const [first, last] = [path[0], path.at(-1)];
  if (first === undefined || last === undefined || length < SHORTEST_STROKE) return false;
  return Math.hypot(last.x - first.x, last.y - first.y) >= STRAIGHT * length;
}

function reachOf({ element }: Linear): number {
  const { type, hasStartHead, hasEndHead } = element;
  if (type === 'freedraw') return REACH.freedraw;
  return type === 'arrow' || hasStartHead || hasEndHead ? REACH.arrow : REACH.line;
}

function candidates(linear: Linear, which: 'start' | 'end', targets: Targets, scale: number): Candidate[] {
  const { at, direction } = endOf(linear, which);
  // A stroke beside words underlines them.
  const near = targets
    .near(at, direction, reachOf(linear) * scale)
    .filter(({ part }) => linear.element.type !== 'freedraw' || part.form !== 'text');
  if (near.length > 0) return near;
  if (linear.element.type === 'line' && reachOf(linear) < REACH.arrow) {
    return targets
      .near(at, direction, LINE_AHEAD * scale)
      .filter(({ part, isAhead }) => isAhead && part.role !== 'boundary');
  }
  if (reachOf(linear) < REACH.arrow) return [];
  const ahead = targets.ahead(at, direction);
  return ahead === null ? [] : [ahead];
}

const asCandidate = ({ at }: Attached): Candidate | null =>
  isLinear(at) ? null : { part: at, distance: 0, cost: 0, isAhead: true };

type Found = Candidate | null;

/** The likeliest candidates for both ends together: an arrow leads from one thing to another. */
function bestPair(starts: readonly Found[], ends: readonly Found[]): readonly [Found, Found] {
  let best: readonly [Found, Found] = [starts[0] ?? null, ends[0] ?? null];
  let least = Infinity;
  for (const start of starts) {
    for (const end of ends) {
      if (start !== null && end !== null && !areApart(start.part, end.part)) continue;
      const cost = (start?.cost ?? 0) + (end?.cost ?? 0);
      // By more than rounding: among equals the first one stays.
      if (cost < least - 0.01) [best, least] = [[start, end], cost];
    }
  }
  return best;
}

/** Whether an arrow can lead from one to the other: neither holds the other. */
function areApart(one: Part, other: Part): boolean {
  return one !== other && !holds(one, other) && !holds(other, one);
}

/** What a loose end is at: its candidate, or another arrow that is nearer. */
function joined(linear: Linear, which: 'start' | 'end', found: Found, targets: Targets): Attached | null {
  const { at } = endOf(linear, which);
  const path = linear.element.type === 'arrow' ? targets.path(at, linear, JOIN_REACH) : null;
  if (path !== null && (found === null || isJoin(path.distance, found))) return { at: path.linear, how: 'nearest' };
  return found === null ? null : { at: found.part, how: 'nearest' };
}

/** Several arrows leave a shape side by side, and lie near each other without joining. */
function isJoin(distance: number, found: Candidate): boolean {
  if (found.distance <= JOIN_REACH / 2) return false;
  const isClose = found.distance <= (found.isAhead ? 2 * CLOSE : CLOSE);
  return distance < (isClose ? ON_PATH : found.distance / 2);
}
