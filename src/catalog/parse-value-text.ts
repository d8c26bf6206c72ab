import type { Value } from './value.ts';

/** What {@link parseValueText} read, or where it stopped and why. */
export type ParsedValue =
  | { readonly ok: true; readonly value: Value }
  | {
      readonly ok: false;
      /** What is wrong there and what to do, as a sentence without its period. */
      readonly message: string;
      /** In UTF-16 units from 0. */
      readonly offset: number;
      /** From 1. */
      readonly line: number;
      /** In UTF-16 units from 1. */
      readonly column: number;
    };

/**
 * Reads a value as a person types it: JSON, and besides it what people are used to from Python and JavaScript:
 * `'single quotes'`, `True`, `False`, `None`, a comma after the last item, `+1`, and keys without quotes. Anything
 * else is refused with its place: no value is ever guessed.
 */
export function parseValueText(text: string): ParsedValue {
  try {
    return { ok: true, value: new Reader(text).readAll() };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const before = text.slice(0, error.offset).split('\n');
    const column = (before.at(-1)?.length ?? 0) + 1;
    return { ok: false, message: error.message, offset: error.offset, line: before.length, column };
  }
}

class Refusal extends Error {
  readonly offset: number;
  constructor(message: string, offset: number) {
    super(message);
    this.offset = offset;
  }
}

const WORDS: ReadonlyMap<string, Value> = new Map<string, Value>([
  ['true', true],
  ['True', true],
  ['false', false],
  ['False', false],
  ['null', null],
  ['None', null],
]);
const ESCAPES: Readonly<Record<string, string>> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' };
const NUMBER = /[+-]?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORD = /[\p{L}_$][\p{L}\p{N}_$]*/uy;
const REST_OF_NUMBER = /[\p{L}\p{N}_.]+/uy;
/** Deeper than any type of ours; what is deeper is a slip of the key or an attack. */
const MOST_DEPTH = 100;

class Reader {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  readAll(): Value {
    this.#skipSpace();
    if (this.#at === this.#text.length) this.#refuse('there is no value yet; write one, such as 5, "abc" or [1,2,3]');
    const value = this.#readValue(0);
    this.#skipSpace();
    if (this.#at < this.#text.length) this.#refuse(`the value ends before ${this.#here()}; remove what follows`);
    return value;
  }

  #readValue(depth: number): Value {
    if (depth > MOST_DEPTH) this.#refuse(`more than ${MOST_DEPTH} brackets are open; close some`);
    const character = this.#text[this.#at] ?? '';
    if (character === '[') return this.#readList(depth);
    if (character === '{') return this.#readObject(depth);
    if (character === '"' || character === "'") return this.#readString(character);
    if (/[\d+.-]/.test(character)) return this.#readNumber();
    const start = this.#at;
    const word = this.#match(WORD);
    if (word === undefined) return this.#refuse(adviceFor(this.#text[start], this.#here()));
    const value = WORDS.get(word);
    if (value === undefined) this.#refuse(`${word} is no value; put a text in double quotes: "${word}"`, start);
    return value as Value;
  }

  #readList(depth: number): Value {
    const items: Value[] = [];
    this.#readItems(']', 'list', () => items.push(this.#readValue(depth + 1)));
    return items;
  }

  #readObject(depth: number): Value {
    const items = new Map<string, Value>();
    this.#readItems('}', 'mapping', () => {
      const start = this.#at;
      const quote = this.#text[start];
      const key = quote === '"' || quote === "'" ? this.#readString(quote) : this.#match(WORD);
      if (key === undefined) return this.#refuse(`${this.#here()} begins no key; write one in double quotes`);
      if (items.has(key)) this.#refuse(`the key ${JSON.stringify(key)} appears twice; remove one of the two`, start);
      this.#skipSpace();
      if (this.#text[this.#at] !== ':') this.#refuse(`write ":" after the key ${JSON.stringify(key)}`);
      this.#at++;
      this.#skipSpace();
      items.set(key, this.#readValue(depth + 1));
    });
    return Object.fromEntries(items);
  }

  /** Reads items and the commas between them, from the opening bracket to the closing one. */
  #readItems(close: string, what: string, readItem: () => void): void {
    const open = this.#at++;
    for (;;) {
      this.#skipSpace();
      if (this.#text[this.#at] === close) break;
      if (this.#text[this.#at] === ',')
        this.#refuse('a value is missing before this comma; write it or remove the comma');
      this.#refuseEnd(what, close, open);
      readItem();
      this.#skipSpace();
      if (this.#text[this.#at] === close) break;
      this.#refuseEnd(what, close, open);
      if (this.#text[this.#at] !== ',') this.#refuse(`write "," or "${close}" before ${this.#here()}`);
      this.#at++;
    }
    this.#at++;
  }

  #refuseEnd(what: string, close: string, open: number): void {
    if (this.#at < this.#text.length) return;
    this.#refuse(`the ${what} that begins at character ${open + 1} never ends; write "${close}"`);
  }

  #readString(quote: string): string {
    const start = this.#at++;
    let read = '';
    for (;;) {
      const character = this.#text[this.#at];
      if (character === undefined || character === '\n') {
        return this.#refuse(
          `the text never ends; close it with ${quote} on its line (a line break is written \\n)`,
          start,
        );
      }
      this.#at++;
      if (character === quote) return read;
      read += character === '\\' ? this.#readEscape() : character;
    }
  }

  #readEscape(): string {
    const character = this.#text[this.#at] ?? '';
    const hex = /^u([0-9a-fA-F]{4})/.exec(this.#text.slice(this.#at, this.#at + 5))?.[1];
    if (hex !== undefined) {
      this.#at += 5;
      return String.fromCharCode(Number.parseInt(hex, 16));
    }
    const plain = ESCAPES[character] ?? ('"\'\\/'.includes(character) && character !== '' ? character : undefined);
    if (plain === undefined) {
      return this.#refuse(`\\${character} means nothing; write \\\\ for a backslash`, this.#at - 1);
    }
    this.#at++;
    return plain;
  }

  #readNumber(): number {
    const start = this.#at;
    const digits = this.#match(NUMBER);
    const rest = this.#match(REST_OF_NUMBER);
    const written = this.#text.slice(start, Math.max(this.#at, start + 1));
    if (digits === undefined || rest !== undefined) {
      return this.#refuse(`${written} is no number; write digits such as 12, -7, 0.5 or 1e9`, start);
    }
    const value = Number(digits);
    if (!Number.isFinite(value)) this.#refuse(`${written} is too large to be a number`, start);
    // A tail that is lost must not pass for another number.
    if (Number.isInteger(value) && !Number.isSafeInteger(value) && /^[+-]?\d+$/.test(digits)) {
      this.#refuse(`${written} has too many digits to be exact; stay between -(2^53 - 1) and 2^53 - 1`, start);
    }
    return value === 0 ? 0 : value;
  }

  #skipSpace(): void {
    this.#match(/\s+/y);
  }

  /** The text that a sticky pattern finds here, which is then read. */
  #match(sticky: RegExp): string | undefined {
    const pattern = new RegExp(sticky);
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text)?.[0];
    this.#at += found?.length ?? 0;
    return found;
  }

  /** The character at the reader, for a message. */
  #here(): string {
    const code = this.#text.codePointAt(this.#at);
    return code === undefined ? 'the end' : `"${String.fromCodePoint(code)}"`;
  }

  #refuse(message: string, offset = this.#at): never {
    throw new Refusal(message, offset);
  }
}

function adviceFor(character: string | undefined, here: string): string {
  if (character === undefined) return 'a value is missing at the end';
  if ('“”„‘’`'.includes(character)) return `${here} is no quote for texts; write straight double quotes`;
  if (character === '(') return 'write lists and tuples in square brackets: [1,2]';
  return `${here} begins no value; write a number, a text in double quotes, true, false, null, [ or {`;
}
