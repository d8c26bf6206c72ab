import { COMPUTE } from './lexicon/compute.ts';
import { EDGE } from './lexicon/edge.ts';
import type { LexiconEntry } from './lexicon/entry.ts';
import { IDENTITY } from './lexicon/identity.ts';
import { MESSAGING } from './lexicon/messaging.ts';
import { OPERATIONS } from './lexicon/operations.ts';
import { STORES } from './lexicon/stores.ts';

/** What people write on the parts of a system, and the kind of part that each of it means. */
export const LEXICON: readonly LexiconEntry[] = [
  ...EDGE,
  ...COMPUTE,
  ...IDENTITY,
  ...STORES,
  ...MESSAGING,
  ...OPERATIONS,
];
