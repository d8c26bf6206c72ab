import { BoxIndex } from './box-index.ts';
import { grown } from './geometry.ts';
import { linesOf } from './label-of-part.ts';
import { middleToBox, type Linear } from './linear.ts';
import type { Part } from './part.ts';

/** What is written on an arrow stands this close to its middle. */
const REACH = 25;
const LONGEST = 100;
const MOST_LINES = 4;

/** An arrow with a text of its own hardly has a second one. */
const LABELLED = 8;

/**
 * Finds the arrow that each free text is written on, if any: the one whose middle part is nearest to it.
 *
 * @param labelled ids of the arrows that have a text bound to them
 */
export function textsOnLinears(
  texts: readonly Part[],
  linears: readonly Linear[],
  labelled: ReadonlySet<string>,
): Map<Part, Linear> {
  const index = new BoxIndex(linears.map((linear) => ({ box: linear.box, value: linear })));
  const found = new Map<Part, Linear>();
  for (const text of texts) {
    const { main, box } = text;
    if (main.text.length > LONGEST || linesOf(main.text).length > MOST_LINES) continue;
    let least = REACH;
    for (const linear of index.touching(grown(box, REACH), 100)) {
      const away = middleToBox(linear, box) + (labelled.has(linear.element.id) ? LABELLED : 0);
      // Hundredths, so that the rounding of large coordinates decides nothing.
      const distance = Math.round(away * 100) / 100;
      // The first of two at the same distance stays, which are in reading order.
      if (distance > least || (distance === least && found.has(text))) continue;
      least = distance;
      found.set(text, linear);
    }
  }
  return found;
}
