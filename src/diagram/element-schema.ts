import * as z from 'zod/mini';
import { SCENE_LIMITS } from './scene.ts';

const coordinate = z.number().check(z.gte(-SCENE_LIMITS.coordinate), z.lte(SCENE_LIMITS.coordinate));
const id = z.string().check(z.minLength(1), z.maxLength(SCENE_LIMITS.id));

/** What of an Excalidraw element must be right: what it is and where. */
export const elementSchema = z.object({
  id,
  type: z.string(),
  x: coordinate,
  y: coordinate,
  width: z._default(coordinate, 0),
  height: z._default(coordinate, 0),
});

/**
 * The same by hand, or null where the schema must say what is wrong: a drawing has hundreds of elements, almost all of
 * them right, and parsing them by the schema takes as long as all geometry.
 */
export function readEssential(item: unknown): z.infer<typeof elementSchema> | null {
  if (typeof item !== 'object' || item === null) return null;
  const { id: name, type, x, y, width = 0, height = 0 } = item as Readonly<Record<string, unknown>>;
  const isRight = isText(name) && name.length > 0 && name.length <= SCENE_LIMITS.id && isText(type);
  return isRight && isCoordinate(x) && isCoordinate(y) && isCoordinate(width) && isCoordinate(height)
    ? { id: name, type, x, y, width, height }
    : null;
}

const isCoordinate = (value: unknown): value is number =>
  typeof value === 'number' && Math.abs(value) <= SCENE_LIMITS.coordinate;

/** What is around the elements: a file, the clipboard, or the live canvas. Images in `files` are never looked at. */
export const sceneSchema = z.object({
  type: z.optional(z.unknown()),
  elements: z.array(z.unknown()),
});

/**
 * The fields of an Excalidraw element that matter for reading it. Excalidraw has many more, and other versions of it
 * others, so that unknown fields are let go.
 */
export type RawElement = z.infer<typeof elementSchema> & ReturnType<typeof readLenient>;

/**
 * The fields that count as absent where they are wrong. They are read by hand: a drawing holds thousands of them, and a
 * schema that puts up with each takes longer than all the rest. Points, corrections and sizes are checked by the code that
 * reads them, because they are mended and not refused.
 */
export function readLenient(item: object) {
  const given = item as Readonly<Record<string, unknown>>;
  return {
    angle: number(given['angle']) ?? 0,
    strokeStyle: text(given['strokeStyle']) ?? 'solid',
    groupIds: Array.isArray(given['groupIds']) && given['groupIds'].every(isText) ? given['groupIds'] : [],
    frameId: idOrNull(given['frameId']),
    text: text(given['text']) ?? '',
    originalText: text(given['originalText']),
    fontSize: fontSize(given['fontSize']),
    name: text(given['name']),
    containerId: idOrNull(given['containerId']),
    points: given['points'],
    startBinding: boundTo(given['startBinding']),
    endBinding: boundTo(given['endBinding']),
    startArrowhead: text(given['startArrowhead']),
    endArrowhead: text(given['endArrowhead']),
    customData: given['customData'],
  };
}

const isText = (value: unknown): value is string => typeof value === 'string';
const text = (value: unknown): string | null => (isText(value) ? value : null);
const number = (value: unknown): number | null => (typeof value === 'number' && Number.isFinite(value) ? value : null);
const idOrNull = (value: unknown): string | null =>
  isText(value) && value.length > 0 && value.length <= SCENE_LIMITS.id ? value : null;

const USUAL_FONT_SIZE = 20;

function fontSize(value: unknown): number {
  const size = number(value) ?? USUAL_FONT_SIZE;
  return size > 0 && size <= 10_000 ? size : USUAL_FONT_SIZE;
}

/** Every way to bind an end (`focus` and `gap`, `mode` and `fixedPoint`, `fixedPoint` alone) names the element. */
function boundTo(value: unknown): string | null {
  return typeof value === 'object' && value !== null && 'elementId' in value ? idOrNull(value.elementId) : null;
}
