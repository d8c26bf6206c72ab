import { expect, test } from 'vitest';
import { designCommands } from '../design/design-commands.ts';
import type { DesignModel } from '../design/design-model.ts';
import { listCommands } from '../problems/list-commands.ts';
import { workspaceCommands } from '../workspace/workspace-commands.ts';
import type { WorkspaceModel } from '../workspace/workspace-model.ts';
import { PAGE_SHORTCUTS } from './other-pages.ts';

const nothing = () => undefined;

// The commands are only looked at, never run, so their models need no more than what naming them reads.
const offered = {
  Problems: listCommands({ openRandom: nothing, showAll: nothing }),
  Workspace: workspaceCommands({ problem: { hints: [], hasEditorial: false } } as unknown as WorkspaceModel),
  Design: designCommands({ view: {} } as DesignModel, { focusLibrary: nothing, openFiles: nothing }),
};

test.each(Object.entries(offered))('the help lists what %s offers by keyboard', (group, commands) => {
  const listed = PAGE_SHORTCUTS.find((page) => page.group === group)?.shortcuts;
  expect(listed).toEqual(commands.flatMap(({ keys, label }) => (keys === undefined ? [] : [{ keys, label }])));
  expect(new Set(commands.map((command) => command.group))).toEqual(new Set([group]));
});
