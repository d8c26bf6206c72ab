import type { Statement } from '../sheet.ts';
import { PhraseIndex } from './phrase-index.ts';
import { wordsOf } from './text-words.ts';

/**
 * An index for all statements of a text, made when it is first asked for. Rubrics ask more than a thousand phrases, each of
 * another choice of the same statements: the statements remember their index, and are forgotten with it.
 */
const indexes = new WeakMap<Statement, () => PhraseIndex>();

/** Lets statements that belong together share one index. */
export function shareIndex(statements: readonly Statement[]): void {
  let index: PhraseIndex | undefined;
  const make = (): PhraseIndex => (index ??= new PhraseIndex(statements));
  for (const statement of statements) indexes.set(statement, make);
}

/** An index that holds at least these statements. */
export function indexOf(statements: readonly Statement[]): PhraseIndex {
  const [first] = statements;
  const shared = first === undefined ? undefined : indexes.get(first)?.();
  return shared !== undefined && statements.every((one) => shared.has(one)) ? shared : new PhraseIndex(statements);
}

/** Labels are asked about again and again. */
const byText = new Map<string, PhraseIndex>();
const MAX_TEXTS = 2000;

/** An index for one short text. */
export function indexOfText(text: string): PhraseIndex {
  const known = byText.get(text);
  if (known !== undefined) return known;
  const words = wordsOf(text).map((word) => word.text);
  const index = new PhraseIndex([
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
  if (byText.size >= MAX_TEXTS) byText.clear();
  byText.set(text, index);
  return index;
}
