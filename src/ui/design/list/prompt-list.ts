import { getJournal } from '../../../journal/stores.ts';
import { timeAgo } from '../../site/time-ago.ts';
import { promptState } from './prompt-state.ts';

/** Shows in the list of prompts, which the build wrote, how far the reader is with each. */
export async function startPromptList(root: HTMLElement): Promise<void> {
  const journal = await getJournal();
  const [assessments, drafts] = await Promise.all([journal.assessments.all(), journal.drafts.all()]);
  const now = Date.now();
  for (const row of root.querySelectorAll<HTMLElement>('[data-slug]')) {
    const { state, words, at } = promptState(row.dataset['slug'] ?? '', assessments, drafts);
    row.dataset['state'] = state;
    const score = row.querySelector('[data-score]');
    if (score !== null) score.textContent = words;
    const when = row.querySelector('[data-when]');
    if (when !== null && at !== null) when.textContent = timeAgo(at, now);
  }
}
