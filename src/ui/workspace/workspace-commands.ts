import type { Command } from '../site/shortcuts.ts';
import { tabsOf } from './left/tabs-of.ts';
import type { WorkspaceModel } from './workspace-model.ts';

/** What the workspace adds to the command palette and to the list of shortcuts. */
export function workspaceCommands(model: WorkspaceModel): Command[] {
  const group = 'Workspace';
  return [
    {
      id: 'workspace.run',
      label: 'Run samples and own cases',
      group,
      keys: 'Mod Enter',
      run: () => model.start('run'),
    },
    { id: 'workspace.submit', label: 'Submit', group, keys: 'Mod Shift Enter', run: () => model.start('submit') },
    { id: 'workspace.leave', label: 'Leave the editor', group, keys: 'Esc Tab' },
    { id: 'workspace.reset', label: 'Reset to the starter code', group, run: model.reset },
    ...tabsOf(model.problem).map((tab) => ({
      id: `workspace.${tab}`,
      label: `Show ${tab === 'problem' ? 'the statement' : tab}`,
      group,
      run: () => model.view.showLeft(tab),
    })),
  ];
}
