import { arrowThrough, element, textAt, type Element, type Point } from './elements.ts';
import { around, halfway, headsOf, middleOf, placeOf, straight, type Place } from './grid.ts';
import type { Box, Drawing, Link } from './parse-drawing.ts';

/**
 * Draws as people do who hurry: no arrow is bound, ends miss the outlines by some units, texts lie on or beside their
 * shapes without belonging to them, icons are groups with a caption, and labels stand free near their arrows.
 */
export function drawLoose({ boxes, links, frames, notes }: Drawing): Element[] {
  const placed = boxes.map((box, index) => ({ box, place: jitter(placeOf(box), index), way: index % 4 }));
  const places = new Map(placed.map(({ box, place, way }) => [box.key, outlineOf(box, place, way)]));
  const all = around(boxes, 0);
  return [
    ...placed.flatMap(({ box, place, way }) => drawBox(box, place, way)),
    ...links.flatMap((link, index) => {
      const [from, to] = [places.get(link.from), places.get(link.to)];
      return from && to ? drawLink(link, index, from, to) : [];
    }),
    ...frames.flatMap(({ label, keys }, index) => {
      const place = around(
        boxes.filter((box) => keys.includes(box.key)),
        38,
      );
      return [
        element(`area-${index}`, 'rectangle', { ...place, strokeStyle: 'dashed' }),
        textAt(`area-${index}-text`, label, [place.x + 70, place.y + 16], 20),
      ];
    }),
    ...notes.map((text, index) => ({
      ...textAt(`note-${index}`, text, [0, 0], 20, { textAlign: 'left' }),
      x: all.x + 20,
      y: all.y + all.height + 90 + index * 120,
    })),
  ];
}

/** Nobody's hand keeps to a grid. */
function jitter(place: Place, index: number): Place {
  return { ...place, x: place.x + ((index * 37) % 23) - 11, y: place.y + ((index * 53) % 19) - 9 };
}

/** What the eye takes for the box: a bare text is smaller than a shape. */
function outlineOf(box: Box, place: Place, way: number): Place {
  const [x, y] = middleOf(place);
  if (box.shape === 'text' || way === 2) {
    const { width, height } = textAt('', box.label, [x, y], 20) as unknown as Place;
    return { x: x - width / 2, y: y - height / 2, width, height };
  }
  return way === 3 ? iconOf(box.key, box.label, place) : place;
}

function drawBox(box: Box, place: Place, way: number): Element[] {
  const middle = middleOf(place);
  const { key, label } = box;
  if (box.shape === 'text' || way === 2) return [textAt(key, label, middle, 20)];
  if (way === 3) return drawIcon(key, label, place);
  const text = `${key}-text`;
  const shape = { ...place, roundness: { type: 3 } };
  if (way === 1) return [element(key, box.shape, shape), textAt(text, label, [middle[0] + 6, middle[1] - 3], 20)];
  return [
    element(key, box.shape, { ...shape, boundElements: [{ id: text, type: 'text' }] }),
    textAt(text, label, middle, 20, { containerId: key }),
  ];
}

/** A little stack of shapes, with the letters that library icons carry, and a caption; all in one group. */
function drawIcon(key: string, label: string, place: Place): Element[] {
  const groupIds = [`group-${key}`];
  const { x, y, width } = iconOf(key, label, place);
  return [
    element(key, 'ellipse', { x, y, width, height: 20, groupIds }),
    element(`${key}-body`, 'rectangle', { x, y: y + 10, width, height: ICON_HEIGHT - 10, groupIds }),
    textAt(`${key}-letter`, 'A', [x + width / 2, y + 34], 12, { groupIds }),
    { ...captionOf(key, label, place), groupIds },
  ];
}

const ICON_HEIGHT = 56;
/** Captions are kept narrow, so that it is clear what they belong to. */
const CAPTION_LENGTH = 14;

/** An icon is as wide as its caption, so that an arrow that ends at one ends at the other. */
function iconOf(key: string, label: string, place: Place): Place {
  const caption = captionOf(key, label, place) as unknown as Place;
  const height = caption.y + caption.height - place.y;
  return { x: caption.x, y: place.y, width: caption.width, height };
}

function captionOf(key: string, label: string, { x, y, width }: Place): Element {
  const text = label.replaceAll(new RegExp(`(.{${CAPTION_LENGTH},}?) `, 'g'), '$1\n');
  const caption = textAt(`${key}-caption`, text, [x + width / 2, 0], 16);
  return { ...caption, y: y + ICON_HEIGHT + 6 };
}

function drawLink(link: Link, index: number, from: Place, to: Place): Element[] {
  const points = straight({ from, to }, 3 + ((index * 5) % 8));
  const [x, y]: Point = halfway(points);
  const arrow = arrowThrough(`arrow-${index}`, points, {
    ...headsOf(link),
    strokeStyle: link.dashed ? 'dashed' : 'solid',
    roundness: { type: 2 },
  });
  if (link.label === '') return [arrow];
  const text = textAt(`arrow-${index}-text`, link.label, [x, y], 16);
  // Above an arrow that lies, beside one that stands.
  const isLevel = (arrow['width'] as number) > (arrow['height'] as number);
  const aside = isLevel ? { y: y - 26 } : { x: x + 8 };
  return [arrow, { ...text, ...aside }];
}
