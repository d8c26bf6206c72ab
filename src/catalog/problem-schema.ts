import * as z from 'zod/mini';
import { parseValueType } from './value-type.ts';

export { typeOf } from './value-type.ts';

/** A type as text in `problem.yaml`, checked but kept as text so that a parsed problem stays plain JSON. */
const typeText = z.string().check(
  z.superRefine((text, context) => {
    try {
      parseValueType(text);
    } catch (error) {
      context.addIssue({ code: 'custom', message: (error as Error).message });
    }
  }),
);

const interval = z
  .tuple([z.number(), z.number()])
  .check(z.refine(([low, high]) => low <= high, 'the first bound must not be larger than the second'));

/** What values of a type are allowed; every bound is inclusive. */
export interface Constraint {
  /** For numbers, and for the node values of a list, tree or random list. */
  readonly range?: readonly [number, number] | undefined;
  /** Characters (UTF-16 units) of a string, entries of a list, nodes of a linked structure. */
  readonly length?: readonly [number, number] | undefined;
  /** A regular expression that a whole string must match. */
  readonly pattern?: string | undefined;
  /** For a ListNode: whether the tail may point back. Without it, it may not. */
  readonly cyclic?: boolean | undefined;
  /** For the entries of a list. */
  readonly items?: Constraint | undefined;
}

const constraintShape = {
  range: z.optional(interval),
  length: z.optional(interval),
  pattern: z.optional(z.string()),
  cyclic: z.optional(z.boolean()),
};
const constraintSchema: z.ZodMiniType<Constraint> = z.strictObject({
  ...constraintShape,
  get items() {
    return z.optional(constraintSchema);
  },
});

const identifier = z.string().check(z.regex(/^[a-z][A-Za-z0-9]*$/, 'write the name in camelCase, as candidates will'));
const className = z.string().check(z.regex(/^[A-Z][A-Za-z0-9]*$/, 'write the class name in PascalCase'));

/** One parameter: its name, its type, and which values are allowed. */
export const parameterSchema = z.strictObject({
  name: identifier,
  type: typeText,
  ...constraintShape,
  items: z.optional(constraintSchema),
  /**
   * The TreeNode is a node of the tree in this parameter: cases write it as its value, which no other node of that tree
   * has, and the function gets the very node.
   */
  node_of: z.optional(identifier),
});
export type Parameter = z.infer<typeof parameterSchema>;

/** A function to write. */
export const functionEntrySchema = z.strictObject({
  kind: z.literal('function'),
  name: identifier,
  parameters: z.array(parameterSchema).check(z.minLength(1)),
  returns: z.strictObject({
    type: typeText,
    /** The answer is read from this parameter after the call, and what the function returns is ignored. */
    in_place: z.optional(identifier),
    /** No node of the answer may be a node of an argument. */
    fresh: z.optional(z.boolean()),
    /** The answer is a node of the tree in this parameter, itself and no copy; cases write it as its value. */
    node_of: z.optional(identifier),
  }),
  /** Parameters that must be as before when the function returns. */
  preserves: z.optional(z.array(identifier)),
});
export type FunctionEntry = z.infer<typeof functionEntrySchema>;

/** One method of a class to write. */
export const methodSchema = z.strictObject({
  name: identifier,
  parameters: z.array(parameterSchema),
  returns: z.strictObject({ type: typeText }),
});
export type Method = z.infer<typeof methodSchema>;

/**
 * A class to write. A case's input is `{operations: [...], arguments: [...]}`: the first operation is the class
 * name (construction), the rest are method names; the expected value has one entry for each (null for the
 * construction and for void methods).
 */
export const classEntrySchema = z.strictObject({
  kind: z.literal('class'),
  name: className,
  constructor_parameters: z.array(parameterSchema),
  methods: z.array(methodSchema).check(z.minLength(1)),
  /** How many operations a case may have, construction included. */
  operations: interval,
});
export type ClassEntry = z.infer<typeof classEntrySchema>;

/** Most characters of the text that the first half of a codec may give. */
export const MOST_ENCODED = 1_000_000;

/**
 * Two functions to write, of which the second undoes the first. A case's input is the value by the parameter's name, and
 * the same value is expected back: `encode` makes a text of it, and `decode` gets nothing but that text.
 */
export const codecEntrySchema = z.strictObject({
  kind: z.literal('codec'),
  /** Of the class whose methods the two are; they may be plain functions as well. */
  name: className,
  encode: z.strictObject({ name: identifier, parameter: parameterSchema }),
  /** Its parameter is the text. */
  decode: z.strictObject({ name: identifier, parameter: identifier }),
});
export type CodecEntry = z.infer<typeof codecEntrySchema>;

/** What is to be written. */
export const entrySchema = z.discriminatedUnion('kind', [functionEntrySchema, classEntrySchema, codecEntrySchema]);

/** How an answer is compared with the expected one. */
export const comparisonSchema = z.strictObject({
  /**
   * `exact`: same order; `unordered`: the outer list in any order; `unordered-deep`: every list in any order;
   * `checker`: the package's `checker.ts` decides (any valid answer).
   */
  mode: z.enum(['exact', 'unordered', 'unordered-deep', 'checker']),
  /** Floats are equal within this absolute or relative distance, whichever admits more. */
  tolerance: z.optional(z.number().check(z.positive(), z.lte(0.01))),
});
export type Comparison = z.infer<typeof comparisonSchema>;

export const DIFFICULTIES = ['easy', 'medium', 'hard'] as const;

/** The patterns a problem can exercise, in the order in which they build on each other. */
export const PATTERNS = [
  'arrays-and-hashing',
  'two-pointers',
  'sliding-window',
  'stack',
  'binary-search',
  'linked-list',
  'trees',
  'tries',
  'heap',
  'backtracking',
  'graphs',
  'dynamic-programming',
  'greedy',
  'intervals',
  'matrices',
  'bit-manipulation',
  'design',
] as const;
export type Pattern = (typeof PATTERNS)[number];

/** `problem.yaml` of a coding package. */
export const problemSchema = z.strictObject({
  uuid: z.uuid(),
  name: z.string().check(z.minLength(1), z.maxLength(80)),
  difficulty: z.enum(DIFFICULTIES),
  /** Only packages that people add for themselves may name none. */
  patterns: z.array(z.enum(PATTERNS)),
  license: z.string().check(z.minLength(1)),
  entry: entrySchema,
  /** Constraints that the types cannot say, one Markdown sentence each; `validator.ts` enforces them. */
  constraints: z._default(z.array(z.string()), []),
  comparison: comparisonSchema,
  limits: z.strictObject({
    /** CPU milliseconds a case may take, per language; `dryrun verify --write-limits` infers them. */
    time_ms: z.strictObject({
      javascript: z.int().check(z.gte(100), z.lte(10_000)),
      typescript: z.int().check(z.gte(100), z.lte(10_000)),
      python: z.int().check(z.gte(100), z.lte(10_000)),
    }),
    /** Memory a submission may use, in MiB, above what its empty sandbox needs. */
    memory_mib: z._default(z.int().check(z.gte(16), z.lte(512)), 256),
  }),
  /** The cost to reach, in big-O notation as KaTeX without dollar signs; only their packages may leave it out. */
  complexity: z.optional(z.strictObject({ time: z.string(), space: z.string() })),
});
export type Problem = z.infer<typeof problemSchema>;
export type Entry = Problem['entry'];
