import { expect, test } from 'vitest';
import { putInWords, type PutIn } from './put-in-words.ts';

const both = ['scene', 'sheet'] as const;

test.each<[Omit<PutIn, 'reason'>, string]>([
  [{ given: both, changed: both, kept: both }, 'The drawing and the sheet are back. Those before are in the history.'],
  [
    { given: both, changed: both, kept: ['scene'] },
    'The drawing and the sheet are back. The drawing before is in the history.',
  ],
  [
    { given: both, changed: ['scene'], kept: ['scene'] },
    'The drawing is back; the sheet was the same already. The one before is in the history.',
  ],
  [{ given: both, changed: [], kept: [] }, 'Nothing was changed: the drawing and the sheet are the same already.'],
  [{ given: ['sheet'], changed: ['sheet'], kept: [] }, 'The sheet is back.'],
])('%o', (what, words) => {
  expect(putInWords({ ...what, reason: 'restored' })).toBe(words);
});

test('a file is open and not back', () => {
  expect(putInWords({ given: ['scene'], changed: ['scene'], kept: [], reason: 'import' })).toBe('The drawing is open.');
});
