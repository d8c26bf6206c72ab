import { BoxIndex } from './box-index.ts';
import type { Box } from './diagram.ts';
import { gapBetween, grown, middleOf } from './geometry.ts';
import { outlineOf } from './outline.ts';
import { isWordy, type Part } from './part.ts';

/** A caption stands this close to what it names. */
const REACH = 30;
/** Texts that are longer explain something and do not name it. */
const LONGEST = 60;
const MOST_LINES = 3;
/** People write below an icon first, then above it, then beside it. */
const ABOVE = 8;
const BESIDE = 12;

/** A text that names a part that has no words of its own. */
export interface Caption {
  readonly of: Part;
  readonly text: Part;
}

/** Matches parts without words with the bare texts near them, the nearest first; each text names one part at most. */
export function matchCaptions(parts: readonly Part[], texts: readonly Part[]): Caption[] {
  const short = texts.filter(({ main }) => isCaption(main.text));
  if (parts.length === 0 || short.length === 0) return [];
  const index = new BoxIndex(short.map((text) => ({ box: text.box, value: text })));
  const pairs = parts.flatMap((of) =>
    index.touching(grown(of.box, REACH), 50).flatMap((text) => {
      const distance = captionDistance(of.box, text.box);
      return distance === null ? [] : [{ of, text, distance }];
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
  return isWordy(text) && text.length <= LONGEST && text.trim().split('\n').length <= MOST_LINES;
}

/** How far a caption is from what it names, with a penalty for unusual places; null where it cannot be its caption. */
function captionDistance(of: Box, text: Box): number | null {
  const gap = gapBetween(of, text);
  if (gap.x > 0 && gap.y > 0) return null;
  const [middle, at] = [middleOf(of), middleOf(text)];
  if (gap.x === 0) {
    const isCentred = Math.abs(middle.x - at.x) <= Math.max(of.width, text.width) / 2;
    if (!isCentred || gap.y > REACH) return null;
    return at.y >= middle.y ? gap.y : gap.y + ABOVE;
  }
  return gap.x > REACH || Math.abs(middle.y - at.y) > Math.max(of.height, text.height) / 2 ? null : gap.x + BESIDE;
}
