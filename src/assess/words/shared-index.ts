import { remembered } from '../../diagram/remembered.ts';
import type { Statement } from '../sheet.ts';
import { ConceptIndex } from './concept-index.ts';
import { wordsOf } from './text-words.ts';

/**
 * An index for all statements of a text, made when it is first asked for. Rubrics ask more than a thousand phrases, each of
 * another choice of the same statements: the statements remember their index, and are forgotten with it.
 */
const indexes = new WeakMap<Statement, () => ConceptIndex>();

/** Lets statements that belong together, and what they stand under, share one index. */
export function shareIndex(statements: readonly Statement[]): void {
  let index: ConceptIndex | undefined;
  const all = withHeadings(statements);
  const make = (): ConceptIndex => (index ??= new ConceptIndex([...all]));
  for (const statement of all) indexes.set(statement, make);
}

/** Statements, and the headings that they stand under. */
export const withHeadings = (statements: readonly Statement[]): ReadonlySet<Statement> =>
  new Set([...statements, ...statements.flatMap(({ heading }) => (heading === null ? [] : [heading]))]);

/** An index that holds at least these statements. */
export function indexOf(statements: readonly Statement[]): ConceptIndex {
  const [first] = statements;
  const shared = first === undefined ? undefined : indexes.get(first)?.();
  return shared !== undefined && statements.every((one) => shared.has(one)) ? shared : new ConceptIndex(statements);
}

/** An index for one short text. */
export const indexOfText = remembered(indexText, 2_000);

function indexText(text: string): ConceptIndex {
  const words = wordsOf(text).map((word) => word.text);
  return new ConceptIndex([
    {
      text,
      start: 0,
      end: text.length,
      section: null,
      words,
      isStuffed: false,
      block: 0,
      parent: null,
      heading: null,
      isOpen: false,
      isGuessed: false,
    },
  ]);
}
