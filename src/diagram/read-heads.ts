/** What rings or bars an end rather than pointing: a socket, a bound, or the place where a line begins. */
const MARK = /^(?:bar|dot|circle|diamond)(?:_outline)?$/;
/** How many rows belong to how many; Excalidraw calls it `crowfoot_…` up to 0.18, and `cardinality_…` after. */
const CARDINALITY = /^(?:crowfoot|cardinality)_/;

/** Which ends of a line have a head, one that says where it leads. */
export interface Heads {
  readonly hasStartHead: boolean;
  readonly hasEndHead: boolean;
}

/**
 * Tells heads from other ends. Beside an arrow or a triangle, a mark such as a dot only says where the line begins. A
 * mark alone is all that tells the ends apart, and counts as a head; two marks tell nothing. Cardinalities relate two
 * tables and lead nowhere. A name that is not known is taken for an arrow, because that is what most heads are.
 *
 * @param start the name of the arrowhead, or null where there is none
 */
export function readHeads(start: string | null, end: string | null): Heads {
  return { hasStartHead: isHead(start, end), hasEndHead: isHead(end, start) };
}

function isHead(own: string | null, other: string | null): boolean {
  if (own === null || CARDINALITY.test(own)) return false;
  return !MARK.test(own) || other === null;
}
