import type { Attached, Attachment } from './attach-ends.ts';
import type { Unread } from './diagram.ts';
import { isLinear, type Owners } from './owners.ts';

/** Puts the ends of arrows where a person said that they are; what is said about elements that are gone is reported. */
export function correctEnds(attachments: readonly Attachment[], owners: Owners, unread: Unread[]): Attachment[] {
  return attachments.map((attachment) => {
    const { element } = attachment.linear;
    const { correction } = element;
    if (correction === null || (correction.from === undefined && correction.to === undefined)) return attachment;
    const corrected = (id: string | undefined): Attached | null => {
      const owner = id === undefined ? undefined : owners.get(id);
      if (owner !== undefined && !isLinear(owner)) return { at: owner, how: 'corrected' };
      if (id !== undefined) {
        unread.push({
          elements: [element.id],
          reason: 'This arrow was corrected to a shape that is gone; correct it again.',
        });
      }
      return null;
    };
    const [from, to] = [corrected(correction.from), corrected(correction.to)];
    // `from` is where the arrow comes from, which is its end if only its start has a head.
    const isBackwards = element.hasStartHead && !element.hasEndHead;
    const [start, end] = isBackwards ? [to, from] : [from, to];
    return { ...attachment, start: start ?? attachment.start, end: end ?? attachment.end };
  });
}
