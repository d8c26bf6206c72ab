import { distanceToBox } from './geometry.ts';
import type { Link, Terminal } from './links.ts';
import { holds, type Part } from './part.ts';

/** An arrow to a boundary goes to each of so many things in it, if they are not connected with each other. */
const MOST_ALIKE = 8;

/**
 * Leads arrows that end at a boundary on to the components in it. Things that stand side by side in it are all meant:
 * "workers" around three workers. Where they are connected with each other, the arrow enters at the nearest.
 *
 * @param insides the components in each boundary
 */
export function resolveBoundaries(links: readonly Link[], insides: ReadonlyMap<Part, readonly Part[]>): Link[] {
  const connected = new Set<Part>();
  for (const { from, to } of links) {
    for (let part = from.part.parent; part !== null; part = part.parent) {
      if (holds(part, to.part)) connected.add(part);
    }
  }
  const meant = ({ part, at }: Terminal, other: Part): readonly Part[] => {
    if (part.role === 'component') return [part];
    const inside = (insides.get(part) ?? []).filter((one) => one !== other);
    if (inside.length <= 1) return inside;
    if (!connected.has(part) && inside.length <= MOST_ALIKE) return inside;
    return [inside.reduce((best, one) => (distanceToBox(at, one.box) < distanceToBox(at, best.box) ? one : best))];
  };
  return links.flatMap((link) => {
    const starts = meant(link.from, link.to.part);
    const ends = meant(link.to, link.from.part);
    return starts.flatMap((from) =>
      ends.filter((to) => to !== from || link.from.part === link.to.part).map((to) => between(link, from, to)),
    );
  });
}

function between(link: Link, from: Part, to: Part): Link {
  return { ...link, from: { ...link.from, part: from }, to: { ...link.to, part: to } };
}
