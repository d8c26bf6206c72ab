import { useStore } from '@nanostores/react';
import type { ReactNode } from 'react';
import { ReloadNotice } from '../primitives/reload-notice.tsx';
import { ActionBar } from './action-bar.tsx';
import { BottomPane } from './bottom/bottom-pane.tsx';
import { EditorPane } from './editor/editor-pane.tsx';
import { JournalNotice } from './journal-notice.tsx';
import { LeftPane } from './left/left-pane.tsx';
import { PaneSwitch } from './pane-switch.tsx';
import { Panes } from './panes.tsx';
import { RunAnnouncer } from './run-announcer.tsx';
import { ToastList } from './toast-list.tsx';
import { useHiddenLabels } from './use-hidden-labels.ts';
import { useOpenWorkspace } from './use-open-workspace.ts';
import { useWorkspaceKeys } from './use-workspace-keys.ts';
import { WorkspaceContext } from './workspace-context.ts';
import type { WorkspaceProblem } from './workspace-problem.ts';
import './workspace.css';

export interface WorkspaceProps {
  readonly problem: WorkspaceProblem;
  /** The statement, as the page wrote it; readable without scripts. A slot of the page, as is the editorial. */
  readonly statement?: ReactNode;
  readonly editorial?: ReactNode;
}

/** The island of a problem page. The server renders it with its skeleton, so nothing moves when it wakes up. */
export default function Workspace({ problem, statement, editorial }: WorkspaceProps) {
  const { opened, error, view } = useOpenWorkspace(problem);
  const pane = useStore(view.pane);
  const model = opened?.model ?? null;
  useWorkspaceKeys(model);
  const hidden = useHiddenLabels();
  return (
    <WorkspaceContext value={model}>
      <div className="workspace" data-pane={pane} data-hide={hidden}>
        <JournalNotice />
        {error === null ? null : <ReloadNotice className="journal-notice">{error}</ReloadNotice>}
        <PaneSwitch view={view} />
        <Panes
          left={<LeftPane problem={problem} view={view} statement={statement} editorial={editorial} />}
          top={<EditorPane problem={problem} />}
          bottom={<BottomPane problem={problem} view={view} />}
        />
        <ActionBar place={opened?.place ?? null} />
        {model === null ? null : <RunAnnouncer />}
        {model === null ? null : <ToastList toasts={model.toasts} />}
      </div>
    </WorkspaceContext>
  );
}
