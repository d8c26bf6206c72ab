import { DIFFICULTIES, PATTERNS, type Problem } from './problem-schema.ts';

/** What the order of the list depends on. */
export interface Orderable {
  readonly name: string;
  readonly difficulty: Problem['difficulty'];
  readonly patterns: readonly Problem['patterns'][number][];
}

/** Patterns in the order in which they build on each other, easy before hard in each, then by name. */
export function byLearningOrder(a: Orderable, b: Orderable): number {
  return (
    firstPattern(a) - firstPattern(b) ||
    DIFFICULTIES.indexOf(a.difficulty) - DIFFICULTIES.indexOf(b.difficulty) ||
    a.name.localeCompare(b.name, 'en')
  );
}

function firstPattern({ patterns }: Orderable): number {
  const [first] = patterns;
  return first === undefined ? PATTERNS.length : PATTERNS.indexOf(first);
}
