import { BoxIndex } from './box-index.ts';
import type { Box, Note } from './diagram.ts';
import { grown } from './geometry.ts';
import type { Part } from './part.ts';

/** A note, and where it stands. */
export interface PlacedNote extends Note {
  readonly box: Box;
}

/** Lines of a list are written below each other, this far apart at most, in parts of the height of a letter. */
const LINE_GAP = 0.9;
const INDENT = 40;

/** Makes notes of texts, in reading order; lines that were written one by one below each other are one note. */
export function gatherNotes(texts: readonly Part[]): PlacedNote[] {
  const index = new BoxIndex(texts.map((text) => ({ box: text.box, value: text })));
  const next = new Map<Part, Part>();
  const taken = new Set<Part>();
  for (const text of texts) {
    const below = index
      .touching(grown(text.box, LINE_GAP * text.main.fontSize), 50)
      .filter((other) => other !== text && !taken.has(other) && isNextLine(text, other))
      .toSorted((a, b) => a.box.y - b.box.y)[0];
    if (below === undefined) continue;
    next.set(text, below);
    taken.add(below);
  }
  return texts
    .filter((text) => !taken.has(text))
    .map((first) => {
      const lines = [first];
      for (let line = next.get(first); line !== undefined; line = next.get(line)) lines.push(line);
      return {
        id: first.main.id,
        text: lines.map(({ main }) => main.text.trim()).join('\n'),
        elements: lines.map(({ main }) => main.id),
        box: first.box,
      };
    });
}

function isNextLine({ box, main, parent }: Part, other: Part): boolean {
  const gap = other.box.y - (box.y + box.height);
  const isBelow = gap >= -0.3 * main.fontSize && gap <= LINE_GAP * main.fontSize && other.box.y > box.y;
  return isBelow && parent === other.parent && Math.abs(other.box.x - box.x) <= INDENT;
}
