import { useStore } from '@nanostores/react';
import { atom, type ReadableAtom } from 'nanostores';
import { Suspense, lazy, useContext } from 'react';
import { Tabs, type Tab } from '../../primitives/tabs.tsx';
import { CasesPanel } from '../cases/cases-panel.tsx';
import type { BottomTab } from '../stores/view-store.ts';
import { WorkspaceContext } from '../workspace-context.ts';
import type { WorkspaceProblem } from '../workspace-problem.ts';
import { sampleCases } from '../sample-cases.ts';
import './bottom-pane.css';

const ResultPanel = lazy(async () => ({ default: (await import('../verdict/result-panel.tsx')).ResultPanel }));
const startTab: ReadableAtom<BottomTab> = atom<BottomTab>('cases');

/** The cases, and what came of the last run. */
export function BottomPane({ problem }: { readonly problem: WorkspaceProblem }) {
  const model = useContext(WorkspaceContext);
  const tab = useStore(model?.view.bottomTab ?? startTab);
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
        <Suspense fallback={<p className="pane-empty">Opening…</p>}>
          <ResultPanel />
        </Suspense>
      ),
    },
  ];
  return (
    <section className="bottom-pane" aria-label="Cases and result">
      <Tabs label="Cases and result" tabs={tabs} value={tab} onChange={(next) => model?.view.bottomTab.set(next)} />
    </section>
  );
}
