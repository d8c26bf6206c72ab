import { LEFT_TABS, type LeftTab } from '../stores/view-store.ts';
import type { WorkspaceProblem } from '../workspace-problem.ts';

/** The tabs of a problem's left pane: a problem that somebody added for themselves may have no hints or no editorial. */
export function tabsOf({ hints, hasEditorial }: Pick<WorkspaceProblem, 'hints' | 'hasEditorial'>): LeftTab[] {
  const isMissing: Partial<Record<LeftTab, boolean>> = { hints: hints.length === 0, editorial: !hasEditorial };
  return LEFT_TABS.filter((tab) => isMissing[tab] !== true);
}
