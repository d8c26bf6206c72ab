import * as z from 'zod/mini';
import { isOutput } from './output-grammar.ts';

/** What the realms say, as JSON text. A submission may have forged any of it, so it is parsed as strictly as a file. */
const realmErrorSchema = z.strictObject({
  name: z.string(),
  message: z.string(),
  stack: z.string(),
  overflow: z.boolean(),
  syntax: z.boolean(),
});

const shared = { dirty: z.boolean(), printed: z.string(), printedLength: z.number().check(z.nonnegative()) };

export const realmOutcomeSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('returned'),
    output: z.unknown().check(z.refine((output) => isOutput(output))),
    shared: z.boolean(),
    changed: z.nullish(z.string()),
    ...shared,
  }),
  z.strictObject({ kind: z.literal('threw'), error: realmErrorSchema, ...shared }),
  z.strictObject({ kind: z.literal('oversized'), limit: z.enum(['size', 'depth', 'printed']), ...shared }),
  z.strictObject({ kind: z.literal('missing'), ...shared }),
  /** An earlier case left something behind, so this one was not run. */
  z.strictObject({ kind: z.literal('stale'), ...shared }),
  z.strictObject({ kind: z.literal('loaded'), ...shared }),
  z.strictObject({ kind: z.literal('rejected'), error: realmErrorSchema, ...shared }),
]);
export type RealmOutcome = z.infer<typeof realmOutcomeSchema>;

const printedSchema = z.object({ printed: z.string(), printedLength: z.number().check(z.nonnegative()) });

/** Parses a realm's words; null where they are not in order. */
export function parseRealmOutcome(text: unknown): RealmOutcome | null {
  return parseAs(realmOutcomeSchema, text);
}

/** Whether a realm refuses a case because of what an earlier one left behind. */
export function saysStale(text: string): boolean {
  return text.startsWith('{"kind":"stale"');
}

/** Parses the answer to `output`: what a stopped case had printed. */
export function parsePrinted(text: unknown): z.infer<typeof printedSchema> {
  return parseAs(printedSchema, text) ?? { printed: '', printedLength: 0 };
}

function parseAs<T>(schema: z.ZodMiniType<T>, text: unknown): T | null {
  if (typeof text !== 'string') return null;
  try {
    const result = schema.safeParse(JSON.parse(text));
    return result.success ? result.data : null;
  } catch {
    return null;
  }
}
