import { useStore } from '@nanostores/react';
import { lazy, useContext } from 'react';
import { LazyPanel } from '../../primitives/lazy-panel.tsx';
import { Tabs, type Tab } from '../../primitives/tabs.tsx';
import { CasesPanel } from '../cases/cases-panel.tsx';
import type { BottomTab, ViewStore } from '../stores/view-store.ts';
import { WorkspaceContext } from '../workspace-context.ts';
import type { WorkspaceProblem } from '../workspace-problem.ts';
import { sampleCases } from '../sample-cases.ts';
import './bottom-pane.css';

const ResultPanel = lazy(async () => ({ default: (await import('../verdict/result-panel.tsx')).ResultPanel }));

export interface BottomPaneProps {
  readonly problem: WorkspaceProblem;
  readonly view: ViewStore;
}

/** The cases, and what came of the last run. */
export function BottomPane({ problem, view }: BottomPaneProps) {
  const model = useContext(WorkspaceContext);
  const tab = useStore(view.bottomTab);
  const tabs: readonly Tab<BottomTab>[] = [
    {
      id: 'cases',
      label: 'Cases',
      panel: model ? <CasesPanel /> : <p className="pane-empty">{sampleCases(problem).length} sample cases</p>,
    },
    {
      id: 'result',
      label: 'Result',
      panel: model && (
        <LazyPanel fallback={<p className="pane-empty">Opening…</p>}>
          <ResultPanel />
        </LazyPanel>
      ),
    },
  ];
  return (
    <section className="bottom-pane" aria-label="Cases and result">
      <Tabs label="Cases and result" tabs={tabs} value={tab} onChange={(next) => view.bottomTab.set(next)} />
    </section>
  );
}
