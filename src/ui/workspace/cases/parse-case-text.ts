import type { Value } from '../../../catalog/value.ts';

/** A value, or one sentence on why the text is none. */
export type ParsedText =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly message: string };

/** Reads the text of a field as a language-neutral value, which is JSON; habits of Python and JavaScript get a hint. */
export function parseCaseText(text: string): ParsedText {
  if (text.trim() === '') return { ok: false, message: 'Write a value, such as 7, "text" or [1, 2].' };
  try {
    return { ok: true, value: JSON.parse(text) as Value };
  } catch {
    return { ok: false, message: hint(text) };
  }
}

const HABITS: readonly (readonly [RegExp, string])[] = [
  [/'/, 'Write texts in double quotes: "text".'],
  [/\b(?:True|False)\b/, 'Write true and false in lower case.'],
  [/\b(?:None|undefined|nil)\b/, 'Write null for no value.'],
  [/\(/, 'Write lists in square brackets: [1, 2].'],
  [/,\s*[\]}]/, 'There is a comma too many at the end of a list.'],
  [/(?:^|[^\d.])(?:\.\d|0\d|\+\d)|\d\.(?!\d)/, 'Write numbers like 7, -3 or 0.5.'],
];

function hint(text: string): string {
  const bare = text.replaceAll(/"(?:[^"\\]|\\.)*"/g, '""');
  const habit = HABITS.find(([pattern]) => pattern.test(bare));
  if (habit) return habit[1];
  const missing = countOf(bare, '[') - countOf(bare, ']');
  if (missing > 0) return 'A closing bracket ] is missing.';
  if (missing < 0) return 'There is a closing bracket ] too many.';
  if (countOf(bare, '"') % 2 === 1) return 'A text has no closing quote.';
  return 'This is not a value. Write it like 7, true, null, "text" or [1, 2].';
}

function countOf(text: string, character: string): number {
  return text.split(character).length - 1;
}
