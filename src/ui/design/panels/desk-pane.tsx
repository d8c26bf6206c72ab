import { useStore } from '@nanostores/react';
import { atom, type ReadableAtom } from 'nanostores';
import { lazy, useContext, type ReactNode } from 'react';
import { LazyPanel } from '../../primitives/lazy-panel.tsx';
import { Tabs, type Tab } from '../../primitives/tabs.tsx';
import { DesignContext } from '../design-context.ts';
import type { DeskTab } from '../stores/view-store.ts';
import { InterviewerPanel } from './interviewer-panel.tsx';

const ReadingPanel = lazy(async () => ({ default: (await import('../reading/reading-panel.tsx')).ReadingPanel }));
const AssessmentPanel = lazy(async () => ({
  default: (await import('../assessment/assessment-panel.tsx')).AssessmentPanel,
}));
const HistoryPanel = lazy(async () => ({ default: (await import('./history-panel.tsx')).HistoryPanel }));
const opening = <p className="pane-empty">Opening…</p>;
const startTab: ReadableAtom<DeskTab> = atom<DeskTab>('interviewer');

/** What is said about the answer: by the interviewer, by the reader of the drawing, by the rubric; and what was before. */
export function DeskPane() {
  const model = useContext(DesignContext);
  const tab = useStore(model?.view.desk ?? startTab);
  const tabs: readonly Tab<DeskTab>[] = [
    { id: 'interviewer', label: 'Interviewer', panel: model === null ? opening : <InterviewerPanel /> },
    { id: 'reading', label: 'What I read', panel: later(model && <ReadingPanel />) },
    { id: 'assessment', label: 'Assessment', panel: later(model && <AssessmentPanel />) },
    { id: 'history', label: 'History', panel: later(model && <HistoryPanel />) },
  ];
  return (
    <section className="desk-pane" aria-label="Review">
      {/* The headings of the panels are below this one, also on a phone, where the brief with its own is not shown. */}
      <h2 className="visually-hidden">Review</h2>
      <Tabs label="Review" tabs={tabs} value={tab} onChange={(next) => model?.view.showDesk(next)} />
    </section>
  );
}

/** Panels come when they are first opened. */
function later(panel: ReactNode): ReactNode {
  return <LazyPanel fallback={opening}>{panel}</LazyPanel>;
}
