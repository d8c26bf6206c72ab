import { KIND_IDS, type ComponentKind } from '../catalog/component-kinds.ts';
import { correctionSchema } from './correction.ts';
import type { Box, Correction } from './diagram.ts';
import type { RawElement } from './element-schema.ts';
import { readHeads } from './read-heads.ts';
import { ELEMENT_TYPES, SCENE_LIMITS, type ElementType, type Point, type SceneElement } from './scene.ts';

const TYPES: ReadonlySet<string> = new Set(ELEMENT_TYPES);
const LINEAR: ReadonlySet<string> = new Set(['arrow', 'line', 'freedraw']);
const KINDS: ReadonlySet<string> = new Set(KIND_IDS);
/** A text without a size is as wide as its letters, which are about this part of their height. */
const LETTER_WIDTH = 0.55;
const LINE_HEIGHT = 1.25;

/** An element as it is read, or the reason why it cannot be; `remarks` are about what was mended. */
export type ElementResult =
  | { readonly element: SceneElement; readonly remarks: readonly string[] }
  | { readonly element: null; readonly remarks: readonly string[] };

/** Turns the fields of one element into what the reader works with. */
export function readElement(raw: RawElement): ElementResult {
  const type = raw.type === 'draw' ? 'freedraw' : raw.type;
  // The rectangle of a selection in progress is no part of the drawing.
  if (type === 'selection') return { element: null, remarks: [] };
  if (!isType(type)) return refuse(`is of the type ${JSON.stringify(raw.type.slice(0, 40))}, which is not known here`);
  const points = LINEAR.has(type) ? readPoints(raw) : [];
  if (points === null) return refuse('has no usable points');
  const remarks: string[] = [];
  const text = readText(raw, type, remarks);
  const { correction, libraryKind } = readCustomData(raw.customData, remarks);
  const element: SceneElement = {
    id: raw.id,
    type,
    ...(points.length > 0 ? boundsOf(points) : sizeOf(raw, type, text)),
    angle: raw.angle,
    isDashed: raw.strokeStyle === 'dashed' || raw.strokeStyle === 'dotted',
    groupIds: raw.groupIds.slice(0, SCENE_LIMITS.groups).filter(({ length }) => length <= SCENE_LIMITS.id),
    frameId: raw.frameId,
    text,
    fontSize: raw.fontSize,
    containerId: type === 'text' ? raw.containerId : null,
    points,
    startId: raw.startBinding,
    endId: raw.endBinding,
    ...readHeads(raw.startArrowhead, raw.endArrowhead),
    correction,
    libraryKind,
  };
  return { element, remarks };
}

const refuse = (problem: string): ElementResult => ({
  element: null,
  remarks: [`${problem}; delete it and draw it again.`],
});
const isType = (type: string): type is ElementType => TYPES.has(type);

function readText(raw: RawElement, type: ElementType, remarks: string[]): string {
  if (type === 'frame' || type === 'magicframe') return (raw.name ?? '').slice(0, SCENE_LIMITS.words);
  if (type !== 'text') return '';
  // `text` has line breaks where it was wrapped, `originalText` only where somebody made one.
  const whole = raw.originalText !== null && raw.originalText !== '' ? raw.originalText : raw.text;
  if (whole.length > SCENE_LIMITS.words) {
    remarks.push(
      `holds ${whole.length} characters, of which ${SCENE_LIMITS.words} are read; move the rest to the sheet.`,
    );
  }
  return whole.slice(0, SCENE_LIMITS.words);
}

function sizeOf(raw: RawElement, type: ElementType, text: string): Box {
  const lines = text.split('\n');
  const isBare = type === 'text' && raw.width === 0 && raw.height === 0;
  const longest = lines.reduce((most, { length }) => Math.max(most, length), 0);
  const width = isBare ? longest * raw.fontSize * LETTER_WIDTH : raw.width;
  const height = isBare ? lines.length * raw.fontSize * LINE_HEIGHT : raw.height;
  return {
    x: Math.min(raw.x, raw.x + width),
    y: Math.min(raw.y, raw.y + height),
    width: Math.abs(width),
    height: Math.abs(height),
  };
}

/** Absolute points, thinned out where there are very many; null where there are none to go by. */
function readPoints(raw: RawElement): Point[] | null {
  if (!Array.isArray(raw.points) || raw.points.length < 2) return null;
  const given: readonly unknown[] = raw.points;
  const step = Math.max(1, Math.ceil(given.length / SCENE_LIMITS.points));
  const points: Point[] = [];
  for (let index = 0; index < given.length; index += step) {
    const point = readPoint(given[index], raw);
    if (point === null) return null;
    points.push(point);
  }
  const last = (given.length - 1) % step === 0 ? null : readPoint(given.at(-1), raw);
  if (last !== null) points.push(last);
  return points;
}

function readPoint(value: unknown, origin: RawElement): Point | null {
  if (!Array.isArray(value)) return null;
  const [dx, dy] = value as unknown[];
  if (typeof dx !== 'number' || typeof dy !== 'number') return null;
  const point = { x: origin.x + dx, y: origin.y + dy };
  const isNear = Math.abs(point.x) <= SCENE_LIMITS.coordinate && Math.abs(point.y) <= SCENE_LIMITS.coordinate;
  return isNear ? point : null;
}

function boundsOf(points: readonly Point[]): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y } of points) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  return { x: left, y: top, width: right - left, height: bottom - top };
}

function readCustomData(
  data: unknown,
  remarks: string[],
): { correction: Correction | null; libraryKind: ComponentKind | null } {
  if (typeof data !== 'object' || data === null) return { correction: null, libraryKind: null };
  const kind: unknown = 'dryrunKind' in data ? data.dryrunKind : null;
  const libraryKind = typeof kind === 'string' && KINDS.has(kind) ? (kind as ComponentKind) : null;
  if (!('dryrun' in data)) return { correction: null, libraryKind };
  const parsed = correctionSchema.safeParse(data.dryrun);
  if (!parsed.success) remarks.push('holds a correction that is not understood; correct it again.');
  return { correction: parsed.success ? parsed.data : null, libraryKind };
}
