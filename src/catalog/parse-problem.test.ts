import { expect, test } from 'vitest';
import { parseCases } from './parse-problem.ts';
import type { CodecEntry } from './problem-schema.ts';

const codec: CodecEntry = {
  kind: 'codec',
  name: 'Codec',
  encode: { name: 'encode', parameter: { name: 'strs', type: 'string[]' } },
  decode: { name: 'decode', parameter: 's' },
};

const casesOf = (more: object): string => {
  const cases = ['[]', '[""]', '["a"]', '["0"]'].map((strs, index) => ({
    uuid: `00000000-0000-4000-8000-00000000000${index}`,
    description: 'A case of a test',
    input: { strs: JSON.parse(strs) as string[] },
    sample: true,
    explanation: 'So it is.',
  }));
  Object.assign(cases[0] ?? {}, more);
  return JSON.stringify({ cases }, null, 1);
};

test('a case of a codec expects what went in', () => {
  const cases = parseCases(casesOf({}), 'cases.yaml', codec);
  expect(cases.map(({ expected }) => expected)).toEqual([[], [''], ['a'], ['0']]);
  expect(cases.map(({ input }) => input)).toEqual([{ strs: [] }, { strs: [''] }, { strs: ['a'] }, { strs: ['0'] }]);
});

test('and does not say it again', () => {
  expect(() => parseCases(casesOf({ expected: [] }), 'cases.yaml', codec)).toThrow(
    /cases\[0\]\.expected: is not a known field — remove it/,
  );
});

test('its input is checked like any other', () => {
  expect(() => parseCases(casesOf({ input: { strs: [0] } }), 'cases.yaml', codec)).toThrow(
    /cases\[0\]\.input\.strs\[0\]: is 0, but must be a text in double quotes/,
  );
});
