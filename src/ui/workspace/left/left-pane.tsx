import { useStore } from '@nanostores/react';
import { lazy, useContext, type ReactNode } from 'react';
import { LazyPanel } from '../../primitives/lazy-panel.tsx';
import { Tabs, type Tab } from '../../primitives/tabs.tsx';
import type { LeftTab, ViewStore } from '../stores/view-store.ts';
import { WorkspaceContext } from '../workspace-context.ts';
import type { WorkspaceProblem } from '../workspace-problem.ts';
import { Editorial } from './editorial.tsx';
import { Hints } from './hints.tsx';
import { tabsOf } from './tabs-of.ts';
import './left-pane.css';

const Attempts = lazy(async () => ({ default: (await import('./attempts.tsx')).Attempts }));
const Notes = lazy(async () => ({ default: (await import('./notes.tsx')).Notes }));
const opening = <p className="pane-empty">Opening…</p>;

export interface LeftPaneProps {
  readonly problem: WorkspaceProblem;
  readonly view: ViewStore;
  readonly statement: ReactNode;
  readonly editorial: ReactNode;
}

/** Statement, hints, editorial, attempts and notes. */
export function LeftPane({ problem, view, statement, editorial }: LeftPaneProps) {
  const model = useContext(WorkspaceContext);
  const tab = useStore(view.leftTab);
  const all: readonly Tab<LeftTab>[] = [
    { id: 'problem', label: 'Statement', panel: statement },
    { id: 'hints', label: 'Hints', panel: model && <Hints hints={problem.hints} /> },
    { id: 'editorial', label: 'Editorial', panel: model && <Editorial>{editorial}</Editorial> },
    {
      id: 'attempts',
      label: 'Attempts',
      panel: model && (
        <LazyPanel fallback={opening}>
          <Attempts />
        </LazyPanel>
      ),
    },
    {
      id: 'notes',
      label: 'Notes',
      panel: model && (
        <LazyPanel fallback={opening}>
          <Notes />
        </LazyPanel>
      ),
    },
  ];
  const ids = new Set(tabsOf(problem));
  const tabs = all.filter(({ id }) => ids.has(id));
  return (
    <section className="left-pane" aria-label="Problem">
      {/* The page's title is in the statement; with another tab open it would have none. */}
      {tab === 'problem' ? null : <h1 className="visually-hidden">{problem.name}</h1>}
      <Tabs label="Problem" tabs={tabs} value={tab} onChange={(next) => view.leftTab.set(next)} />
    </section>
  );
}
