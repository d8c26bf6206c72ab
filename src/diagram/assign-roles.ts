import { CLOSE, giveCaption, matchCaptions, type Caption } from './captions.ts';
import { areaOf } from './geometry.ts';
import { correctionOf, hasWords, isFrame, type Part } from './part.ts';
import { byPlace } from './reading-order.ts';

/** Smaller pieces inside a shape adorn it. */
const SMALLEST_PICTURE = 20;
/** Larger shapes without words are areas, and the texts around them are about something else. */
const LARGEST_CAPTIONED = 300;
/** Lines may only meet at a smaller shape. */
const LARGEST_DOT = 24;

/**
 * Decides which parts hold others, and which are one thing: a shape around labelled things is a boundary; a shape around
 * texts, and pieces without a label, is a component that these belong to. Gives pictures their captions on the way.
 * Returns the parts that are left.
 *
 * @param boundIds ids of the elements that arrows are bound to
 */
export function assignRoles(parts: readonly Part[], boundIds: ReadonlySet<string>): Part[] {
  const gone = new Set<Part>();
  const take = (captions: readonly Caption[]): void => {
    for (const caption of captions) {
      giveCaption(caption);
      gone.add(caption.text);
    }
  };
  // From the inside out: whether something is a boundary depends on what is in it.
  const drawn = parts.filter((part) => !isText(part)).toSorted((a, b) => areaOf(a.box) - areaOf(b.box));
  for (const part of drawn) {
    const captions = matchCaptions(part.children.filter(isNamelessPicture), part.children.filter(isText));
    if (isBoundary(part, captions.length, boundIds)) {
      part.role = 'boundary';
      take(captions);
    } else {
      for (const child of part.children.toSorted((a, b) => byPlace(a.box, b.box))) absorb(part, child, gone);
    }
  }
  const left = parts.filter((part) => !gone.has(part));
  for (const siblings of Map.groupBy(left, ({ parent }) => parent).values()) {
    take(captionsAmong(siblings, boundIds));
  }
  return left.filter((part) => !gone.has(part)).toSorted((a, b) => byPlace(a.box, b.box));
}

const isText = ({ form }: Part): boolean => form === 'text';

function isNamelessPicture(part: Part): boolean {
  const { width, height } = part.box;
  return part.form === 'picture' && !hasWords(part) && Math.min(width, height) >= SMALLEST_PICTURE;
}

/** Captions of pictures, and of shapes without words that have one close by: before any arrow may lay claim to these. */
function captionsAmong(siblings: readonly Part[], boundIds: ReadonlySet<string>): Caption[] {
  const nameless = siblings.filter((part) => isNamelessPicture(part) || isNamelessShape(part));
  // Where arrows are bound to both, they are two things.
  return matchCaptions(nameless, siblings.filter(isText), captionReach).filter(
    ({ of, text }) => of.form === 'picture' || !boundIds.has(of.main.id) || !boundIds.has(text.main.id),
  );
}

const captionReach = ({ form }: Part): number => (form === 'picture' ? Infinity : CLOSE);

function isNamelessShape(part: Part): boolean {
  const size = Math.max(part.box.width, part.box.height);
  const isSized = size > LARGEST_DOT && size <= LARGEST_CAPTIONED;
  return part.form === 'shape' && part.role === 'component' && !isFrame(part) && isSized && !hasWords(part);
}

function isBoundary(part: Part, captions: number, boundIds: ReadonlySet<string>): boolean {
  const corrected = correctionOf(part)?.kind;
  if (corrected !== undefined) return corrected === 'boundary';
  if (isFrame(part)) return true;
  if (part.form !== 'shape' || part.main.libraryKind !== null) return false;
  const holdsParts = part.children.some((child) => !isText(child) && (child.role === 'boundary' || hasWords(child)));
  if (holdsParts || captions > 1) return true;
  // Arrows lead to single texts in it: they are the components, and it is only around them.
  const aimedAt = part.children.filter((child) => isText(child) && boundIds.has(child.main.id));
  return aimedAt.length > 1 && !boundIds.has(part.main.id);
}

/** Makes what is in a part, and has no label of its own, a piece of it. */
function absorb(part: Part, child: Part, gone: Set<Part>): void {
  gone.add(child);
  if (isText(child)) {
    part.texts.push(child.main);
  } else {
    part.members.push(...child.members);
    part.texts.push(...child.texts);
  }
}
