import type { Checker } from './package-code.ts';

/**
 * How the output of a program is compared with the expected one. The rules, and their defaults, are those of the default
 * output validator of the Kattis problem package format ("Default Output Validator Specification",
 * https://www.kattis.com/problem-package-format/spec/legacy.html).
 */
export interface OutputRules {
  /** `case_sensitive`: without it, letters A to Z are equal to a to z. */
  readonly caseSensitive?: boolean;
  /** `space_change_sensitive`: white space must agree character by character; without it, it only parts tokens. */
  readonly spaceChangeSensitive?: boolean;
  /** `float_absolute_tolerance`: a number may differ by so much. */
  readonly absoluteTolerance?: number;
  /** `float_relative_tolerance`: a number may differ by so much of the expected one; either tolerance is enough. */
  readonly relativeTolerance?: number;
}

/** A checker for a function that returns what a program would print. */
export function outputChecker(rules: OutputRules = {}): Checker {
  return (_input, expected, actual) => compareOutput(String(expected), String(actual), rules);
}

/** What is wrong with an output, in one sentence; null where nothing is. */
export function compareOutput(expected: string, actual: string, rules: OutputRules = {}): string | null {
  const wanted = new Tokens(expected);
  const given = new Tokens(actual);
  for (;;) {
    const wantedSpace = wanted.space();
    const givenSpace = given.space();
    if (rules.spaceChangeSensitive === true && wantedSpace !== givenSpace) {
      return `On line ${given.line} of the output, the white space differs: ${quote(wantedSpace)} is expected, not ${quote(givenSpace)}.`;
    }
    const want = wanted.token();
    const give = given.token();
    if (want === '' && give === '') return null;
    if (give === '') return `The output ends too early; ${quote(want)} should come next.`;
    if (want === '') return `On line ${given.line} of the output, ${quote(give)} is too much.`;
    const problem = difference(want, give, rules);
    if (problem !== null) return `On line ${given.line} of the output, ${problem}.`;
  }
}

function difference(want: string, give: string, rules: OutputRules): string | null {
  const { absoluteTolerance = -1, relativeTolerance = -1, caseSensitive = false } = rules;
  const hasTolerance = absoluteTolerance >= 0 || relativeTolerance >= 0;
  const wantedNumber = hasTolerance ? toNumber(want) : null;
  if (wantedNumber !== null) {
    const number = toNumber(give);
    if (number === null) return `${quote(give)} should be a number close to ${want}`;
    const distance = Math.abs(wantedNumber - number);
    const isClose = distance <= absoluteTolerance || distance <= relativeTolerance * Math.abs(wantedNumber);
    return isClose ? null : `${give} is too far from ${want}`;
  }
  const isEqual = caseSensitive ? want === give : lower(want) === lower(give);
  return isEqual ? null : `${quote(want)} is expected, not ${quote(give)}`;
}

/** Any way to write a finite number with digits. */
function toNumber(token: string): number | null {
  if (!/^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i.test(token)) return null;
  const number = Number(token);
  return Number.isFinite(number) ? number : null;
}

const lower = (token: string): string => token.replaceAll(/[A-Z]/g, (letter) => letter.toLowerCase());

const QUOTE_LENGTH = 40;
const quote = (text: string): string =>
  JSON.stringify(text.length > QUOTE_LENGTH ? `${text.slice(0, QUOTE_LENGTH)}…` : text);

/** Reads a text as white space and tokens by turns. */
class Tokens {
  readonly #text: string;
  #at = 0;
  /** Of what comes next, from 1. */
  line = 1;

  constructor(text: string) {
    this.#text = text;
  }

  /** The white space that comes next, which may be none. */
  space(): string {
    const space = this.#take(/[ \t\n\v\f\r]*/y);
    for (const character of space) if (character === '\n') this.line += 1;
    return space;
  }

  /** The token that comes next; empty at the end. */
  token(): string {
    return this.#take(/[^ \t\n\v\f\r]*/y);
  }

  #take(pattern: RegExp): string {
    pattern.lastIndex = this.#at;
    const [found = ''] = pattern.exec(this.#text) ?? [];
    this.#at += found.length;
    return found;
  }
}
