import type { Random } from './random.ts';
import type { Input, Value } from './value.ts';

/** `generator.ts` of a package exports one of these by default. Everything in it is decided by the seed. */
export interface Generator {
  /** How many random cases are judged; case k of n has seed k and size `100 * k / n`. */
  readonly randomCases: number;
  /** A random valid input. `size` grows from 1 to 100: small ones first, so that the first failure is easy to read. */
  random(random: Random, size: number): Input;
  /** Inputs at the limits of the constraints, which separate the intended cost from a worse one. */
  readonly large: readonly LargeCase[];
}

/** One large generated case. */
export interface LargeCase {
  /** In kebab-case, unique in the package. */
  readonly name: string;
  /** Which mistake or cost it catches. */
  readonly description: string;
  make(random: Random): Input;
}

/** `validator.ts` exports this by default: null for a valid input, otherwise what is wrong, in one sentence. */
export type Validator = (input: Input) => string | null;

/**
 * `checker.ts` exports this by default. `actual` already has the declared result type; `expected` is one valid
 * answer. Returns null where `actual` is right too, otherwise what is wrong, in one sentence.
 */
export type Checker = (input: Input, expected: Value, actual: Value) => string | null;
