import { LANGUAGES } from '../../catalog/language.ts';
import type { Validator } from '../../catalog/package-code.ts';
import type { Grader } from '../../judge/grade-request.ts';
import type { Journal } from '../../journal/journal.ts';
import type { SetAsideReason } from '../../journal/records.ts';
import type { Settings } from '../../journal/settings.ts';
import { ownCasesToJudge } from './cases/own-cases-to-judge.ts';
import { explanationOf, keptVerdict } from './kept-verdict.ts';
import { sampleCases } from './sample-cases.ts';
import { createCasesStore, type CasesStore } from './stores/cases-store.ts';
import { createDraftStore, type DraftStore } from './stores/draft-store.ts';
import { createHistoryStore, type HistoryStore, type TextSlot } from './stores/history-store.ts';
import { createNotesStore, type NotesStore } from './stores/notes-store.ts';
import { createProgressStore, type ProgressStore } from './stores/progress-store.ts';
import type { RunMode } from './stores/run-state.ts';
import { createRunStore, type RunInput, type RunStore } from './stores/run-store.ts';
import { createTimerStore, type TimerStore } from './stores/timer-store.ts';
import { createToasts, type Toasts } from './stores/toasts.ts';
import type { ViewStore } from './stores/view-store.ts';
import type { WorkspaceProblem } from './workspace-problem.ts';

/** Most own cases that the judge takes in one run; the judge's own constant would bring its schemas into the page. */
const MOST_OWN_CASES = 20;

export interface WorkspaceParts {
  readonly problem: WorkspaceProblem;
  readonly journal: Journal;
  readonly settings: Settings;
  readonly grade: Grader;
  readonly validator: () => Promise<Validator | null>;
  /** Epoch milliseconds. */
  readonly now: () => number;
  readonly newId: () => string;
  /** What is open on the screen: chosen before the rest is there. */
  readonly view: ViewStore;
}

/** Everything that the workspace holds; components only show it. */
export interface WorkspaceModel {
  readonly problem: WorkspaceProblem;
  readonly draft: DraftStore;
  readonly cases: CasesStore;
  readonly run: RunStore;
  readonly timer: TimerStore;
  readonly history: HistoryStore;
  readonly notes: NotesStore;
  readonly progress: ProgressStore;
  readonly toasts: Toasts;
  readonly view: ViewStore;
  readonly validator: () => Promise<Validator | null>;
  /** Runs or submits, and shows how it goes. */
  readonly start: (mode: RunMode) => void;
  /** Puts the starter code back; the text before goes to the history, and can be taken back at once. */
  readonly reset: () => void;
  /** Brings an old text back; the one in its place goes to the history. */
  readonly restore: (source: string, slot: TextSlot) => void;
  /** Reads everything that was kept. */
  readonly load: () => Promise<void>;
}

/** Ties the stores of one problem together. */
export function createWorkspaceModel(parts: WorkspaceParts): WorkspaceModel {
  const { problem, journal, grade, validator, now, newId, view } = parts;
  const { slug } = problem;
  const toasts = createToasts();
  const conflict = (what: string): void => {
    toasts.show(`Another tab changed the ${what} at the same time. The older text is in the history, under Attempts.`);
    void history.load();
  };

  const draft = createDraftStore({
    problem: slug,
    starter: problem.starter,
    language: parts.settings.language,
    getDraft: (name, slot) => journal.drafts.get(name, slot),
    openSaver: (options) => journal.createDraftSaver(options),
    onSetAside: () => conflict('code'),
  });
  const cases = createCasesStore({
    samples: sampleCases(problem),
    most: MOST_OWN_CASES,
    list: () => journal.ownCases.list(slug),
    put: (ownCase) => journal.ownCases.put(slug, ownCase),
    remove: (id) => journal.ownCases.remove(slug, id),
    newId,
  });
  const timer = createTimerStore({
    measure: () => journal.progress.measureTimer(slug),
    start: () => journal.progress.startTimer(slug),
    pause: () => journal.progress.pauseTimer(slug),
    reset: () => journal.progress.resetTimer(slug),
    now,
  });
  const history = createHistoryStore({
    slots: [...LANGUAGES, 'notes'],
    attempts: () => journal.attempts.ofProblem(slug),
    drafts: (slot) => journal.drafts.history(slug, slot),
  });
  const notes = createNotesStore({ problem: slug, journal, onSetAside: () => conflict('notes') });
  const progress = createProgressStore({ problem: slug, records: journal.progress });

  async function takeInput(): Promise<RunInput> {
    const all = cases.cases.get();
    const own = await ownCasesToJudge(all, problem, validator);
    return {
      language: draft.language.get(),
      source: draft.text(),
      ownCases: own.map(({ id }) => id),
      leftOut: all.flatMap(({ id, name, isOwn }) => (isOwn && !own.some((one) => one.id === id) ? [name] : [])),
      cases: own.map(({ name, input }) => ({ name, input })),
    };
  }

  const run = createRunStore({
    problem: slug,
    grade,
    takeInput,
    elapsedMs: timer.elapsedMs,
    onReport: ({ report, judged: { mode, source, language }, activeMs }) => {
      const { verdict, passed, total, cpuMs, host } = report;
      const explanation = explanationOf(report);
      if (mode === 'submit' && verdict === 'AC') void timer.finish();
      journal.attempts
        .add({ problem: slug, language, mode, source, verdict, passed, total, cpuMs, host, activeMs, explanation })
        .then(() => history.load())
        .catch((error: unknown) => toasts.show(`The attempt could not be written to your journal: ${String(error)}`));
    },
  });

  /** Shows the last verdict again, and opens it where the editor still holds what it is of. */
  async function recall(): Promise<void> {
    const [newest] = await journal.attempts.ofProblem(slug);
    if (newest === undefined) return;
    run.recall(keptVerdict(newest));
    if (newest.language === draft.language.get() && newest.source === draft.text()) view.bottomTab.set('result');
  }

  /** Puts a text into the editor or the notes, and offers to take that back. */
  async function swap(text: string, slot: TextSlot, reason: SetAsideReason, words: string): Promise<void> {
    await (slot === 'notes' ? notes.load() : draft.open(slot));
    const before = slot === 'notes' ? (notes.text.get() ?? '') : draft.text();
    const { replace } = slot === 'notes' ? notes : draft;
    const written = replace(text, reason);
    toasts.show(words, { label: 'Undo', run: () => void replace(before, 'restored') });
    await written;
    await history.load();
  }

  return {
    problem,
    draft,
    cases,
    run,
    timer,
    history,
    notes,
    progress,
    toasts,
    view,
    validator,
    start(mode) {
      view.showResult();
      void run.start(mode);
    },
    reset() {
      const language = draft.language.get();
      const starter = problem.starter[language];
      if (draft.text() === starter) return toasts.show('This is the starter code already.');
      void swap(starter, language, 'reset', 'The starter code is back. Your text is under Attempts.');
    },
    restore(source, slot) {
      if (slot === 'notes') view.showLeft('notes');
      void swap(source, slot, 'restored', 'Restored. What was there is under Attempts.');
    },
    async load() {
      await Promise.all([draft.open(draft.language.get()), cases.load(), timer.load(), progress.load()]);
      await recall();
    },
  };
}
