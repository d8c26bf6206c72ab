import { DOCUMENT_VERSION, type JournalDocument } from './document.ts';
import type { Progress, Quarantined } from './records.ts';
import { jsonText, type Records } from './records-access.ts';
import type { Settings } from './settings.ts';
import { ATTEMPTS, DRAFT_HISTORY, DRAFTS, OWN_CASES, PROGRESS } from './shelves.ts';
import { pauseTimer } from './timer.ts';

const SHELVES = [ATTEMPTS, DRAFTS, DRAFT_HISTORY, OWN_CASES, PROGRESS];

/** Everything the journal holds at one moment, as plain JSON. `now` is in epoch milliseconds. */
export async function exportRecords(
  records: Records,
  settings: Settings | null,
  now: number,
): Promise<JournalDocument> {
  const content = await records.read(SHELVES, async (access) => ({
    attempts: await access.list(ATTEMPTS),
    drafts: await access.list(DRAFTS),
    draftHistory: await access.list(DRAFT_HISTORY),
    ownCases: await access.list(OWN_CASES),
    // A timer does not run on in a file.
    progress: (await access.list(PROGRESS)).map((one) => stopped(one, now)),
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

function stopped(progress: Progress, now: number): Progress {
  return { ...progress, timer: pauseTimer(progress.timer, now) };
}

function asJson(record: Quarantined): Quarantined {
  return { ...record, value: JSON.parse(jsonText(record.value)) as unknown };
}
