import type * as z from 'zod/mini';
import {
  assessedSchema,
  attemptSchema,
  designSchema,
  draftSchema,
  historyEntrySchema,
  ownCasesSchema,
  progressSchema,
  sceneFileSchema,
  type Assessed,
  type Attempt,
  type Design,
  type Draft,
  type HistoryEntry,
  type OwnCases,
  type Progress,
  type SceneFile,
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

export const DESIGNS: Shelf<Design> = {
  store: 'designs',
  schema: designSchema,
  keyOf: ({ prompt }) => prompt,
};

export const ASSESSMENTS: Shelf<Assessed> = {
  store: 'assessments',
  schema: assessedSchema,
  keyOf: ({ prompt, id }) => `${prompt}/${id}`,
};

export const SCENE_FILES: Shelf<SceneFile> = {
  store: 'sceneFiles',
  schema: sceneFileSchema,
  keyOf: ({ prompt, id }) => `${prompt}/${id}`,
};

/** Everything that an exported journal holds and a merge writes. */
export const ALL_SHELVES = [ATTEMPTS, DRAFTS, DRAFT_HISTORY, OWN_CASES, PROGRESS, DESIGNS, ASSESSMENTS, SCENE_FILES];
