import * as z from 'zod/mini';
import { faultText, parse } from './parse.ts';
import {
  assessedSchema,
  attemptSchema,
  designSchema,
  draftSchema,
  historyEntrySchema,
  ownCasesSchema,
  progressSchema,
  quarantinedSchema,
  sceneFileSchema,
} from './records.ts';
import { settingsSchema } from './settings.ts';

/** The version of the document that this software writes; docs/journal-format.md describes it. */
export const DOCUMENT_VERSION = 3;

/** The whole journal as one JSON document. */
export const journalDocumentSchema = z.strictObject({
  format: z.literal('dryrun-journal'),
  version: z.literal(DOCUMENT_VERSION),
  exportedAt: z.int().check(z.gte(0)),
  attempts: z.array(attemptSchema),
  drafts: z.array(draftSchema),
  draftHistory: z.array(historyEntrySchema),
  ownCases: z.array(ownCasesSchema),
  progress: z.array(progressSchema),
  designs: z.array(designSchema),
  assessments: z.array(assessedSchema),
  sceneFiles: z.array(sceneFileSchema),
  quarantine: z.array(quarantinedSchema),
  /** Null where none were ever changed. */
  settings: z.nullable(settingsSchema),
});
export type JournalDocument = z.infer<typeof journalDocumentSchema>;

/** A document that cannot be imported; the message names the place and the remedy, for people. */
export class JournalDocumentError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'JournalDocumentError';
  }
}

const headSchema = z.looseObject({ format: z.literal('dryrun-journal'), version: z.int().check(z.gte(1)) });

/** Reads the text of an exported journal. Throws a `JournalDocumentError`; nothing is imported then. */
export function parseJournalText(text: string): JournalDocument {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new JournalDocumentError(`The file is not JSON (${reason}). Choose a journal that Dryrun saved.`);
  }
  return parseJournalDocument(value);
}

function parseJournalDocument(value: unknown): JournalDocument {
  const head = parse(headSchema, value);
  if (!head.ok) {
    throw new JournalDocumentError('This is no Dryrun journal. Choose a file that Dryrun saved (“dryrun-journal”).');
  }
  if (head.value.version > DOCUMENT_VERSION) {
    throw new JournalDocumentError(
      `The journal has version ${head.value.version}, and this Dryrun reads up to ${DOCUMENT_VERSION}. ` +
        'Reload the page to get the newest Dryrun, then import again.',
    );
  }
  const parsed = parse(journalDocumentSchema, inThisVersion(head.value));
  if (parsed.ok) return parsed.value;
  throw new JournalDocumentError(
    `The journal cannot be imported: ${faultText(parsed)} Correct that place in the file, or save it again.`,
  );
}

/** Version 2 knew no explanations of attempts, which an attempt may lack. */
function inThisVersion(document: Readonly<Record<string, unknown>>): unknown {
  return { ...(document['version'] === 1 ? withDesigns(document) : document), version: DOCUMENT_VERSION };
}

/** Version 1 knew no designs. A field of version 2 in it is a fault, as any unknown field is. */
function withDesigns(document: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const added = { designs: [], assessments: [], sceneFiles: [] };
  const early = Object.keys(added).filter((name) => Object.hasOwn(document, name));
  if (early.length > 0) {
    throw new JournalDocumentError(
      `The journal has version 1, which has no ${early.join(', ')}. Set its version to 2, or save it again.`,
    );
  }
  return { ...document, ...added };
}
