import { problemStates } from '../../journal/summary.ts';
import { getJournal } from '../../journal/stores.ts';

/** Shows on the map how many problems of each pattern are solved. */
export async function startPatternProgress(root: HTMLElement): Promise<void> {
  const journal = await getJournal();
  const states = problemStates(await journal.attempts.all());
  for (const station of root.querySelectorAll<HTMLElement>('[data-problems]')) {
    const slugs = (station.dataset['problems'] ?? '').split(' ').filter((slug) => slug !== '');
    const solved = slugs.filter((slug) => states.get(slug) === 'solved').length;
    const words = station.querySelector('[data-progress]');
    if (words !== null && solved > 0) words.textContent = `${solved} of ${slugs.length} solved`;
    station.toggleAttribute('data-done', solved > 0 && solved === slugs.length);
    station.style.setProperty('--done', slugs.length === 0 ? '0' : String(solved / slugs.length));
  }
}
