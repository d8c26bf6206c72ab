import { randomId } from '../../journal/random-id.ts';
import { getJournal, $settings } from '../../journal/stores.ts';
import { createGraderChoice, type GradingPlace } from '../grading/choose-grader.ts';
import { askServerHealth } from '../grading/server-health.ts';
import { siteUrl } from '../site-url.ts';
import type { ReadableAtom } from 'nanostores';
import { loadValidator } from './cases/load-validator.ts';
import type { ViewStore } from './stores/view-store.ts';
import { createWorkspaceModel, type WorkspaceModel } from './workspace-model.ts';
import type { WorkspaceProblem } from './workspace-problem.ts';

/** A workspace in this browser, and where its submissions are judged. */
export interface OpenWorkspace {
  readonly model: WorkspaceModel;
  readonly place: ReadableAtom<GradingPlace>;
  /** Looks for a server now, so that the first run need not. */
  readonly ask: () => Promise<void>;
}

/** Opens the journal, and reads what was kept of the problem. */
export async function openWorkspace(problem: WorkspaceProblem, view: ViewStore): Promise<OpenWorkspace> {
  const { grade, place, ask } = createGraderChoice({
    askServerHealth: () => askServerHealth(siteUrl('api/health').href, (...request) => fetch(...request)),
    server: async () => {
      const [{ createServerGrader }, { sleep }] = await Promise.all([
        import('../grading/server-grader.ts'),
        import('../grading/sleep.ts'),
      ]);
      return createServerGrader({
        endpoint: siteUrl('api/grade').href,
        fetch: (...request) => fetch(...request),
        sleep,
      });
    },
    browser: async () => (await import('../grading/browser-grader.ts')).openBrowserGrader(),
    now: () => performance.now(),
  });
  const model = createWorkspaceModel({
    problem,
    journal: await getJournal(),
    settings: $settings.get(),
    grade,
    validator: () => loadValidator(problem.slug),
    now: () => Date.now(),
    newId: randomId,
    view,
  });
  await model.load();
  return { model, place, ask };
}
