import type { Point } from '../../../diagram/scene.ts';
import type { Box } from '../../../diagram/diagram.ts';
import { boxAround, grown } from '../../../diagram/geometry.ts';
import { alongLine, arrowLine, labelSpot, type Target } from './arrow-line.ts';

/** What an arrow has to keep clear of. */
export interface Obstacles {
  /** Shapes that it does not lead to, and that stand around neither of its ends. */
  readonly boxes: readonly Box[];
  /** What other arrows say, and texts that stand alone. */
  readonly texts: readonly Box[];
  /** Places along the other arrows. */
  readonly lines: readonly Point[];
}

type Size = Pick<Box, 'width' | 'height'>;

/** From one way to the next wider one, in scene units. */
const STEP = 36;
/** So far an arrow goes round; what stands beyond is crossed. */
const MOST_STEPS = 14;
/** Air around a shape and around a text. */
const AIR = { box: 8, text: 4 } as const;
/** The way to the next line of components. */
const NEAR_BOX = 64;
/** Nearer to another arrow, and an arrow cannot be told from it. */
const TOO_NEAR = 9;
/** What is worse than which detour, in scene units. */
const COST = {
  box: 1_000,
  text: 400,
  labelOnBox: 600,
  labelOnText: 600,
  labelOnEnd: 200,
  labelOnLine: 150,
  same: 700,
  // Decides between the two sides: where nothing stands, nothing will have to lead through.
  labelNearBox: 20,
};

/** All bows that are tried: to both sides, turning half-way or, rather not, nearer to one end. */
const WAYS = Array.from({ length: MOST_STEPS }, (_, step) => (step + 1) * STEP).flatMap((width) =>
  [width, -width].flatMap((bow) => [
    { bow, turnAt: 0.5, extra: 0 },
    { bow, turnAt: 0.3, extra: STEP / 2 },
    { bow, turnAt: 0.7, extra: STEP / 2 },
  ]),
);

/**
 * The points of an arrow that runs around what is in between, beside the arrows that are there, with its label on
 * nothing: the straight line where that does, else the smallest bow. `label` is the size of what it says, or null.
 */
export function routeArrow(from: Target, to: Target, obstacles: Obstacles, label: Size | null): readonly Point[] {
  const near = within(reachOf(from, to, label), obstacles);
  let best = arrowLine(from, to, 0);
  let least = costOf(best, [from, to], near, label, Infinity);
  for (const { bow, turnAt, extra } of WAYS) {
    // A wider way is worth trying only where it can still be better.
    if (Math.abs(bow) + extra >= least) continue;
    const points = arrowLine(from, to, bow, turnAt);
    const cost = Math.abs(bow) + extra + costOf(points, [from, to], near, label, least);
    if (cost < least) [best, least] = [points, cost];
  }
  return best;
}

/** Where the widest way and its label may come near something. */
const reachOf = (from: Box, to: Box, label: Size | null): Box =>
  grown(boxAround([from, to]), STEP * MOST_STEPS + NEAR_BOX + Math.max(label?.width ?? 0, label?.height ?? 0));

const within = (reach: Box, { boxes, texts, lines }: Obstacles): Obstacles => ({
  boxes: boxes.filter((box) => overlap(box, reach, 0)),
  texts: texts.filter((box) => overlap(box, reach, 0)),
  lines: lines.filter((spot) => isNear(spot, reach, 0)),
});

/** What is wrong with a way; of one that costs at least `most`, only that it does. */
function costOf(
  points: readonly Point[],
  ends: readonly Box[],
  { boxes, texts, lines }: Obstacles,
  label: Size | null,
  most: number,
): number {
  const spots = alongLine(points);
  const crossed = (box: Box, air: number): boolean => spots.some((spot) => isNear(spot, box, air));
  let cost = 0;
  cost += COST.box * boxes.filter((box) => crossed(box, AIR.box)).length;
  cost += COST.text * texts.filter((box) => crossed(box, AIR.text)).length;
  // Other arrows are many, and looked at last.
  if (cost >= most) return cost;
  const near = spots.filter((spot) => lines.some((one) => Math.hypot(one.x - spot.x, one.y - spot.y) < TOO_NEAR));
  if (near.length > spots.length / 4) cost += COST.same;
  if (label === null) return cost;
  const { x, y } = labelSpot(points);
  const own = { x: x - label.width / 2, y: y - label.height / 2, ...label };
  cost += COST.labelOnBox * boxes.filter((box) => overlap(own, box, AIR.text)).length;
  if (boxes.some((box) => overlap(own, box, NEAR_BOX))) cost += COST.labelNearBox;
  cost += COST.labelOnText * texts.filter((box) => overlap(own, box, AIR.text)).length;
  cost += COST.labelOnEnd * ends.filter((box) => overlap(own, box, 0)).length;
  if (lines.some((spot) => isNear(spot, own, AIR.text))) cost += COST.labelOnLine;
  return cost;
}

function isNear({ x, y }: Point, box: Box, air: number): boolean {
  return x > box.x - air && x < box.x + box.width + air && y > box.y - air && y < box.y + box.height + air;
}

function overlap(one: Box, other: Box, air: number): boolean {
  return (
    one.x < other.x + other.width + air &&
    other.x < one.x + one.width + air &&
    one.y < other.y + other.height + air &&
    other.y < one.y + one.height + air
  );
}
