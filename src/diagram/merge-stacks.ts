import { BoxIndex } from './box-index.ts';
import type { Box } from './diagram.ts';
import { boxAround, shareInside } from './geometry.ts';
import { isFrame, type Part } from './part.ts';

/** Copies differ in size by so little. */
const SAME_SIZE = 0.06;
/** They overlap at least by so much. */
const OVERLAP = 0.3;
/** More than this on each other is no drawing. */
const MOST_COPIES = 100;
/** Two that lie closer on each other were drawn as one, or copied by accident. */
const APART = 3;

/**
 * Makes one part out of shapes of the same form and size that lie on each other, a little apart: that is how people draw
 * "several of these". At most one of them has a label, or all have the same.
 */
export function mergeStacks(parts: readonly Part[]): Part[] {
  const shapes = parts.filter((part) => part.form === 'shape' && !isFrame(part));
  const index = new BoxIndex(shapes.map((part) => ({ box: part.box, value: part })));
  const said = new Map(shapes.map((part) => [part, wordsOf(part)]));
  const gone = new Set<Part>();
  // The labelled ones first, so that they take in the others.
  const labelled = shapes.filter((part) => said.get(part) !== '');
  for (const part of [...labelled, ...shapes.filter((other) => said.get(other) === '')]) {
    if (!gone.has(part)) takeIn(part, index, said, gone);
  }
  return gone.size === 0 ? [...parts] : parts.filter((part) => !gone.has(part));
}

function takeIn(part: Part, index: BoxIndex<Part>, said: ReadonlyMap<Part, string>, gone: Set<Part>): void {
  const label = said.get(part);
  // What is taken in may itself lie on a further copy.
  const waiting = [part.box];
  const boxes = [part.box];
  for (let box = waiting.pop(); box !== undefined; box = waiting.pop()) {
    for (const other of index.touching(box)) {
      if (other === part || gone.has(other) || part.members.length >= MOST_COPIES || !isCopy(other, part, box))
        continue;
      if (said.get(other) !== '' && said.get(other) !== label) continue;
      gone.add(other);
      waiting.push(other.box);
      if (boxes.every((one) => Math.hypot(one.x - other.box.x, one.y - other.box.y) >= APART)) boxes.push(other.box);
      join(part, other);
    }
  }
  part.copies = boxes.length;
  if (boxes.length > 1) part.box = boxAround(boxes);
}

function join(part: Part, other: Part): void {
  part.members.push(...other.members);
  // The words of a copy are the same, or there are none.
  part.members.push(...other.texts);
  part.outlines.push(...other.outlines);
  for (const child of other.children) {
    child.parent = part;
    part.children.push(child);
  }
  other.parent?.children.splice(other.parent.children.indexOf(other), 1);
}

function isCopy(other: Part, { main }: Part, near: Box): boolean {
  const { width, height } = near;
  if (other.main.type !== main.type) return false;
  if (Math.abs(other.box.width - width) > SAME_SIZE * width) return false;
  if (Math.abs(other.box.height - height) > SAME_SIZE * height) return false;
  return shareInside(other.box, near) >= OVERLAP;
}

/** What is written on a part, also by texts that are not bound to it. */
function wordsOf({ texts, children }: Part): string {
  const inside = children.filter(({ form }) => form === 'text').map(({ main }) => main);
  return [...texts, ...inside].map(({ text }) => text.trim().toLowerCase()).join('\n');
}
