import type { Command } from '../site/shortcuts.ts';
import type { DesignModel } from './design-model.ts';
import { DESK_TABS } from './stores/view-store.ts';

/** What opens and closes the things that the bar of the page holds. */
export interface DesignActions {
  readonly focusLibrary: () => void;
  readonly openFiles: () => void;
}

const DESK_LABELS = {
  interviewer: 'Ask the interviewer',
  reading: 'Show what is read from the drawing',
  assessment: 'Show the assessment',
  history: 'Show the history',
} as const;

/** What the design workspace adds to the command palette and to the list of shortcuts. */
export function designCommands(model: DesignModel, actions: DesignActions): Command[] {
  const group = 'Design';
  const { view } = model;
  return [
    { id: 'design.assess', label: 'Assess', group, keys: 'Mod Enter', run: model.runAssess },
    { id: 'design.library', label: 'Find a component to draw', group, keys: 'Alt L', run: actions.focusLibrary },
    { id: 'design.connect', label: 'Connect two components', group, keys: 'Alt C', run: () => view.connecting.set('') },
    { id: 'design.sheet', label: 'Write on the sheet', group, keys: 'Alt S', run: () => view.showPaper('sheet') },
    { id: 'design.brief', label: 'Read the brief', group, keys: 'Alt B', run: () => view.showPaper('brief') },
    ...DESK_TABS.map((tab) => ({
      id: `design.${tab}`,
      label: DESK_LABELS[tab],
      group,
      run: () => view.showDesk(tab),
    })),
    { id: 'design.canvas', label: 'Canvas over the full width', group, run: () => view.halves.set('canvas') },
    { id: 'design.paper', label: 'Sheet over the full width', group, run: () => view.halves.set('paper') },
    { id: 'design.both', label: 'Canvas and sheet side by side', group, run: () => view.halves.set('both') },
    { id: 'design.files', label: 'Save or open files', group, run: actions.openFiles },
    { id: 'design.again', label: 'Start a new round', group, run: () => void model.startAgain() },
  ];
}
