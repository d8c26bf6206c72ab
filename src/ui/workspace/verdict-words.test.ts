import { expect, test } from 'vitest';
import { VERDICT_NAMES } from '../../judge/verdict.ts';
import { VERDICT_WORDS } from './verdict-words.ts';

test('the page says what the judge says', () => {
  expect(VERDICT_WORDS).toEqual(VERDICT_NAMES);
});
