import { afterEach, beforeEach, expect, test } from 'vitest';
import { withMemoryError } from './python-memory.js';
import { limitMemory } from './python-shell.js';

const { grow } = WebAssembly.Memory.prototype;
let memory: WebAssembly.Memory;

beforeEach(() => {
  memory = new WebAssembly.Memory({ initial: 1 });
  limitMemory(4 * 65_536);
});
afterEach(() => {
  WebAssembly.Memory.prototype.grow = grow;
});

/** What an interpreter does with memory that it does not get: it goes on and sees. */
function ask(pages: number): void {
  try {
    memory.grow(pages);
  } catch {
    // Refused.
  }
}

const threw = (name: string): string =>
  JSON.stringify({
    kind: 'threw',
    error: { name, message: 'm', stack: '[]', overflow: false, syntax: false },
    dirty: false,
    printed: 'hi\n',
    printedLength: 3,
  });
const outOfMemory = (printed: string): unknown => ({
  kind: 'threw',
  error: { name: 'MemoryError', message: '', stack: '[]', overflow: false, syntax: false },
  dirty: true,
  printed,
  printedLength: printed.length,
});

test('an error after memory was refused is the memory limit, and keeps what was printed', () => {
  const control = withMemoryError(() => {
    ask(9);
    return threw('TypeError');
  });
  expect(JSON.parse(control('case', '{}'))).toEqual(outOfMemory('hi\n'));
});

test('so is a torn interpreter, whether it can still tell what was printed or not', () => {
  const torn = (output: () => string) =>
    withMemoryError((command) => {
      if (command === 'output') return output();
      ask(9);
      throw new RangeError('Maximum call stack size exceeded');
    });
  const telling = torn(() => '{"printed":"ab","printedLength":2}');
  const silent = torn(() => {
    throw new Error('null function');
  });
  expect(JSON.parse(telling('case', '{}'))).toEqual(outOfMemory('ab'));
  expect(JSON.parse(silent('case', '{}'))).toEqual(outOfMemory(''));
});

test('errors that have nothing to do with memory stay what they are', () => {
  const granted = withMemoryError(() => {
    ask(1);
    return threw('TypeError');
  });
  const grantedLess = withMemoryError(() => {
    ask(9);
    ask(1);
    return threw('TypeError');
  });
  const overflow = withMemoryError(() => {
    throw new RangeError('Maximum call stack size exceeded');
  });
  expect(granted('case', '{}')).toBe(threw('TypeError'));
  expect(grantedLess('case', '{}')).toBe(threw('TypeError'));
  expect(() => overflow('case', '{}')).toThrow('Maximum call stack');
});

test('a submission that lives with the refusal keeps its answer, and the next case begins anew', () => {
  const answers = ['{"kind":"returned"}', threw('ValueError')];
  const control = withMemoryError(() => {
    if (answers.length === 2) ask(9);
    return answers.shift() ?? '';
  });
  expect(control('case', '{}')).toBe('{"kind":"returned"}');
  expect(control('case', '{}')).toBe(threw('ValueError'));
});
