import { expect, test } from 'vitest';
import { quotedLines } from './quoted-lines.ts';

const source = 'one\n\nthree\r\nfour';

test.each([
  [
    1,
    [
      { number: 1, text: 'one' },
      { number: 2, text: '' },
    ],
  ],
  [
    3,
    [
      { number: 2, text: '' },
      { number: 3, text: 'three' },
      { number: 4, text: 'four' },
    ],
  ],
  [
    4,
    [
      { number: 3, text: 'three' },
      { number: 4, text: 'four' },
    ],
  ],
  [0, []],
  [5, []],
])('around line %d', (line, lines) => {
  expect(quotedLines(source, line)).toEqual(lines);
});
