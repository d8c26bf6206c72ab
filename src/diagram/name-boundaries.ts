import { areaOf, gapBetween } from './geometry.ts';
import type { Part } from './part.ts';

/** The title of a boundary stands this close to its upper or lower edge, inside or outside. */
const EDGE = 45;
const OUTSIDE = 30;
const LONGEST = 60;

/** Gives boundaries that have no text of their own the title that stands at their edge. Returns the texts that it took. */
export function nameBoundaries(parts: readonly Part[], isFree: (text: Part) => boolean): Set<Part> {
  const taken = new Set<Part>();
  const titles = parts.filter(
    (part) => part.form === 'text' && part.main.text.length <= LONGEST && !part.main.text.trim().includes('\n'),
  );
  const outside = new Map<Part | null, Part[]>();
  for (const title of titles) {
    const siblings = outside.get(title.parent);
    if (siblings === undefined) outside.set(title.parent, [title]);
    else siblings.push(title);
  }
  const boundaries = parts.filter(({ role }) => role === 'boundary').toSorted((a, b) => areaOf(a.box) - areaOf(b.box));
  for (const boundary of boundaries) {
    if (boundary.texts.length > 0 || boundary.main.text !== '') continue;
    const free = (text: Part): boolean => isFree(text) && !taken.has(text);
    const inside = titlesInside((outside.get(boundary) ?? []).filter(free), boundary);
    // Only few are looked at beside it, so that many boundaries beside many texts cannot take forever.
    const beside = (outside.get(boundary.parent) ?? [])
      .slice(0, 500)
      .filter((text) => free(text) && isBeside(text, boundary));
    const title = nearestEdge(inside, boundary) ?? nearestEdge(beside, boundary);
    if (title === null) continue;
    taken.add(title);
    boundary.texts.push(title.main);
  }
  return taken;
}

/** A title stands at the upper edge; at the lower one only where nothing else is written that it could be confused with. */
function titlesInside(texts: readonly Part[], boundary: Part): readonly Part[] {
  const above = texts.filter(({ box }) => Math.abs(box.y - boundary.box.y) <= EDGE);
  if (above.length > 0 || texts.length > 1) return above;
  return texts.filter((text) => edgeDistance(text, boundary) <= EDGE);
}

function nearestEdge(texts: readonly Part[], boundary: Part): Part | null {
  return texts.reduce<Part | null>((best, text) => {
    if (best === null) return text;
    const difference =
      best.main.fontSize - text.main.fontSize || edgeDistance(text, boundary) - edgeDistance(best, boundary);
    return difference < 0 ? text : best;
  }, null);
}

/** From the upper edge of the text to that of the boundary, or from the lower one to the lower one. */
function edgeDistance({ box: text }: Part, { box }: Part): number {
  return Math.min(Math.abs(text.y - box.y), Math.abs(box.y + box.height - (text.y + text.height)));
}

function isBeside({ box: text }: Part, { box }: Part): boolean {
  const gap = gapBetween(text, box);
  return gap.x === 0 && gap.y <= OUTSIDE && text.width <= 1.2 * box.width;
}
