import { useEffect } from 'react';
import { offerCommands } from '../site/shortcuts.ts';
import { workspaceCommands } from './workspace-commands.ts';
import type { WorkspaceModel } from './workspace-model.ts';

/** Ctrl/⌘-Enter runs and Ctrl/⌘-Shift-Enter submits from anywhere on the page; the editor has the same keys itself. */
export function useWorkspaceKeys(model: WorkspaceModel | null): void {
  useEffect(() => {
    if (!model) return undefined;
    const press = (event: KeyboardEvent): void => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.defaultPrevented) return;
      event.preventDefault();
      model.start(event.shiftKey ? 'submit' : 'run');
    };
    addEventListener('keydown', press);
    const withdraw = offerCommands(workspaceCommands(model));
    return () => {
      removeEventListener('keydown', press);
      withdraw();
    };
  }, [model]);
}
