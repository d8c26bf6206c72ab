import type { LEAF_NAMES, Predicate } from '../catalog/predicate-schema.ts';

export type LeafName = (typeof LEAF_NAMES)[number];

/** What a predicate of one kind holds under its key. */
export type PredicateOf<K extends LeafName> = Extract<Predicate, { readonly [P in K]: unknown }>[K];
