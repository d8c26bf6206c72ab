import type * as z from 'zod/mini';
import {
  attemptSchema,
  draftSchema,
  historyEntrySchema,
  ownCasesSchema,
  progressSchema,
  type Attempt,
  type Draft,
  type HistoryEntry,
  type OwnCases,
  type Progress,
} from './records.ts';
import type { StoreName } from './storage.ts';

/** One store with the shape of its records and the key each has; keys of one problem share the prefix `slug/`. */
export interface Shelf<T> {
  readonly store: StoreName;
  readonly schema: z.ZodMiniType<T>;
  readonly keyOf: (record: T) => string;
}

export const ATTEMPTS: Shelf<Attempt> = {
  store: 'attempts',
  schema: attemptSchema,
  keyOf: ({ problem, id }) => `${problem}/${id}`,
};

export const DRAFTS: Shelf<Draft> = {
  store: 'drafts',
  schema: draftSchema,
  keyOf: ({ problem, slot }) => `${problem}/${slot}`,
};

export const DRAFT_HISTORY: Shelf<HistoryEntry> = {
  store: 'draftHistory',
  schema: historyEntrySchema,
  keyOf: ({ problem, slot, id }) => `${problem}/${slot}/${id}`,
};

export const OWN_CASES: Shelf<OwnCases> = {
  store: 'ownCases',
  schema: ownCasesSchema,
  keyOf: ({ problem }) => problem,
};

export const PROGRESS: Shelf<Progress> = {
  store: 'progress',
  schema: progressSchema,
  keyOf: ({ problem }) => problem,
};
