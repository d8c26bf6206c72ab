import { arrowThrough, element, textAt, TONES, type Element } from './elements.ts';
import { around, halfway, headsOf, middleOf, placeOf, route } from './grid.ts';
import type { Box, Drawing, Link } from './parse-drawing.ts';

/** Draws as the editor's tools do: texts in their boxes, arrows bound at both ends with bound labels, frames. */
export function drawTidy({ boxes, links, frames, notes }: Drawing): Element[] {
  const byKey = new Map(boxes.map((box) => [box.key, box]));
  const frameOf = (key: string): string | null => {
    const index = frames.findIndex(({ keys }) => keys.includes(key));
    return index === -1 ? null : `frame-${index}`;
  };
  return [
    ...boxes.flatMap((box) => drawBox(box, links, frameOf(box.key))),
    ...links.flatMap((link, index) => {
      const [from, to] = [byKey.get(link.from), byKey.get(link.to)];
      return from && to ? drawLink(link, index, [from, to], boxes) : [];
    }),
    ...notes.map((text, index) => drawNote(text, index, boxes)),
    ...frames.map(({ label, keys }, index) => {
      const place = around(
        boxes.filter((box) => keys.includes(box.key)),
        42,
      );
      return element(`frame-${index}`, 'frame', { ...place, name: label, strokeColor: '#bbb' });
    }),
  ];
}

function drawBox(box: Box, links: readonly Link[], frameId: string | null): Element[] {
  const place = placeOf(box);
  const arrows = links.flatMap(({ from, to }, index) =>
    from === box.key || to === box.key ? [{ id: `arrow-${index}`, type: 'arrow' }] : [],
  );
  if (box.shape === 'text')
    return [textAt(box.key, box.label, middleOf(place), 20, { frameId, boundElements: arrows })];
  const tone = TONES[box.tone ?? ''];
  const shape = element(box.key, box.shape, {
    ...place,
    frameId,
    strokeColor: tone?.stroke ?? '#1e1e1e',
    backgroundColor: tone?.fill ?? 'transparent',
    roundness: box.shape === 'ellipse' ? { type: 2 } : { type: 3 },
    boundElements: [{ id: `${box.key}-text`, type: 'text' }, ...arrows],
  });
  const size = Math.max(...box.label.split('\n').map(({ length }) => length)) > 17 ? 16 : 20;
  return [shape, textAt(`${box.key}-text`, box.label, middleOf(place), size, { containerId: box.key, frameId })];
}

function drawLink(link: Link, index: number, [from, to]: readonly [Box, Box], boxes: readonly Box[]): Element[] {
  const id = `arrow-${index}`;
  const points = route(from, to, index, boxes);
  const arrow = arrowThrough(id, points, {
    ...headsOf(link),
    strokeStyle: link.dashed ? 'dashed' : 'solid',
    startBinding: { elementId: from.key, focus: 0, gap: 4 },
    endBinding: { elementId: to.key, focus: 0, gap: 4 },
    boundElements: link.label === '' ? null : [{ id: `${id}-text`, type: 'text' }],
  });
  if (link.label === '') return [arrow];
  return [arrow, textAt(`${id}-text`, link.label, halfway(points), 16, { containerId: id })];
}

function drawNote(text: string, index: number, boxes: readonly Box[]): Element {
  const all = around(boxes, 0);
  const note = textAt(`note-${index}`, text, [0, 0], 16, { textAlign: 'left', verticalAlign: 'top' });
  return { ...note, x: all.x, y: all.y + all.height + 80 + index * 110 };
}
