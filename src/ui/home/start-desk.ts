import { VERDICT_NAMES } from '../../judge/verdict-names.ts';
import { getJournal } from '../../journal/stores.ts';
import { element } from '../site/element.ts';
import { labelOf } from '../site/label-of.ts';
import { timeAgo } from '../site/time-ago.ts';
import { siteUrl } from '../site-url.ts';
import { deskOf, type DeskProblem, type DeskView } from './desk-view.ts';

/** Replaces the newcomer's advice by what this reader left, where the journal knows of anything. */
export async function startDesk(desk: HTMLElement): Promise<void> {
  const title = desk.querySelector<HTMLElement>('[data-desk-title]');
  const body = desk.querySelector<HTMLElement>('[data-desk-body]');
  const data = desk.querySelector('[data-desk-problems]')?.textContent;
  if (title === null || body === null || data === null || data === undefined) return;
  // Written by the build into this very page, so its shape is known.
  const { problems, patternOrder } = JSON.parse(data) as { problems: DeskProblem[]; patternOrder: string[] };
  const journal = await getJournal();
  const [attempts, progress] = await Promise.all([journal.attempts.all(), journal.progress.all()]);
  const view = deskOf(problems, patternOrder, attempts, progress);
  if (view === null) return;
  title.textContent = 'Your desk';
  body.replaceChildren(...content(view, Date.now()));
}

function content(view: DeskView, now: number): HTMLElement[] {
  const parts: HTMLElement[] = [];
  if (view.leftOff !== null) parts.push(leftOff(view.leftOff, now));
  if (view.next.length > 0) {
    parts.push(element('h3', 'What to do next'));
    const list = element('ul', '');
    list.className = 'desk-list';
    list.append(...view.next.map(line));
    parts.push(list);
  }
  const tally = element('p', tallyOf(view));
  tally.className = 'desk-tally';
  return [...parts, tally];
}

function leftOff({ problem, attempt, solved }: NonNullable<DeskView['leftOff']>, now: number): HTMLElement {
  const block = element('div', '');
  block.className = 'desk-left-off';
  const go = element('a', solved ? 'Look at it again' : 'Continue');
  go.className = 'button';
  go.dataset['kind'] = 'main';
  go.href = siteUrl(`problems/${problem.slug}/`).href;
  go.setAttribute('aria-label', `${go.textContent}: ${problem.name}`);
  block.append(element('strong', problem.name));
  if (attempt !== null) {
    const verdict = element('span', VERDICT_NAMES[attempt.verdict]);
    verdict.className = 'verdict';
    verdict.dataset['verdict'] = attempt.verdict;
    const cases = element('span', `${attempt.passed} of ${attempt.total} cases, ${timeAgo(attempt.at, now)}`);
    block.append(verdict, cases);
  }
  block.append(go);
  return block;
}

function line(problem: DeskProblem): HTMLElement {
  const item = element('li', '');
  const link = element('a', problem.name);
  link.href = siteUrl(`problems/${problem.slug}/`).href;
  const patterns = element('span', problem.patterns.map(labelOf).join(', '));
  patterns.dataset['patterns'] = '';
  item.append(link, patterns);
  return item;
}

function tallyOf({ solved, tried, total }: DeskView): string {
  if (solved === total) return `All ${total} problems solved. Solve one again without looking, against the clock.`;
  const begun = tried === 0 ? '' : `, ${tried} more begun`;
  return `${solved} of ${total} problems solved${begun}.`;
}
