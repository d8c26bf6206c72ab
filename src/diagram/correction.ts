import * as z from 'zod/mini';
import { KIND_IDS } from '../catalog/component-kinds.ts';
import type { Correction } from './diagram.ts';

const id = z.string().check(z.minLength(1), z.maxLength(200));

/** What `customData.dryrun` of an element may hold. */
export const correctionSchema: z.ZodMiniType<Correction> = z.strictObject({
  kind: z.optional(z.enum([...KIND_IDS, 'note', 'boundary'])),
  label: z.optional(z.string().check(z.maxLength(500))),
  from: z.optional(id),
  to: z.optional(id),
});

/** The part of an Excalidraw element that corrections live in. */
interface Corrigible {
  readonly customData?: Readonly<Record<string, unknown>> | undefined;
}

/**
 * A copy of an element with a correction added to the ones it has; the element itself stays as it is. A field that is
 * given as `undefined` takes that correction back, and with the last one the mark in `customData` goes too.
 */
export function withCorrection<T extends Corrigible>(element: T, correction: Correction): T {
  const { dryrun, ...others } = element.customData ?? {};
  const before = correctionSchema.safeParse(dryrun);
  const merged = Object.fromEntries(
    Object.entries({ ...(before.success ? before.data : {}), ...correction }).filter(
      ([, value]) => value !== undefined,
    ),
  );
  const customData = Object.keys(merged).length === 0 ? others : { ...others, dryrun: merged };
  return { ...element, customData };
}
