import { mergeStacks } from './merge-stacks.ts';
import { nestParts } from './nest-parts.ts';
import { findIcons } from './find-icons.ts';
import { makePart, type Part } from './part.ts';
import type { SceneElement } from './scene.ts';

/** What is drawn, sorted into parts, words and lines. */
export interface Parts {
  /** Shapes, pictures and bare texts. */
  readonly parts: readonly Part[];
  /** Arrows, and lines that may connect something. */
  readonly linears: readonly SceneElement[];
  /** Texts bound to arrows, by the id of the arrow. */
  readonly arrowTexts: ReadonlyMap<string, readonly SceneElement[]>;
}

const AREAS: ReadonlySet<string> = new Set([
  'rectangle',
  'diamond',
  'ellipse',
  'image',
  'frame',
  'magicframe',
  'embeddable',
  'iframe',
]);
/** A line or stroke whose ends are this close together, in parts of its size, encloses an area. */
const CLOSED = 0.12;
/** Smaller closed strokes are dots, letters and arrowheads. */
const SMALLEST_AREA = 40;

/** Sorts elements, which come in reading order, into what may be components and what may connect them. */
export function findParts(elements: readonly SceneElement[]): Parts {
  const icons = findIcons(elements);
  const inIcon = new Set(icons.flatMap(({ members, texts }) => [...members, ...texts]));
  const rest = elements.filter((element) => !inIcon.has(element));
  const shapes = rest.filter(isArea).map((element) => makePart(element, [element], formOf(element)));
  const linears = rest.filter((element) => element.points.length > 0 && !isArea(element));
  const partOf = new Map(
    [...icons, ...shapes].flatMap((part) => part.members.map((member) => [member.id, part] as const)),
  );
  const arrowTexts = new Map<string, SceneElement[]>(linears.map(({ id }) => [id, []]));
  const free: SceneElement[] = [];
  for (const text of rest) {
    if (text.type !== 'text' || text.text.trim() === '') continue;
    const words = partOf.get(text.containerId ?? '')?.texts ?? arrowTexts.get(text.containerId ?? '');
    if (text.containerId !== null && words !== undefined) words.push(text);
    else free.push(text);
  }
  const nested = nestParts([...icons, ...shapes], free);
  return { parts: mergeStacks(nested), linears, arrowTexts };
}

function formOf({ type }: SceneElement): Part['form'] {
  return type === 'image' || type === 'embeddable' || type === 'iframe' ? 'picture' : 'shape';
}

function isArea({ type, points, width, height }: SceneElement): boolean {
  if (AREAS.has(type)) return true;
  const [first, last] = [points[0], points.at(-1)];
  if (type === 'arrow' || first === undefined || last === undefined || points.length < 4) return false;
  if (Math.min(width, height) < SMALLEST_AREA) return false;
  return Math.hypot(first.x - last.x, first.y - last.y) <= CLOSED * Math.max(width, height);
}
