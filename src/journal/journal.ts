import { createAssessments, type Assessments } from './assessments.ts';
import { createAttempts, type Attempts } from './attempts.ts';
import { createDesigns, type DesignRecords } from './designs.ts';
import { parseJournalText, type JournalDocument } from './document.ts';
import { createDraftChannel, type BroadcastLike } from './draft-channel.ts';
import { createDraftSaver, type DraftSaver, type DraftSaverOptions } from './draft-saver.ts';
import { createDrafts, type Drafts } from './drafts.ts';
import { exportRecords } from './export-journal.ts';
import { mergeDocument, type MergeSummary } from './merge-journal.ts';
import { createOwnCases, type OwnCaseLists } from './own-cases.ts';
import { createProgress, type ProgressRecords } from './progress.ts';
import { recoverDrafts, recoverSettings } from './recover.ts';
import type { Quarantined } from './records.ts';
import { createRecords, type Records } from './records-access.ts';
import { createResilientStorage } from './resilient-storage.ts';
import { createSceneFiles, type SceneFiles } from './scene-files.ts';
import { loadSettings, saveSettings } from './settings.ts';
import { brokenStatus, createStatusBoard, type JournalStatus } from './status.ts';
import type { RecordStorage } from './storage.ts';
import type { TextStorage } from './text-storage.ts';
import { createWriteAhead } from './write-ahead.ts';

/** Everything the journal needs from outside. */
export interface JournalOptions {
  /** Opens the durable place; rejects with a `StorageError` where there is none. */
  readonly open: () => Promise<RecordStorage>;
  /** localStorage, or null where it is forbidden. */
  readonly text: TextStorage | null;
  /** Reaches the other tabs, or null. */
  readonly broadcast: BroadcastLike | null;
  /** Epoch milliseconds. */
  readonly now: () => number;
  /** A new id: letters, digits, `-` and `_`, at most 64. */
  readonly newId: () => string;
  /** Hears every change of the status; the first status is `STATUS_OK`. */
  readonly publish: (status: JournalStatus) => void;
}

/** What an import did. */
export interface ImportSummary extends MergeSummary {
  /** Whether the settings of the document count from now on. */
  readonly settings: boolean;
}

/** What a person's browser keeps. Nothing here fails for want of storage: the status says when it is only memory. */
export interface Journal {
  readonly attempts: Attempts;
  readonly drafts: Drafts;
  readonly ownCases: OwnCaseLists;
  readonly progress: ProgressRecords;
  readonly designs: DesignRecords;
  readonly assessments: Assessments;
  readonly sceneFiles: SceneFiles;
  /** Saves one text while someone types. */
  createDraftSaver(options: DraftSaverOptions): DraftSaver;
  /** Records that could not be read, oldest first. */
  quarantined(): Promise<Quarantined[]>;
  /** The whole journal as one document, see docs/journal-format.md. */
  exportJournal(): Promise<JournalDocument>;
  /** Merges the text of an exported journal, overwriting nothing. Throws a `JournalDocumentError` where it cannot be read. */
  mergeJournal(exported: string): Promise<ImportSummary>;
  close(): void;
}

/** Opens the journal and brings back what an earlier page could not finish storing. */
export async function openJournal(options: JournalOptions): Promise<Journal> {
  const { text, now, newId } = options;
  const say = createStatusBoard(options.publish);
  let broken = 0;
  const over = (storage: RecordStorage): Records =>
    createRecords({ storage, newId, now, onSetAside: (count) => say('quarantine', brokenStatus((broken += count))) });
  const storage = createResilientStorage({
    open: options.open,
    now,
    report: (status) => say('storage', status),
    carryOver: async (from, to) => {
      await mergeDocument(over(to), await exportRecords(over(from), null, now()), { newId, now });
    },
  });
  const records = over(storage);
  const tab = newId();
  const drafts = createDrafts(records, newId, tab);
  const channel = createDraftChannel(options.broadcast);
  const writeAhead = createWriteAhead(text, tab, (status) => say('writeAhead', status));
  await recoverDrafts(writeAhead, drafts, records);
  await recoverSettings(text, records);

  return {
    attempts: createAttempts(records, newId, now),
    drafts,
    ownCases: createOwnCases(records, now),
    progress: createProgress(records, now),
    designs: createDesigns(records, now),
    assessments: createAssessments(records, newId, now),
    sceneFiles: createSceneFiles(records),
    createDraftSaver: (saver) => createDraftSaver({ drafts, writeAhead, channel, now }, saver),
    quarantined: () => records.quarantined(),
    exportJournal() {
      const { settings, stored } = loadSettings(text);
      return exportRecords(records, stored ? settings : null, now());
    },
    async mergeJournal(exported) {
      const document = parseJournalText(exported);
      const summary = await mergeDocument(records, document, { newId, now });
      for (const draft of summary.drafts) channel.post(draft);
      const settings =
        document.settings !== null && !loadSettings(text).stored && saveSettings(text, document.settings);
      return { ...summary, settings };
    },
    close() {
      channel.close();
      storage.close();
    },
  };
}
