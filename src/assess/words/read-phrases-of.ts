import type { Rubric } from '../../catalog/rubric-schema.ts';
import { toPhrases } from './phrase.ts';

const known = new WeakSet<Rubric['criteria']>();

/**
 * Reads all phrases of a rubric before they are looked for: an index that meets a phrase with a word that it does not know
 * is made again.
 */
export function readPhrasesOf({ criteria }: Rubric): void {
  if (known.has(criteria)) return;
  known.add(criteria);
  for (const { met, partial } of criteria) for (const list of listsIn([met, partial])) toPhrases(list);
}

/** All lists of texts in predicates. Names of kinds and sections are among them; they do no harm. */
function* listsIn(part: unknown): Generator<readonly string[]> {
  if (Array.isArray(part) && part.every((one) => typeof one === 'string')) yield part;
  else if (typeof part === 'object' && part !== null) for (const one of Object.values(part)) yield* listsIn(one);
}
