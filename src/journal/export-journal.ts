import { DOCUMENT_VERSION, type JournalDocument } from './document.ts';
import type { Quarantined, Timer } from './records.ts';
import { jsonText, type Records } from './records-access.ts';
import type { Settings } from './settings.ts';
import {
  ALL_SHELVES,
  ASSESSMENTS,
  ATTEMPTS,
  DESIGNS,
  DRAFT_HISTORY,
  DRAFTS,
  OWN_CASES,
  PROGRESS,
  SCENE_FILES,
} from './shelves.ts';
import { pauseTimer } from './timer.ts';

/** Everything the journal holds at one moment, as plain JSON. `now` is in epoch milliseconds. */
export async function exportRecords(
  records: Records,
  settings: Settings | null,
  now: number,
): Promise<JournalDocument> {
  const content = await records.read(ALL_SHELVES, async (access) => ({
    attempts: await access.list(ATTEMPTS),
    drafts: await access.list(DRAFTS),
    draftHistory: await access.list(DRAFT_HISTORY),
    ownCases: await access.list(OWN_CASES),
    // A timer does not run on in a file.
    progress: (await access.list(PROGRESS)).map((one) => stopped(one, now)),
    designs: (await access.list(DESIGNS)).map((one) => stopped(one, now)),
    assessments: await access.list(ASSESSMENTS),
    sceneFiles: await access.list(SCENE_FILES),
  }));
  // After the rest, because reading the rest may just have found something broken.
  const quarantine = await records.quarantined();
  return {
    format: 'dryrun-journal',
    version: DOCUMENT_VERSION,
    exportedAt: now,
    ...content,
    quarantine: quarantine.map(asJson),
    settings,
  };
}

function stopped<T extends { readonly timer: Timer }>(record: T, now: number): T {
  return { ...record, timer: pauseTimer(record.timer, now) };
}

function asJson(record: Quarantined): Quarantined {
  return { ...record, value: JSON.parse(jsonText(record.value)) as unknown };
}
