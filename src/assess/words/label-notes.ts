import type { Diagram, Note } from '../../diagram/diagram.ts';
import { wordsOf } from './text-words.ts';

/** A label of so many words is more than a name: "audit: every login, failure, change". */
const LEAST_WORDS = 4;
/** Nobody explains more than these, and each is read like a sheet. */
const MOST = 500;

/**
 * What the labels of components and arrows say beyond a name, as notes: who thinks on the canvas writes there what others
 * write in the sheet.
 */
export function labelNotes({ components, connections }: Pick<Diagram, 'components' | 'connections'>): Note[] {
  const names = new Map(components.map(({ id, label }) => [id, label]));
  const explained = components.filter(({ text }) => isMore(text)).slice(0, MOST);
  const described = connections.filter(({ label }) => isMore(label)).slice(0, MOST);
  return [
    ...explained.map(({ id, text, elements }): Note => ({ id, text, elements })),
    ...described.map(({ id, from, to, label, elements }): Note => {
      // An arrow says something of what it leads from and to.
      return { id, text: `${names.get(from) ?? ''} → ${names.get(to) ?? ''}: ${label}`, elements };
    }),
  ];
}

const isMore = (label: string): boolean => wordsOf(label).length >= LEAST_WORDS;
