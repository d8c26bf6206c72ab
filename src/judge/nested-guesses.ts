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
    if ('([{'.includes(token)) {
      const bracket = readBracket(token, textBefore(code, index), here);
      open.push(bracket);
      around += bracket.counted;
      here = 0;
    } else if (')]}'.includes(token)) {
      const { guesses, counted } = open.pop() ?? NO_BRACKET;
      here = guesses;
      around -= counted;
    } else if (token === '<') {
      if (mayBeCast(textBefore(code, index))) here++;
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
  /** For how many they count inside of it. */
  readonly counted: number;
  /** It holds statements. */
  readonly isBlock: boolean;
}

const NO_BRACKET: Bracket = { guesses: 0, counted: 0, isBlock: true };

/** Enough of what stands before a place to know what it is. */
const textBefore = (code: string, index: number): string => code.slice(Math.max(0, index - 80), index).trimEnd();

function readBracket(token: string, before: string, guesses: number): Bracket {
  if (token !== '{') return { guesses, counted: guesses, isBlock: false };
  const weight = WEIGHTS.find(([what]) => what.test(before))?.[1] ?? 1;
  return { guesses, counted: guesses * weight, isBlock: !/(?:[=(,:[?]|\breturn)$/.test(before) };
}

/** Brackets, the two signs, and where another statement surely begins. */
const TOKENS =
  /[()[\]{}]|<(?![=<])|(?<![=!<>+\-*/%&|^?])=(?![=>])|;|\n[ \t]*(?:const|let|var|if|for|while|return|else|do|switch|try|throw)\b/g;

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
