import { VERDICT_NAMES } from '../../judge/verdict-names.ts';
import { getJournal } from '../../journal/stores.ts';
import { noteWork } from '../site/been-here.ts';
import { element } from '../site/element.ts';
import { labelOf } from '../site/label-of.ts';
import { timeAgo } from '../site/time-ago.ts';
import { siteUrl } from '../site-url.ts';
import { deskOf, type DeskProblem, type DeskSite, type DeskView } from './desk-view.ts';

const NEWCOMERS_TITLE = 'Where to begin';

/** Replaces the newcomer's advice by what this reader left, where the journal knows of anything. */
export async function startDesk(desk: HTMLElement): Promise<void> {
  const title = desk.querySelector<HTMLElement>('[data-desk-title]');
  const body = desk.querySelector<HTMLElement>('[data-desk-body]');
  const data = desk.querySelector('[data-desk-site]')?.textContent;
  if (title === null || body === null || data === null || data === undefined) return;
  // Written by the build into this very page, so its shape is known.
  const site = JSON.parse(data) as DeskSite;
  const journal = await getJournal();
  const [attempts, progress, assessments, drafts] = await Promise.all([
    journal.attempts.all(),
    journal.progress.all(),
    journal.assessments.all(),
    journal.drafts.all(),
  ]);
  const view = deskOf(site, { attempts, progress, assessments, drafts });
  noteWork(view !== null);
  title.textContent = view === null ? NEWCOMERS_TITLE : 'Your desk';
  if (view !== null) body.replaceChildren(...content(view, Date.now()));
  desk.dataset['ready'] = '';
}

function content(view: DeskView, now: number): HTMLElement[] {
  const parts = blocksOf(view, now);
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

/** The problem and the design to go on with, the later one first and with the button that stands out. */
function blocksOf({ leftOff, design }: DeskView, now: number): HTMLElement[] {
  const blocks = [
    ...(leftOff === null ? [] : [{ at: leftOff.at, make: (kind: ButtonKind) => problemBlock(leftOff, kind, now) }]),
    ...(design === null ? [] : [{ at: design.at, make: (kind: ButtonKind) => designBlock(design, kind, now) }]),
  ].toSorted((a, b) => b.at - a.at);
  return blocks.map(({ make }, index) => make(index === 0 ? 'main' : 'plain'));
}

type ButtonKind = 'main' | 'plain';

function problemBlock(
  { problem, attempt, solved }: NonNullable<DeskView['leftOff']>,
  kind: ButtonKind,
  now: number,
): HTMLElement {
  const words: HTMLElement[] = [];
  if (attempt === null) words.push(element('span', 'opened, nothing run yet'));
  else {
    const verdict = element('span', VERDICT_NAMES[attempt.verdict]);
    verdict.className = 'verdict';
    verdict.dataset['verdict'] = attempt.verdict;
    words.push(verdict, element('span', `${attempt.passed} of ${attempt.total} cases, ${timeAgo(attempt.at, now)}`));
  }
  const go = { words: solved ? 'Look at it again' : 'Continue', kind, path: `problems/${problem.slug}/` };
  return block(problem.name, words, go);
}

function designBlock(
  { prompt, score, at }: NonNullable<DeskView['design']>,
  kind: ButtonKind,
  now: number,
): HTMLElement {
  const words = [element('span', `design${score === null ? ', not assessed yet' : ''}, ${timeAgo(at, now)}`)];
  if (score !== null) {
    const shown = element('span', `Score ${score}`);
    shown.className = 'desk-score';
    words.unshift(shown);
  }
  return block(prompt.name, words, { words: 'Continue', kind, path: `design/${prompt.slug}/` });
}

function block(
  name: string,
  words: readonly HTMLElement[],
  go: { readonly words: string; readonly kind: ButtonKind; readonly path: string },
): HTMLElement {
  const made = element('div', '');
  made.className = 'desk-left-off';
  const link = element('a', go.words);
  link.className = 'button';
  if (go.kind === 'main') link.dataset['kind'] = 'main';
  link.href = siteUrl(go.path).href;
  link.setAttribute('aria-label', `${go.words}: ${name}`);
  const detail = element('p', '');
  detail.append(...words);
  made.append(element('strong', name), detail, link);
  return made;
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
