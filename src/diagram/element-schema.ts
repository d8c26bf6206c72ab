import * as z from 'zod/mini';
// By another name, because `z.catch(…)` reads like that of a promise.
import { catch as caught } from 'zod/mini';
import { SCENE_LIMITS } from './scene.ts';

/** A field that counts as absent where it is wrong. Absence is the usual case, and an error made for each is slow. */
function orElse<T extends z.core.SomeType>(schema: T, fallback: z.output<T>): z.ZodMiniDefault<z.ZodMiniCatch<T>> {
  return z._default(caught(schema, fallback), fallback as z.core.util.NoUndefined<z.output<T>>);
}

const coordinate = z.number().check(z.gte(-SCENE_LIMITS.coordinate), z.lte(SCENE_LIMITS.coordinate));
const id = z.string().check(z.minLength(1), z.maxLength(SCENE_LIMITS.id));
const nullableId = orElse(z.nullable(id), null);
const loose = z.optional(z.unknown());

/** Every way to bind an end (`focus` and `gap`, `mode` and `fixedPoint`, `fixedPoint` alone) names the element. */
const binding = orElse(z.nullable(z.object({ elementId: id })), null);
const head = orElse(z.nullable(z.string()), null);

/**
 * The fields of an Excalidraw element that matter for reading it. Excalidraw has many more, and other versions of it
 * others, so that unknown fields are let go. Where it is must be right; what else is wrong counts as absent. Points,
 * corrections and sizes are checked by the code that reads them, because they are mended and not refused.
 */
export const elementSchema = z.object({
  id,
  type: z.string(),
  x: coordinate,
  y: coordinate,
  width: z._default(coordinate, 0),
  height: z._default(coordinate, 0),
  angle: orElse(z.number(), 0),
  strokeStyle: orElse(z.string(), 'solid'),
  groupIds: orElse(z.nullable(z.array(z.string())), []),
  frameId: nullableId,
  text: orElse(z.string(), ''),
  originalText: orElse(z.nullable(z.string()), null),
  fontSize: orElse(z.number().check(z.gt(0), z.lte(10_000)), 20),
  name: orElse(z.nullable(z.string()), null),
  containerId: nullableId,
  points: loose,
  startBinding: binding,
  endBinding: binding,
  startArrowhead: head,
  endArrowhead: head,
  customData: loose,
});
export type RawElement = z.infer<typeof elementSchema>;

/** What is around the elements: a file, the clipboard, or the live canvas. Images in `files` are never looked at. */
export const sceneSchema = z.object({
  type: z.optional(z.unknown()),
  elements: z.array(z.unknown()),
});
