import { BoxIndex } from './box-index.ts';
import type { Box } from './diagram.ts';
import { gapBetween, grown, middleOf } from './geometry.ts';
import { outlineOf } from './outline.ts';
import { isWordy, type Part } from './part.ts';
import { isNumbered, isSaying } from './saying.ts';

/** A caption stands this close to what it names. */
const REACH = 30;
/** A text as close as this to a shape without words names it, whatever else may be near. */
export const CLOSE = 16;
/** Texts that are longer explain something and do not name it. */
const LONGEST = 60;
const MOST_LINES = 3;
/** People write below an icon first, then above it, then beside it. */
const ABOVE = 8;
const BESIDE = 12;
/** A text across the edge of something stands there for want of room. */
const ACROSS = 14;
/** Below, but not under the middle; at most so far from the side. */
const OFF_CENTRE = 8;
const CORNER = 12;
/** What tells an action is rather written on an arrow. */
const SAYING = 10;

/** A text that names a part that has no words of its own. */
export interface Caption {
  readonly of: Part;
  readonly text: Part;
}

/**
 * Matches parts without words with the bare texts near them, the nearest first; each text names one part at most.
 *
 * @param reachOf how far from a part its caption may be, in pixels
 */
export function matchCaptions(
  parts: readonly Part[],
  texts: readonly Part[],
  reachOf: (part: Part) => number = () => REACH,
): Caption[] {
  const short = texts.filter(({ main }) => isCaption(main.text));
  if (parts.length === 0 || short.length === 0) return [];
  const index = new BoxIndex(short.map((text) => ({ box: text.box, value: text })));
  const pairs = parts.flatMap((of) =>
    index.touching(grown(of.box, REACH), 50).flatMap((text) => {
      const distance = captionDistance(of.box, text.box, Math.min(REACH, reachOf(of)));
      return distance === null ? [] : [{ of, text, distance: distance + (isSaying(text.main.text) ? SAYING : 0) }];
    }),
  );
  const taken = new Set<Part>();
  return pairs
    .toSorted((a, b) => a.distance - b.distance)
    .filter(({ of, text }) => {
      if (taken.has(of) || taken.has(text)) return false;
      taken.add(of).add(text);
      return true;
    });
}

/** Makes a text the label of a part, and something that arrows to the part may end at. */
export function giveCaption({ of, text }: Caption): void {
  of.texts.push(...text.texts);
  of.outlines.push(outlineOf(text.main));
}

function isCaption(text: string): boolean {
  return isWordy(text) && !isNumbered(text) && text.length <= LONGEST && text.trim().split('\n').length <= MOST_LINES;
}

/** How far a caption is from what it names, with a penalty for unusual places; null where it cannot be its caption. */
function captionDistance(of: Box, text: Box, reach: number): number | null {
  const gap = gapBetween(of, text);
  const [middle, at] = [middleOf(of), middleOf(text)];
  const isCentred = Math.abs(middle.x - at.x) <= Math.max(of.width, text.width) / 2;
  if (gap.x === 0 && isCentred) {
    if (gap.y > reach) return null;
    if (gap.y === 0) return ACROSS;
    return at.y >= middle.y ? gap.y : gap.y + ABOVE;
  }
  // Texts under small icons are seldom centred exactly.
  if (gap.y > 0) {
    const isUnder = at.y >= middle.y && gap.y <= Math.min(reach, CLOSE) && gap.x <= CORNER;
    return isUnder ? gap.y + gap.x + OFF_CENTRE : null;
  }
  return gap.x > reach || Math.abs(middle.y - at.y) > Math.max(of.height, text.height) / 2 ? null : gap.x + BESIDE;
}
