import type { Attachment } from './attach-ends.ts';
import type { Unread } from './diagram.ts';
import type { Linear } from './linear.ts';
import { isLinear } from './owners.ts';

/** Shorter arrows are slips of the hand. */
const SLIP = 6;

/** Says of each arrow that connects nothing why that is so, and what to do. Plain lines and strokes may be anything. */
export function unreadArrows(attachments: readonly Attachment[], used: ReadonlySet<Linear>): Unread[] {
  return attachments
    .filter(({ linear }) => linear.element.type === 'arrow' && linear.length > SLIP && !used.has(linear))
    .map(({ linear, start, end }) => ({ elements: [linear.element.id], reason: reasonFor(start, end) }));
}

function reasonFor(start: Attachment['start'], end: Attachment['end']): string {
  if (start === null && end === null) return 'Both ends of this arrow are at nothing; drag each onto a shape.';
  if (start === null) return 'This arrow starts at nothing; drag its start onto a shape.';
  if (end === null) return 'This arrow ends at nothing; drag its end onto a shape.';
  if (isLinear(start.at) || isLinear(end.at))
    return 'This arrow joins a line that leads nowhere; drag its end onto a shape.';
  if (start.at === end.at) return 'Both ends of this arrow are at the same thing; drag one onto another shape.';
  return 'There is no component where this arrow leads; drag its end onto a labelled shape.';
}
