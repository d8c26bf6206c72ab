import { expect, test } from 'vitest';
import { caseSentence } from './case-sentence.ts';

test.each([
  ['sample-2', 'Sample 2: Wrong answer.'],
  ['secret-12', 'Secret case 12: Wrong answer.'],
  ['random-7', 'Random case 7: Wrong answer.'],
  ['random-7-small', 'Random case 7, made small: Wrong answer.'],
  ['large-all-equal-small', 'Case large-all-equal, made small: Wrong answer.'],
  ['my own', 'Case my own: Wrong answer.'],
])('%s is "%s"', (name, sentence) => {
  expect(caseSentence({ name, verdict: 'WA', note: null })).toBe(sentence);
});
