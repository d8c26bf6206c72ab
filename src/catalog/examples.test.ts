import { expect, test } from 'vitest';
import type { CaseData } from './cases-schema.ts';
import { examplesOf } from './examples.ts';

const secret: CaseData = {
  uuid: 'a',
  sample: false,
  description: 'Never shown',
  input: { nums: [1] },
  expected: 1,
};

test('samples are shown, secret cases are not; false, 0 and null are values', () => {
  const sample: CaseData = {
    ...secret,
    uuid: 'b',
    sample: true,
    input: { nums: [0, -1], flag: false, s: '' },
    expected: null,
  };
  expect(examplesOf([secret, sample, { ...sample, uuid: 'c', expected: 0, explanation: 'Because.' }])).toEqual([
    {
      uuid: 'b',
      input: [
        { name: 'nums', text: '[0,-1]' },
        { name: 'flag', text: 'false' },
        { name: 's', text: '""' },
      ],
      output: 'null',
      explanation: null,
    },
    expect.objectContaining({ uuid: 'c', output: '0', explanation: 'Because.' }),
  ]);
});
