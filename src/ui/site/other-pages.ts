import type { Command } from './shortcuts.ts';

/** The shortcuts of one kind of page, for the help on every other page. */
export interface PageShortcuts {
  /** The group under which the page itself offers them. */
  readonly group: string;
  readonly heading: string;
  readonly shortcuts: readonly Required<Pick<Command, 'keys' | 'label'>>[];
}

/**
 * What the pages with shortcuts of their own offer. Written out, because a page loads only its own commands; a test
 * compares it with them.
 */
export const PAGE_SHORTCUTS: readonly PageShortcuts[] = [
  {
    group: 'Problems',
    heading: 'In the list of problems',
    shortcuts: [
      { keys: '/', label: 'Search' },
      { keys: 'Enter', label: 'Open the first problem found (in the search)' },
      { keys: 'J K', label: 'Next and previous problem' },
    ],
  },
  {
    group: 'Workspace',
    heading: 'In a problem',
    shortcuts: [
      { keys: 'Mod Enter', label: 'Run samples and own cases' },
      { keys: 'Mod Shift Enter', label: 'Submit' },
      { keys: 'Esc Tab', label: 'Leave the editor' },
    ],
  },
  {
    group: 'Design',
    heading: 'In a design',
    shortcuts: [
      { keys: 'Mod Enter', label: 'Assess' },
      { keys: 'Alt L', label: 'Find a component to draw' },
      { keys: 'Alt C', label: 'Connect two components' },
      { keys: 'Alt S', label: 'Write on the sheet' },
      { keys: 'Alt B', label: 'Read the brief' },
    ],
  },
];

/** Keys of parts that stand on several pages and offer no commands. */
export const PART_SHORTCUTS: PageShortcuts = {
  group: 'Parts',
  heading: 'In editors and between panes',
  shortcuts: [
    { keys: 'Mod F', label: 'Find in the code' },
    { keys: '← →', label: 'Move the divider that has the focus' },
  ],
};
