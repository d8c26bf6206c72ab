import * as z from 'zod/mini';
import { GROUP_IDS, KIND_IDS } from './component-kinds.ts';

/** The sections of a sheet. */
export const SECTION_IDS = ['requirements', 'estimates', 'api', 'data-model', 'deep-dives', 'trade-offs'] as const;
export type SectionId = (typeof SECTION_IDS)[number];

const count = z.int().check(z.gte(1));
/**
 * A phrase as people may write it: words in any inflection, in this order, with up to two other words between them; a
 * word that ends in `*` matches any ending (`idempot*`). Case, punctuation and accents do not matter.
 */
const phrase = z.string().check(z.regex(/\S/, 'write at least one word'));
/** Phrases that say the same thing in other words; one of them is enough. */
const concept = z.array(phrase).check(z.minLength(1));

const kindName = z.enum([...KIND_IDS, ...GROUP_IDS]);
const kinds = z.union([kindName, z.array(kindName).check(z.minLength(1))]);

/** Picks components: by kind, by what their label says, or both. */
export const selectorSchema = z.union(
  [kinds, z.strictObject({ kind: z.optional(kinds), label: z.optional(concept) })],
  `write a kind, a list of kinds, or a mapping with \`kind\` and \`label\`; the kinds are ${[...KIND_IDS, ...GROUP_IDS].join(', ')}`,
);
export type Selector = z.infer<typeof selectorSchema>;

/** Where words are looked for: sections of the sheet, notes on the canvas, or both. */
const place = z.enum([...SECTION_IDS, 'canvas']);

const leafs = {
  /** Components of the drawing, replicas counted one by one. */
  component: z.strictObject({ is: selectorSchema, count: z.optional(count) }),
  /** An arrow from one to another; one without heads, or with two, goes both ways. */
  connection: z.strictObject({ from: selectorSchema, to: selectorSchema, label: z.optional(concept) }),
  /** A way along the arrows, through a component of each of `through` in any order, and through none of `avoiding`. */
  path: z.strictObject({
    from: selectorSchema,
    to: selectorSchema,
    through: z.optional(z.array(selectorSchema).check(z.minLength(1))),
    avoiding: z.optional(selectorSchema),
  }),
  /** There is a way, and none goes around `through`. */
  every_path: z.strictObject({ from: selectorSchema, to: selectorSchema, through: selectorSchema }),
  /**
   * The way still stands when any one component (of `remove`, or any between the ends), or all of any one boundary, is
   * taken away. A component drawn several times, or marked as several, does not fall with one of them.
   */
  survives: z.strictObject({
    from: selectorSchema,
    to: selectorSchema,
    remove: z.optional(z.union([z.literal('boundary'), selectorSchema])),
  }),
  /** One component has arrows to (or from) so many components of `to`. */
  fan_out: z.strictObject({ from: selectorSchema, to: selectorSchema, count }),
  /** Both are drawn, and no arrow leads straight from one to the other. */
  not_direct: z.strictObject({ from: selectorSchema, to: selectorSchema }),
  /** Work is handed over through a queue or stream. */
  asynchronous: z.strictObject({ from: selectorSchema, to: selectorSchema }),
  /** Components stand inside a boundary whose label says `boundary`; with `boundaries`, inside so many different ones. */
  within: z.strictObject({ is: selectorSchema, boundary: z.optional(concept), boundaries: z.optional(count) }),
  /** A label on a component, connection or boundary says so. */
  label: z.strictObject({ says: concept, on: z.optional(selectorSchema) }),
  /**
   * The words say so: each concept of `all` in one and the same statement, or in neighbouring ones of its section.
   * A list of keywords is no statement. Where `in` is absent, anywhere.
   */
  says: z.strictObject({
    all: z.array(concept).check(z.minLength(1)),
    in: z.optional(z.array(place).check(z.minLength(1))),
  }),
  /** An API endpoint with the method, a path or name that says so, and fields in request or response. */
  endpoint: z.strictObject({
    method: z.optional(z.array(z.enum(['GET', 'POST', 'PUT', 'PATCH', 'DELETE'])).check(z.minLength(1))),
    path: concept,
    fields: z.optional(z.array(concept).check(z.minLength(1))),
  }),
  /** A table, collection or record type whose name says so, with a field for each concept. */
  table: z.strictObject({ name: z.optional(concept), fields: z.array(concept).check(z.minLength(1)) }),
  /** An estimate of the prompt, by its id, within a factor of what follows from the brief. */
  estimate: z.strictObject({ id: z.string(), within: z.number().check(z.gt(1)) }),
} as const;

type Leaf = { [K in keyof typeof leafs]: { readonly [P in K]: z.infer<(typeof leafs)[K]> } }[keyof typeof leafs];

/** A question that a drawing and a sheet answer with yes or no, and with evidence. */
export type Predicate =
  | Leaf
  | { readonly all: readonly Predicate[] }
  | { readonly any: readonly Predicate[] }
  | { readonly not: Predicate }
  | { readonly some: { readonly count: number; readonly of: readonly Predicate[] } };

/** All kinds of predicates, by the one key that each has. */
export const LEAF_NAMES = Object.keys(leafs) as (keyof typeof leafs)[];

const list = z.lazy(() => z.array(predicateSchema).check(z.minLength(1)));

/** A predicate has exactly one key, which says what kind it is; one object schema words its errors better than a union. */
export const predicateSchema: z.ZodMiniType<Predicate> = z.lazy(() =>
  z
    .strictObject({
      ...Object.fromEntries(LEAF_NAMES.map((name) => [name, z.optional(leafs[name])])),
      all: z.optional(list),
      any: z.optional(list),
      not: z.optional(predicateSchema),
      some: z.optional(z.strictObject({ count, of: list })),
    })
    .check(z.refine((value) => Object.keys(value).length === 1, 'give exactly one kind of predicate')),
) as z.ZodMiniType<Predicate>;
