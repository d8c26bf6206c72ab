import { problemStates } from '../../journal/summary.ts';
import { getJournal } from '../../journal/stores.ts';
import { markState, type ListRow } from './list-rows.ts';

/** Marks rows with what the journal knows of their problems, and returns them with it. */
export async function readJournal(rows: readonly ListRow[]): Promise<ListRow[]> {
  const journal = await getJournal();
  const attempts = await journal.attempts.all();
  const states = problemStates(attempts);
  const lastAt = new Map<string, number>();
  for (const { problem, at } of attempts) lastAt.set(problem, Math.max(at, lastAt.get(problem) ?? 0));
  const now = Date.now();
  return rows.map((row) => {
    const known: ListRow = { ...row, state: states.get(row.slug) ?? 'open', lastAt: lastAt.get(row.slug) ?? null };
    markState(known, now);
    return known;
  });
}
