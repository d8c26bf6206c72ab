import type { Component, Diagram, Note } from '../../diagram/diagram.ts';
import { wordsOf } from './text-words.ts';

/** A label of so many words is more than a name: "audit: every login, failure, change". */
const LEAST_WORDS = 4;

/**
 * What the labels of components and arrows say beyond a name, as notes: who thinks on the canvas writes there what others
 * write in the sheet.
 */
export function labelNotes({ components, connections }: Pick<Diagram, 'components' | 'connections'>): Note[] {
  const names = new Map(components.map(({ id, label }) => [id, label]));
  const ofComponents = components.filter(isMore).map(({ id, text, elements }): Note => ({ id, text, elements }));
  const ofArrows = connections
    .filter(({ label }) => wordsOf(label).length >= LEAST_WORDS)
    .map(
      // An arrow says something of what it leads from and to.
      ({ id, from, to, label, elements }): Note => ({
        id,
        text: `${names.get(from) ?? ''} → ${names.get(to) ?? ''}: ${label}`,
        elements,
      }),
    );
  return [...ofComponents, ...ofArrows];
}

const isMore = ({ text }: Component): boolean => wordsOf(text).length >= LEAST_WORDS;
