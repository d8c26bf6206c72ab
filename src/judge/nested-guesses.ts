/**
 * Whether so much of a source can only be guessed at that reading it would take for ever. At `<any>` Sucrase cannot know
 * whether it reads a cast or type parameters, and at `(a =` not whether an expression or parameters: it tries one and, if
 * that was wrong, reads all that follows once more. Each such place inside what another one makes it read again may double
 * the time. People write three or four of them, so that all that stand around a place are counted.
 *
 * @param code a script without its comments and without what is in its texts
 */
export function nestsGuesses(code: string): boolean {
  const open: Bracket[] = [];
  let around = 0;
  let here = 0;
  for (const { 0: token, index } of code.matchAll(TOKENS)) {
    if (OPENING.test(token)) {
      const before = code.slice(Math.max(0, index - 80), index).trimEnd();
      const weight = WEIGHTS.find(([what]) => token === '{' && what.test(before))?.[1] ?? 1;
      open.push({ guesses: here, weight, isBlock: token === '{' && !/(?:[=(,:[?]|\breturn)$/.test(before) });
      around += here * weight;
      here = 0;
    } else if (CLOSING.test(token)) {
      const closed = open.pop();
      here = closed?.guesses ?? 0;
      around -= here * (closed?.weight ?? 1);
    } else if (token === '<') {
      if (mayBeCast(code.slice(Math.max(0, index - 80), index).trimEnd())) here++;
    } else if (token === '=') {
      // Of a statement it assigns; there is nothing to guess.
      if (open.at(-1)?.isBlock === false) here++;
    } else here = 0;
    if (around + here > MOST) return true;
  }
  return false;
}

interface Bracket {
  /** How many there were in the same statement before it. */
  readonly guesses: number;
  /** How many times each of them counts for what is inside. */
  readonly weight: number;
  /** It holds statements. */
  readonly isBlock: boolean;
}

/** Brackets, the two signs, and where another statement surely begins. */
const TOKENS =
  /[()[\]{}]|<(?![=<])|(?<![=!<>+\-*/%&|^?])=(?![=>])|;|\n[ \t]*(?:const|let|var|if|for|while|return|else|do|switch|try|throw)\b/g;
const OPENING = /^[([{]$/;
const CLOSING = /^[)\]}]$/;

/** Behind a value it compares, or stands before the types of a call, which is not tried twice. */
const mayBeCast = (before: string): boolean =>
  !/[\w$)\]]$/.test(before) ||
  /\b(?:async|return|case|typeof|void|await|yield|new|in|of|else|do|delete|throw)$/.test(before);

/** A class is read more often than that; and of templates in templates, only every second one is seen as code. */
const WEIGHTS: readonly (readonly [RegExp, number])[] = [
  [/\$$/, 3],
  [/\bclass\b[^;{}()]{0,60}$/, 2],
];

/** With so many, the worst of sources takes half a second. */
const MOST = 14;
