import { BoxIndex } from './box-index.ts';
import type { Box } from './diagram.ts';
import { gapBetween, grown, middleOf } from './geometry.ts';
import { middleToBox, type Linear } from './linear.ts';
import { outlineOf } from './outline.ts';
import { hasWords, type Part } from './part.ts';

/** A remark stands this close below or above what it is about. */
const REACH = 12;
/** What lies this near to the middle of an arrow is written on the arrow. */
const ON_ARROW = 6;
const LONGEST = 80;
/** Samples in a legend are no larger. */
const LARGEST_SAMPLE = 40;

/** "= service", "Legend": what explains the drawing and is no part of it. */
const EXPLAINS = /^\s*(?:=\s*\S|legend\b|key\s*:)/i;
/** "index on status!!", "cache later??": what somebody thinks, not what there is. */
const THINKS = /(?:[!?]\s*){2,}$/;

/** Whether a text is never a component, whatever arrows lead near it. */
export const isExplanation = ({ form, main }: Part, boundIds: ReadonlySet<string>): boolean =>
  form === 'text' && (EXPLAINS.test(main.text) || (!boundIds.has(main.id) && THINKS.test(main.text)));

/** A small shape without words of its own, and what it stands for beside it: an entry of a legend. */
export function isSample({ form, main, texts, box }: Part): boolean {
  if (form !== 'shape' || main.text !== '' || Math.max(box.width, box.height) > LARGEST_SAMPLE) return false;
  return texts.length > 0 && texts.every((text) => isRightOf(text, box));
}

const isRightOf = (text: Box, { x, y, width, height }: Box): boolean =>
  text.x >= x + width - 2 && text.y + text.height > y && text.y < y + height;

/**
 * Gives labelled shapes the smaller texts that stand right below or above them: "(outbox relay)" below a dispatcher. They
 * are no name but a remark, and an arrow that ends at one ends at the shape. Returns the texts that this took.
 *
 * @param boundIds ids of the elements that arrows are bound to
 */
export function giveRemarks(
  parts: readonly Part[],
  linears: readonly Linear[],
  boundIds: ReadonlySet<string>,
): Set<Part> {
  const shapes = parts.filter((part) => part.form !== 'text' && part.role === 'component' && hasWords(part));
  const index = new BoxIndex(shapes.map((part) => ({ box: part.box, value: part })));
  const lines = new BoxIndex(linears.map((linear) => ({ box: linear.box, value: linear })));
  const taken = new Set<Part>();
  for (const text of parts) {
    const { main, box } = text;
    if (text.form !== 'text' || boundIds.has(main.id) || main.text.length > LONGEST) continue;
    const near = index
      .touching(grown(box, REACH), 50)
      .filter((of) => of.parent === text.parent && isRemarkOf(text, of))
      .toSorted((a, b) => gapBetween(a.box, box).y - gapBetween(b.box, box).y);
    const [of] = near;
    if (of === undefined) continue;
    if (lines.touching(grown(box, ON_ARROW), 50).some((linear) => middleToBox(linear, box) <= ON_ARROW)) continue;
    of.texts.push(...text.texts);
    of.outlines.push(outlineOf(main));
    taken.add(text);
  }
  return taken;
}

function isRemarkOf({ main, box }: Part, of: Part): boolean {
  const gap = gapBetween(of.box, box);
  const middle = middleOf(box).x;
  const isCentred = middle >= of.box.x - REACH && middle <= of.box.x + of.box.width + REACH;
  const largest = Math.max(...of.texts.map(({ fontSize }) => fontSize));
  const isSmaller = main.fontSize < largest || main.text.trimStart().startsWith('(');
  return isSmaller && isCentred && gap.x === 0 && gap.y > 0 && gap.y <= REACH;
}
