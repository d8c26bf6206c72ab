import { BoxIndex } from './box-index.ts';
import { areaOf, boxOf, middleOf, shareInside } from './geometry.ts';
import { distanceToOutline } from './outline.ts';
import { isFrame, makePart, type Part } from './part.ts';
import type { SceneElement } from './scene.ts';

/** So much of a part lies in what it stands in; people draw over the edge. */
const INSIDE = 0.9;
/** Texts are often wider than their shape. */
const TEXT_INSIDE = 0.6;
/** What contains something is larger than it; two of about the same size lie on each other. */
const SMALLER = 0.85;
/** Nesting that is deeper is no drawing of a system; it is made flat. */
const DEEPEST = 24;

/**
 * Finds out what stands in what: gives each part its parent, and makes parts of the texts that are bound to nothing,
 * with what they are written on as their parent.
 */
export function nestParts(parts: readonly Part[], texts: readonly SceneElement[]): Part[] {
  const index = new BoxIndex(parts.map((part) => ({ box: part.box, value: part })));
  const frames = new Map(parts.filter(isFrame).map((part) => [part.main.id, part]));
  const depths = new Map<Part, number>();
  // From the outside in, so that the depth of a parent is known.
  for (const part of parts.toSorted((a, b) => areaOf(b.box) - areaOf(a.box))) {
    const around = isFrame(part) ? null : (smallestAround(part, index) ?? frames.get(part.main.frameId ?? '') ?? null);
    adopt(part, around, depths);
  }
  const bare = texts.map((text) => {
    const part = makePart(text, [text], 'text');
    adopt(part, writtenOn(text, index) ?? frames.get(text.frameId ?? '') ?? null, depths);
    return part;
  });
  return [...parts, ...bare];
}

function adopt(part: Part, around: Part | null, depths: Map<Part, number>): void {
  let parent = around;
  while (parent !== null && (depths.get(parent) ?? 0) >= DEEPEST) parent = parent.parent;
  part.parent = parent;
  depths.set(part, parent === null ? 0 : (depths.get(parent) ?? 0) + 1);
  parent?.children.push(part);
}

function smallestAround(part: Part, index: BoxIndex<Part>): Part | null {
  const area = areaOf(part.box);
  const middle = middleOf(part.box);
  return smallest(
    index
      .touching(part.box)
      .filter(
        (other) =>
          other !== part &&
          other.form === 'shape' &&
          area <= SMALLER * areaOf(other.box) &&
          shareInside(part.box, other.box) >= INSIDE &&
          isInside(middle, other),
      ),
    part.box,
  );
}

function writtenOn(text: SceneElement, index: BoxIndex<Part>): Part | null {
  const box = boxOf(text);
  const middle = middleOf(box);
  return smallest(
    index.touching(box).filter((other) => shareInside(box, other.box) >= TEXT_INSIDE && isInside(middle, other)),
    box,
  );
}

const isInside = (point: ReturnType<typeof middleOf>, { outlines }: Part): boolean =>
  outlines.some((outline) => distanceToOutline(point, outline).isInside);

/** The smallest of some parts; among equals, the one whose middle is nearest. */
function smallest(parts: readonly Part[], box: SceneElement | Part['box']): Part | null {
  const middle = middleOf(box);
  const away = ({ box: other }: Part): number => {
    const { x, y } = middleOf(other);
    return Math.hypot(x - middle.x, y - middle.y);
  };
  return parts.reduce<Part | null>((best, one) => {
    if (best === null) return one;
    return (areaOf(one.box) - areaOf(best.box) || away(one) - away(best)) < 0 ? one : best;
  }, null);
}
