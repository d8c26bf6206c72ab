import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareOutput, outputChecker, type OutputRules } from './compare-output.ts';

test.each<[string, string, OutputRules]>([
  ['3\n', '3', {}],
  ['1 2\n3\n', ' 1\n2   3 \n\n', {}],
  ['Yes\n', 'YES', {}],
  ['', ' \n', {}],
  ['0.0314', '3.14000000e-2', { absoluteTolerance: 1e-9 }],
  ['1000000', '1000000.9', { relativeTolerance: 1e-6 }],
  ['0', '0.0000001', { absoluteTolerance: 1e-6, relativeTolerance: 1e-6 }],
  ['x 1', 'X 1.0', { absoluteTolerance: 0 }],
  ['a  b\n', 'a  b\n', { spaceChangeSensitive: true, caseSensitive: true }],
])('%j accepts %j by %j', (expected, actual, rules) => {
  expect(compareOutput(expected, actual, rules)).toBeNull();
});

test.each<[string, string, OutputRules, string]>([
  ['1\n2\n', '1\n3\n', {}, 'On line 2 of the output, "2" is expected, not "3".'],
  ['1 2', '1', {}, 'The output ends too early; "2" should come next.'],
  ['1', '1\n\n2', {}, 'On line 3 of the output, "2" is too much.'],
  ['Yes', 'yes', { caseSensitive: true }, 'On line 1 of the output, "Yes" is expected, not "yes".'],
  ['Ä', 'ä', {}, 'On line 1 of the output, "Ä" is expected, not "ä".'],
  ['1', '1.0', {}, 'On line 1 of the output, "1" is expected, not "1.0".'],
  ['1', 'one', { absoluteTolerance: 1 }, 'On line 1 of the output, "one" should be a number close to 1.'],
  ['1', '1.1', { absoluteTolerance: 0.01 }, 'On line 1 of the output, 1.1 is too far from 1.'],
  ['1', 'inf', { relativeTolerance: 9 }, 'On line 1 of the output, "inf" should be a number close to 1.'],
  [
    'a b',
    'a  b',
    { spaceChangeSensitive: true },
    'On line 1 of the output, the white space differs: " " is expected, not "  ".',
  ],
])('%j refuses %j by %j', (expected, actual, rules, sentence) => {
  expect(compareOutput(expected, actual, rules)).toBe(sentence);
});

test('a checker compares what was returned with what was printed', () => {
  expect(outputChecker({ caseSensitive: true })({ input: '1' }, 'A\n', 'A')).toBeNull();
  expect(outputChecker()({ input: '1' }, 'A\n', 'B')).toContain('"A" is expected');
});

const token = fc.stringMatching(/^[a-z0-9.]{1,5}$/);
const space = fc.stringMatching(/^[ \n\t]{1,3}$/);

test('how tokens are parted makes no difference, and a changed token always does', () => {
  fc.assert(
    fc.property(fc.array(token, { minLength: 1 }), space, space, fc.nat(), (tokens, one, other, at) => {
      expect(compareOutput(tokens.join(one), other + tokens.join(other))).toBeNull();
      const changed = tokens.with(at % tokens.length, '#');
      expect(compareOutput(tokens.join(one), changed.join(one))).not.toBeNull();
    }),
  );
});
