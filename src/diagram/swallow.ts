import { kindOfPart, labelOf } from './label-of-part.ts';
import { correctionOf, holds, type Part } from './part.ts';

/** Things of the same sort are drawn in the same size, give or take so much of it. */
const SAME_SIZE = 0.15;

/**
 * A shape around labelled things that arrows lead to itself, and not to what is in it, is a component that was drawn with
 * its insides: "Kafka" around its partitions. Its label must say what it is, and theirs must not; otherwise it stays a
 * boundary. Returns what is left of the parts.
 */
export function swallowInsides(parts: readonly Part[], touched: ReadonlySet<Part>): Part[] {
  const gone = new Set<Part>();
  for (const part of parts) {
    if (part.role !== 'boundary' || !touched.has(part) || gone.has(part)) continue;
    if (correctionOf(part)?.kind === 'boundary' || isUnknown(part)) continue;
    const inside = parts.filter((other) => holds(part, other));
    if (inside.some((other) => touched.has(other) || (other.form !== 'text' && !isUnknown(other)))) continue;
    part.role = 'component';
    part.copies = Math.max(part.copies, alike(inside));
    for (const other of inside) {
      gone.add(other);
      part.members.push(...other.members.filter((member) => !other.texts.includes(member)));
      part.texts.push(...other.texts);
    }
  }
  return parts.filter((part) => !gone.has(part));
}

const isUnknown = (part: Part): boolean => kindOfPart(part, labelOf(part)).kind === null;

/** How many there are, if all are of about the same size. */
function alike(parts: readonly Part[]): number {
  const [first, ...others] = parts.filter(({ form }) => form !== 'text').map(({ box }) => box);
  if (first === undefined) return 1;
  const isAlike = others.every(
    ({ width, height }) =>
      Math.abs(width - first.width) <= SAME_SIZE * first.width &&
      Math.abs(height - first.height) <= SAME_SIZE * first.height,
  );
  return isAlike ? others.length + 1 : 1;
}
