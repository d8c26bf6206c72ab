import type { SectionId } from '../../../catalog/predicate-schema.ts';

/** The six sections of a sheet: heading, and what belongs there. */
export const SHEET_SECTIONS: readonly { readonly id: SectionId; readonly heading: string; readonly hint: string }[] = [
  {
    id: 'requirements',
    heading: 'Requirements',
    hint: 'What it must do, how fast and how reliably, and what you leave out.',
  },
  {
    id: 'estimates',
    heading: 'Estimates',
    hint: 'Requests a second, storage, bandwidth, machines: each with how you got there.',
  },
  { id: 'api', heading: 'API', hint: 'POST /things { field, field } → what comes back, and which errors.' },
  {
    id: 'data-model',
    heading: 'Data model',
    hint: 'things(id, owner, created_at): keys, indexes, which store and why.',
  },
  { id: 'deep-dives', heading: 'Deep dives', hint: 'The two or three parts that decide: what happens when they fail?' },
  { id: 'trade-offs', heading: 'Trade-offs', hint: 'What you chose, what you gave up for it, and when you would not.' },
];

/** What the sheet begins with: its headings, with room below each. */
export const SHEET_TEMPLATE = SHEET_SECTIONS.map(({ heading }) => `## ${heading}\n\n\n`).join('');
