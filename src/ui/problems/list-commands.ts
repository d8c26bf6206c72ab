import type { Command } from '../site/shortcuts.ts';

/** What the list of problems adds to the command palette and to the list of shortcuts. */
export function listCommands(actions: { readonly openRandom: () => void; readonly showAll: () => void }): Command[] {
  const group = 'Problems';
  return [
    { id: 'problems.search', label: 'Search', group, keys: '/' },
    { id: 'problems.first', label: 'Open the first problem found (in the search)', group, keys: 'Enter' },
    { id: 'problems.walk', label: 'Next and previous problem', group, keys: 'J K' },
    { id: 'problems.random', label: 'Open a random problem of those shown', group, run: actions.openRandom },
    { id: 'problems.clear', label: 'Show all problems again', group, run: actions.showAll },
  ];
}
