import { expect, test } from 'vitest';
import { multiLineText } from './multi-line-text.ts';

test('only a whole text with line breaks is shown by its lines', () => {
  expect(multiLineText(JSON.stringify('3\n1 2 3\n'))).toBe('3\n1 2 3\n');
  expect(multiLineText(JSON.stringify('one line'))).toBeNull();
  expect(multiLineText(JSON.stringify(String.raw`a\nb`))).toBeNull();
  expect(multiLineText(JSON.stringify(['a\nb']))).toBeNull();
  expect(multiLineText(String.raw`"3\n1 2…`)).toBeNull();
});
