import type { Plannable } from '../../catalog/study-plan.ts';
import { problemStates } from '../../journal/summary.ts';
import { $settings, changeSettings, getJournal } from '../../journal/stores.ts';
import type { State } from '../problems/filter.ts';
import { element } from '../site/element.ts';
import { siteUrl } from '../site-url.ts';
import { minutesText, planView, type PlanView } from './plan-view.ts';

/** Makes the form of the page choose a plan, and shows it with the reader's own progress. */
export async function startPlan(root: HTMLElement): Promise<void> {
  const form = root.querySelector('form');
  const list = root.querySelector<HTMLElement>('[data-plan-weeks]');
  const status = root.querySelector<HTMLElement>('[data-plan-status]');
  const data = root.querySelector('[data-plan-problems]')?.textContent;
  if (form === null || list === null || status === null || data === null || data === undefined) return;
  // Written by the build into this very page, so its shape is known.
  const problems = JSON.parse(data) as Plannable[];
  const weeks = form.elements.namedItem('weeks') as HTMLSelectElement;
  const hours = form.elements.namedItem('hours') as HTMLInputElement;
  let states: ReadonlyMap<string, State> = new Map();
  const show = (): void => {
    const plan = $settings.get().plan;
    weeks.value = String(plan.weeks);
    if (document.activeElement !== hours) hours.value = String(plan.hoursAWeek);
    const view = planView(problems, plan, states);
    status.replaceChildren(...statusOf(view));
    list.replaceChildren(...view.weeks.map((week, index) => weekOf(view, week, index, states)));
  };
  form.addEventListener('input', () => {
    const hoursAWeek = Math.round(hours.valueAsNumber);
    // A field that is being typed in may be empty for a moment.
    if (!hours.validity.valid || Number.isNaN(hoursAWeek)) return;
    changeSettings({ plan: { weeks: Number(weeks.value), hoursAWeek } });
  });
  // When the field is left, the browser says what is wrong with it, and which hours there are.
  hours.addEventListener('change', () => hours.reportValidity());
  form.addEventListener('submit', (event) => event.preventDefault());
  $settings.subscribe(show);
  const journal = await getJournal();
  states = problemStates(await journal.attempts.all());
  show();
}

function statusOf({ next, solved, total, weeksLeft }: PlanView<Plannable>): HTMLElement[] {
  if (total === 0) return [element('p', 'There is no problem that fits. Give it another hour a week.')];
  const words = element('p', `${solved} of ${total} solved. ${restText(next === null, weeksLeft)}`);
  if (next === null) return [words];
  const go = element('a', solved === 0 ? 'Begin' : 'Go on');
  go.className = 'button';
  go.dataset['kind'] = 'main';
  go.setAttribute('href', siteUrl(`problems/${next.slug}/`).href);
  go.setAttribute('aria-label', `${go.textContent}: ${next.name}`);
  return [words, go];
}

function restText(isDone: boolean, weeksLeft: number): string {
  if (isDone) return 'That was the whole plan. Take a longer one, or repeat what was hard.';
  const weeks = Math.max(1, Math.round(weeksLeft));
  return `The rest takes about ${weeks === 1 ? 'a week' : `${weeks} weeks`} at your hours; a day you miss only moves the end.`;
}

function weekOf(
  { current }: PlanView<Plannable>,
  { problems, minutes, solved }: PlanView<Plannable>['weeks'][number],
  index: number,
  states: ReadonlyMap<string, State>,
): HTMLElement {
  const item = element('li', '');
  if (index === current) item.setAttribute('aria-current', 'step');
  const title = element('h2', `Week ${index + 1}`);
  const tally = element('small', `${solved} of ${problems.length}, about ${Math.max(1, Math.round(minutes / 60))} h`);
  const list = element('ol', '');
  list.append(
    ...problems.map((problem) => {
      const line = element('li', '');
      const state = states.get(problem.slug) ?? 'open';
      line.dataset['state'] = state;
      const link = element('a', problem.name);
      link.setAttribute('href', siteUrl(`problems/${problem.slug}/`).href);
      const mark = element('span', state === 'solved' ? '✓' : '');
      mark.setAttribute('aria-hidden', 'true');
      const words = element('span', state === 'solved' ? ' (solved)' : '');
      words.className = 'visually-hidden';
      line.append(mark, link, words, element('small', minutesText(problem)));
      return line;
    }),
  );
  item.append(title, tally, list);
  return item;
}
