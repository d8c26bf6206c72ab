import type { Predicate } from './predicate-schema.ts';

/** A predicate inside another one, with the path of keys that leads to it. */
export interface PredicatePart {
  readonly path: readonly PropertyKey[];
  readonly predicate: Predicate;
}

/** The predicate itself and all predicates inside it, outer ones first. */
export function predicateParts(predicate: Predicate, path: readonly PropertyKey[] = []): PredicatePart[] {
  return [
    { path, predicate },
    ...inner(predicate).flatMap((one) => predicateParts(one.predicate, [...path, ...one.path])),
  ];
}

function inner(predicate: Predicate): PredicatePart[] {
  if ('not' in predicate) return [{ path: ['not'], predicate: predicate.not }];
  if ('all' in predicate) return entries(predicate.all, ['all']);
  if ('any' in predicate) return entries(predicate.any, ['any']);
  return 'some' in predicate ? entries(predicate.some.of, ['some', 'of']) : [];
}

function entries(list: readonly Predicate[], path: readonly PropertyKey[]): PredicatePart[] {
  return list.map((predicate, index) => ({ path: [...path, index], predicate }));
}
