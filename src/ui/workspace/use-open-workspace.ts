import { startTransition, useEffect, useState } from 'react';
import { awaitOpened } from './await-opened.ts';
import { measureWhileSeen } from './measure-while-seen.ts';
import { notArrived } from './not-arrived.ts';
import type { OpenWorkspace } from './open-workspace.ts';
import { createViewStore } from './stores/view-store.ts';
import type { WorkspaceProblem } from './workspace-problem.ts';

/**
 * Opens the workspace after the first render, and keeps it in step with the page's own life. `error` says, for people,
 * why there is none; null while all is well.
 */
export function useOpenWorkspace(problem: WorkspaceProblem) {
  const [opened, setOpened] = useState<OpenWorkspace | null>(null);
  const [error, setError] = useState<string | null>(null);
  const [view] = useState(createViewStore);
  useEffect(() => {
    const opening = import('./open-workspace.ts').catch(notArrived);
    return awaitOpened(
      opening.then(({ openWorkspace }) => openWorkspace(problem, view)),
      // Everything that waits for it wakes up at once: in small steps, between which the page still answers.
      (workspace) => startTransition(() => setOpened(workspace)),
      setError,
    );
  }, [problem, view]);

  useEffect(() => {
    if (!opened) return undefined;
    const { draft, notes, timer } = opened.model;
    const follow = (): void => {
      if (document.visibilityState === 'hidden') void timer.hide();
      else void Promise.all([timer.reveal(), draft.refresh(), notes.refresh()]);
    };
    document.addEventListener('visibilitychange', follow);
    addEventListener('pageshow', follow);
    const stopMeasuring = measureWhileSeen(timer);
    return () => {
      document.removeEventListener('visibilitychange', follow);
      removeEventListener('pageshow', follow);
      stopMeasuring();
      draft.close();
      notes.close();
    };
  }, [opened]);

  useEffect(() => {
    if (!opened) return undefined;
    // Not before someone is at work: on a static host the answer is a 404, which readers alone need not cause.
    const ask = (): void => void opened.ask();
    const events = ['pointerdown', 'keydown'] as const;
    for (const event of events) addEventListener(event, ask, { once: true });
    return () => {
      for (const event of events) removeEventListener(event, ask);
    };
  }, [opened]);

  return { opened, error, view };
}
