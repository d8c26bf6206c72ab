import { useStore } from '@nanostores/react';
import { atom } from 'nanostores';
import { lazy, type ReactNode } from 'react';
import { LazyPanel } from '../primitives/lazy-panel.tsx';
import { ReloadNotice } from '../primitives/reload-notice.tsx';
import { JournalNotice } from '../workspace/journal-notice.tsx';
import { ToastList } from '../workspace/toast-list.tsx';
import { CanvasPane } from './canvas/canvas-pane.tsx';
import { DesignBar } from './design-bar.tsx';
import { DesignContext } from './design-context.ts';
import { DesignPanes } from './design-panes.tsx';
import { PaneNav } from './pane-nav.tsx';
import { DeskPane } from './panels/desk-pane.tsx';
import { PaperPane } from './panels/paper-pane.tsx';
import { useDesignKeys } from './use-design-keys.ts';
import { useOpenDesign } from './use-open-design.ts';
import '../workspace/workspace.css';
import './design.css';

const ConnectDialog = lazy(async () => ({ default: (await import('./connect/connect-dialog.tsx')).ConnectDialog }));
const FilesDialog = lazy(async () => ({ default: (await import('./files/files-dialog.tsx')).FilesDialog }));
const nobody = atom<string | null>(null);

export interface DesignWorkspaceProps {
  readonly slug: string;
  readonly name: string;
  /** The brief, as the page wrote it; readable without scripts. A slot of the page. */
  readonly brief?: ReactNode;
}

/** The island of a prompt's page: canvas and sheet side by side. */
export default function DesignWorkspace({ slug, name, brief }: DesignWorkspaceProps) {
  const { model, error, pane, halves } = useOpenDesign(slug);
  const { areFilesOpen, setFilesOpen } = useDesignKeys(model);
  const connecting = useStore(model?.view.connecting ?? nobody);
  return (
    <DesignContext value={model}>
      <div className="workspace design" data-pane={pane} data-halves={halves}>
        <h1 className="visually-hidden">{name}</h1>
        <JournalNotice />
        {error === null ? null : <ReloadNotice className="journal-notice">{error}</ReloadNotice>}
        <PaneNav pane={pane} />
        <DesignPanes canvas={<CanvasPane name={name} />} paper={<PaperPane brief={brief} />} desk={<DeskPane />} />
        <DesignBar onFiles={() => setFilesOpen(true)} />
        {model === null ? null : (
          <>
            <LazyPanel>{connecting === null ? null : <ConnectDialog from={connecting} />}</LazyPanel>
            <LazyPanel>{areFilesOpen ? <FilesDialog onClose={() => setFilesOpen(false)} /> : null}</LazyPanel>
          </>
        )}
        {model === null ? null : <ToastList toasts={model.toasts} />}
      </div>
    </DesignContext>
  );
}
