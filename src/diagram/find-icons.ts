import { areaOf, boxAround, boxOf, gapBetween, shareInside } from './geometry.ts';
import { kindOfLabel } from './kind-of-label.ts';
import { outlineOfBox } from './outline.ts';
import { isWordy, makePart, type Part } from './part.ts';
import { SCENE_LIMITS, type SceneElement } from './scene.ts';

/** An icon may be this large; a group that is larger is a drawing of its own. */
const LARGEST_ICON = 420;
/** A group with arrows in it is only an icon if it is small. */
const LARGEST_WITH_ARROWS = 160;
/** The pieces of a label lie this close together. */
const LINE_GAP = 24;

const SHAPES: ReadonlySet<string> = new Set(['rectangle', 'ellipse', 'diamond']);

/**
 * Finds the groups that draw one thing: an icon made of lines and shapes, or a shape grouped with its label. A group that
 * holds several labelled things, or arrows between them, is no icon, but there may be icons in it.
 */
export function findIcons(elements: readonly SceneElement[]): Part[] {
  // A label is bound to its shape, and need not be in the same group.
  const bound = elements.filter(({ containerId, text }) => containerId !== null && isReadable(text));
  const labelled = new Set(bound.map(({ containerId }) => containerId ?? ''));
  return lookInto(
    elements.filter(({ groupIds }) => groupIds.length > 0),
    0,
    labelled,
  );
}

/** @param labelled ids of the shapes that have a label bound to them */
function lookInto(elements: readonly SceneElement[], depth: number, labelled: ReadonlySet<string>): Part[] {
  if (depth >= SCENE_LIMITS.groups) return [];
  const groups = new Map<string, SceneElement[]>();
  for (const element of elements) {
    const id = element.groupIds[element.groupIds.length - 1 - depth];
    if (id === undefined) continue;
    const group = groups.get(id);
    if (group === undefined) groups.set(id, [element]);
    else group.push(element);
  }
  return [...groups.values()].flatMap((group) => {
    if (group.length < 2) return [];
    const icon = iconOf(group, labelled);
    return icon === null ? lookInto(group, depth + 1, labelled) : [icon];
  });
}

function iconOf(group: readonly SceneElement[], labelled: ReadonlySet<string>): Part | null {
  const texts = group.filter(({ type }) => type === 'text');
  const drawn = group.filter(({ type }) => type !== 'text');
  if (drawn.length === 0 || drawn.some(({ type }) => type === 'frame' || type === 'magicframe')) return null;
  const box = boxAround(drawn.map(boxOf));
  const size = Math.max(box.width, box.height);
  const arrows = drawn.filter(({ type }) => type === 'arrow');
  const isBound = arrows.some(({ startId, endId }) => startId !== null || endId !== null);
  if (size > LARGEST_ICON || isBound || (arrows.length > 0 && size > LARGEST_WITH_ARROWS)) return null;
  if (arrows.length === drawn.length) return null;
  const shapes = drawn.filter(({ type }) => SHAPES.has(type));
  if (labelledShapes(shapes, texts, labelled) > 1) return null;
  const words = ownWords(texts);
  if (!isOneLabel(words)) return null;
  const main = mainOf(drawn);
  const part = makePart(main, [main, ...drawn.filter((one) => one !== main)], drawn.length === 1 ? 'shape' : 'picture');
  if (drawn.length > 1 && areaOf(boxOf(main)) < 0.6 * areaOf(box)) part.outlines.splice(0, 1, outlineOfBox(box));
  part.texts.push(...words);
  // Letters that belong to the picture are part of it, but are not read.
  part.members.push(...texts.filter((text) => !words.includes(text)));
  return part;
}

/** How many shapes of a group have a label of their own that somebody is meant to read. */
function labelledShapes(
  shapes: readonly SceneElement[],
  texts: readonly SceneElement[],
  labelled: ReadonlySet<string>,
): number {
  const found = new Set(shapes.filter(({ id }) => labelled.has(id)));
  const free = texts.filter(({ text, containerId }) => containerId === null && isReadable(text));
  // Only few are looked at: with more labels than this it is no icon in any case.
  if (free.length > 40) return free.length;
  for (const text of free) {
    const around = shapes.filter((shape) => shareInside(boxOf(text), boxOf(shape)) > 0.6);
    const smallest = around.toSorted((a, b) => areaOf(a) - areaOf(b))[0];
    if (smallest !== undefined) found.add(smallest);
  }
  return found.size;
}

/** Letters in an icon are often no more than a part of the picture. */
function isReadable(text: string): boolean {
  return isWordy(text) && (text.trim().length >= 3 || kindOfLabel(text) !== null);
}

/** The texts of an icon that are its label: what is too short or much smaller than the rest belongs to the picture. */
function ownWords(texts: readonly SceneElement[]): SceneElement[] {
  const largest = texts.reduce((most, { fontSize }) => Math.max(most, fontSize), 0);
  const words = texts.filter(
    ({ text, fontSize }) => isWordy(text) && text.trim().length >= 3 && fontSize >= 0.5 * largest,
  );
  if (words.length > 0) return words;
  // "DB" or "S3" alone is a label; "Aa" is a picture of letters.
  return texts.filter(({ text }) => isReadable(text)).slice(0, 1);
}

/** Whether texts lie close together, like the lines of one label. */
function isOneLabel(texts: readonly SceneElement[]): boolean {
  return texts.every((text, index) => {
    const before = texts[index - 1];
    if (before === undefined) return true;
    const gap = gapBetween(boxOf(before), boxOf(text));
    return gap.x <= LINE_GAP && gap.y <= LINE_GAP;
  });
}

/** The element that stands for a group: one that was marked, or the largest. */
function mainOf(drawn: readonly SceneElement[]): SceneElement {
  const marked = drawn.find(({ libraryKind, correction }) => libraryKind !== null || correction !== null);
  const largest = drawn.reduce((most, one) => {
    const difference = rank(one) - rank(most) || areaOf(boxOf(one)) - areaOf(boxOf(most));
    return difference > 0 ? one : most;
  });
  return marked ?? largest;
}

const rank = ({ type }: SceneElement): number => (SHAPES.has(type) || type === 'image' ? 1 : 0);
