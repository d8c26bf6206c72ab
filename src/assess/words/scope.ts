import type { Statement } from '../sheet.ts';
import type { ConceptIndex } from './concept-index.ts';
import { indexOf, withHeadings } from './shared-index.ts';

/** Statements that phrases are looked for in, prepared once: a rubric asks a thousand times of the same ones. */
export interface Scope {
  readonly index: ConceptIndex;
  /** All that the statements hold or stand under; the index may know others as well. */
  readonly all: ReadonlySet<Statement>;
  /** Those that claim something: keyword lists do not. */
  readonly open: ReadonlySet<Statement>;
  /** The open ones by their paragraph or bullet, in order. */
  readonly blocks: ReadonlyMap<number, readonly Statement[]>;
}

const scopes = new WeakMap<readonly Statement[], Scope>();

/** What is known of these statements. It is kept as long as the array, which must not change. */
export function scopeOf(statements: readonly Statement[]): Scope {
  const known = scopes.get(statements);
  if (known !== undefined) return known;
  const open = new Set(statements.filter(({ isStuffed }) => !isStuffed));
  const scope = {
    index: indexOf(statements),
    all: withHeadings(statements),
    open,
    blocks: Map.groupBy(open, ({ block }) => block),
  };
  scopes.set(statements, scope);
  return scope;
}
