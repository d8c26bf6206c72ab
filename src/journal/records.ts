import * as z from 'zod/mini';
import { LANGUAGES } from '../catalog/language.ts';

// Shapes of everything the journal stores. Times are epoch milliseconds, durations milliseconds. A change to a shape
// needs a new storage version (idb-storage.ts), a new document version (document.ts) and a line in
// docs/journal-format.md.

/** The verdicts an attempt can have; old journals keep them whatever the judge calls them one day. */
export const ATTEMPT_VERDICTS = ['AC', 'WA', 'TLE', 'MLE', 'OLE', 'RTE', 'CE', 'JE'] as const;
export type AttemptVerdict = (typeof ATTEMPT_VERDICTS)[number];

const time = z.int().check(z.gte(0));
const duration = z.number().check(z.gte(0));
const count = z.int().check(z.gte(0));
/** Never contains `/`, which separates the parts of a storage key. */
const id = z.string().check(z.regex(/^[A-Za-z0-9_-]{1,64}$/));
const slug = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));

/** An error in the code that was judged; lines and columns count from 1. */
const codeErrorSchema = z.strictObject({
  message: z.string(),
  line: z.nullable(z.int()),
  column: z.nullable(z.int()),
  frames: z.array(z.strictObject({ name: z.string(), line: z.int(), column: z.nullable(z.int()) })),
});

/** One case and what came of it. Values are JSON as text; one that ends in "…" was cut. */
const judgedCaseSchema = z.strictObject({
  name: z.string(),
  kind: z.enum(['sample', 'secret', 'generated', 'own']),
  description: z.string(),
  verdict: z.enum(ATTEMPT_VERDICTS),
  cpuMs: duration,
  input: z.nullable(z.record(z.string(), z.string())),
  expected: z.nullable(z.string()),
  actual: z.nullable(z.string()),
  note: z.nullable(z.string()),
  stdout: z.string(),
  stdoutCut: z.boolean(),
  error: z.nullable(codeErrorSchema),
  shrunkFrom: z.nullable(z.string()),
});

/** Why an attempt has its verdict. */
export const explanationSchema = z.strictObject({
  /** The verdict in a plain sentence. */
  message: z.string(),
  /** CPU milliseconds that one case may take. */
  timeLimitMs: duration,
  /** Where the code could not be read at all. */
  error: z.nullable(codeErrorSchema),
  /** The first case that failed, or the slowest where all passed; null where none was judged. */
  case: z.nullable(judgedCaseSchema),
});
export type Explanation = z.infer<typeof explanationSchema>;

/** One run or submission, never changed once written. */
export const attemptSchema = z.strictObject({
  id,
  at: time,
  problem: slug,
  language: z.enum(LANGUAGES),
  mode: z.enum(['run', 'submit']),
  source: z.string(),
  verdict: z.enum(ATTEMPT_VERDICTS),
  passed: count,
  total: count,
  /** CPU milliseconds of all cases together. */
  cpuMs: duration,
  /** Which host judged. */
  host: z.enum(['isolated-vm', 'browser']),
  /** Milliseconds on the problem's timer when the attempt was made. */
  activeMs: duration,
  /** The editor's text where it was not what was judged. Only read: version 2 has it, and nothing here writes it. */
  draftBefore: z.optional(z.string()),
  /** Absent in attempts of before version 3. */
  explanation: z.optional(explanationSchema),
});
export type Attempt = z.infer<typeof attemptSchema>;

/**
 * What a text is: the answer to a problem in one language, or the notes (Markdown); of a design prompt the drawing
 * (Excalidraw's JSON, without its images) or the sheet (Markdown).
 */
export const SLOTS = [...LANGUAGES, 'notes', 'scene', 'sheet'] as const;
export type Slot = (typeof SLOTS)[number];

/**
 * Which write of a text this is. `version` counts the writes and `writer` is the tab that made it: two tabs that were
 * cut off from each other may count to the same number.
 */
const mark = { version: z.int().check(z.gte(1)), writer: id };
export const draftMarkSchema = z.strictObject(mark);
export type DraftMark = z.infer<typeof draftMarkSchema>;

/** The text as it stands in the editor. */
export const draftSchema = z.strictObject({
  problem: slug,
  slot: z.enum(SLOTS),
  source: z.string(),
  updatedAt: time,
  ...mark,
});
export type Draft = z.infer<typeof draftSchema>;

/** Why a text left the editor: what came in its place. `language` is only read: version 2 has it, nothing writes it. */
export const SET_ASIDE_REASONS = ['reset', 'other-tab', 'restored', 'language', 'import'] as const;
export type SetAsideReason = (typeof SET_ASIDE_REASONS)[number];

/**
 * A text that is no longer the draft. `at` is when a person replaced it, or when it was last changed, where another tab
 * or a merged journal did.
 */
export const historyEntrySchema = z.strictObject({
  id,
  at: time,
  problem: slug,
  slot: z.enum(SLOTS),
  source: z.string(),
  reason: z.enum(SET_ASIDE_REASONS),
});
export type HistoryEntry = z.infer<typeof historyEntrySchema>;

/** A case of the person's own: each value as it was typed, so that a half-typed one survives. */
export const ownCaseSchema = z.strictObject({ id, name: z.string(), input: z.record(z.string(), z.string()) });
export type OwnCase = z.infer<typeof ownCaseSchema>;

/** All own cases of one problem, in the order of the panel. */
export const ownCasesSchema = z.strictObject({ problem: slug, cases: z.array(ownCaseSchema), updatedAt: time });
export type OwnCases = z.infer<typeof ownCasesSchema>;

/** A stopwatch: what was measured, and when that was if it runs on since (null while it is paused). */
export const timerSchema = z.strictObject({ elapsedMs: duration, runningSince: z.nullable(time) });
export type Timer = z.infer<typeof timerSchema>;

/** How far someone went into one problem. */
export const progressSchema = z.strictObject({
  problem: slug,
  hintsShown: count,
  /** When the editorial was first opened; null for never. */
  editorialOpenedAt: z.nullable(time),
  timer: timerSchema,
  /** When the workspace was last opened; null for never. */
  visitedAt: z.nullable(time),
});
export type Progress = z.infer<typeof progressSchema>;

/** The levels of engineers; not taken from the catalog, whose rubrics would come along into every page. */
export const MARK_LEVELS = ['junior', 'mid', 'senior', 'staff'] as const;

/** A question to the interviewer, and which clarification answered it (null: none of them). */
export const askedSchema = z.strictObject({ at: time, text: z.string(), clarification: z.nullable(slug) });
export type Asked = z.infer<typeof askedSchema>;

/** How far someone is with a design prompt, besides the drawing and the sheet, which are drafts. */
export const designSchema = z.strictObject({
  prompt: slug,
  timer: timerSchema,
  /** When the workspace was last opened; null for never. */
  visitedAt: z.nullable(time),
  /** In the order of asking. */
  asked: z.array(askedSchema),
  /** When the change in the middle of the round was asked for; null for not yet. */
  changedAt: z.nullable(time),
  /** What someone gave themselves for a criterion that only a person decides, by its id. */
  marks: z.record(slug, z.enum(MARK_LEVELS)),
});
export type Design = z.infer<typeof designSchema>;

/** What a criterion can have come to; old journals keep the words whatever the rubric calls them one day. */
export const CRITERION_STATUSES = ['met', 'partial', 'missed', 'human'] as const;

/**
 * One assessment of a design answer, never changed once written: what it came to, and the answer itself. Why it came to
 * that follows from the answer, which can be assessed again.
 */
export const assessedSchema = z.strictObject({
  id,
  at: time,
  prompt: slug,
  /** `before`: made when the requirement change was asked for; `after`: made since. */
  moment: z.enum(['plain', 'before', 'after']),
  /** 0–100. */
  score: z.number().check(z.gte(0), z.lte(100)),
  level: z.nullable(z.enum(MARK_LEVELS)),
  criteria: z.array(
    z.strictObject({ id: slug, status: z.enum(CRITERION_STATUSES), points: z.number(), max: z.number() }),
  ),
  /** Milliseconds on the round's timer. */
  activeMs: duration,
  scene: z.string(),
  sheet: z.string(),
});
export type Assessed = z.infer<typeof assessedSchema>;

/** An image in a drawing, by the id that the drawing knows it by. The content of an id never changes. */
export const sceneFileSchema = z.strictObject({
  prompt: slug,
  id,
  mimeType: z.string(),
  dataURL: z.string().check(z.startsWith('data:')),
  createdAt: time,
});
export type SceneFile = z.infer<typeof sceneFileSchema>;

/** A record that could not be read, whole, with where it was found and why it could not be read. */
export const quarantinedSchema = z.strictObject({
  id,
  at: time,
  store: z.string(),
  key: z.string(),
  value: z.unknown(),
  reason: z.string(),
});
export type Quarantined = z.infer<typeof quarantinedSchema>;
