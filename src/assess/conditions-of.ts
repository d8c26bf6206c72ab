import type { Predicate } from '../catalog/predicate-schema.ts';
import { isMachine, type Rubric } from '../catalog/rubric-schema.ts';
import { keyOf } from './key-of.ts';

/** The share of criteria that ask the same before it is taken to be a condition. */
const MOST = 1 / 3;

/**
 * What a rubric asks in most of its criteria beside their own questions: whether the answer is about the prompt at all.
 * It decides, but it says nothing about any one criterion.
 */
export function conditionsOf({ criteria }: Rubric): ReadonlySet<string> {
  const known = conditions.get(criteria);
  if (known !== undefined) return known;
  const decided = criteria.filter((one) => isMachine(one));
  const counts = new Map<string, number>();
  for (const { met } of decided) {
    for (const key of new Set(joined(met).map(keyOf))) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const found = new Set([...counts].filter(([, count]) => count > decided.length * MOST).map(([key]) => key));
  conditions.set(criteria, found);
  return found;
}

const conditions = new WeakMap<Rubric['criteria'], ReadonlySet<string>>();

/** What must hold together: the parts of an `all`, and of the ones inside it. */
function joined(predicate: Predicate): Predicate[] {
  if (!('all' in predicate)) return [];
  return predicate.all.flatMap((one) => [one, ...joined(one)]);
}
