import { expect, test } from 'vitest';
import type { OutputRules } from '../../catalog/compare-output.ts';
import { checkerText, readOutputFlags, wordRules } from './output-flags.ts';

test.each<[string | (string | number)[], OutputRules | string]>([
  ['', {}],
  ['case_sensitive  space_change_sensitive', { caseSensitive: true, spaceChangeSensitive: true }],
  [['float_tolerance', 1e-6], { absoluteTolerance: 1e-6, relativeTolerance: 1e-6 }],
  ['float_absolute_tolerance 1e-3', { absoluteTolerance: 0.001 }],
  ['float_relative_tolerance 0', { relativeTolerance: 0 }],
  ['float_tolerance', 'float_tolerance needs a number behind it'],
  ['float_tolerance x', 'float_tolerance needs a number behind it'],
  ['strict', '"strict" is no argument of the default output validator'],
])('%j is read as %j', (flags, rules) => {
  expect(readOutputFlags(flags)).toEqual(rules);
});

test('rules become a checker, and words', () => {
  const rules = { spaceChangeSensitive: true, absoluteTolerance: 1e-9 };
  expect(checkerText(rules)).toBe(
    "import { outputChecker } from '../../../src/catalog/compare-output.ts';\n\n" +
      'export default outputChecker({ spaceChangeSensitive: true, absoluteTolerance: 1e-9 });\n',
  );
  expect(wordRules(rules)).toBe('; white space must agree; numbers may differ by 1e-9');
  expect(wordRules({})).toBe('');
});
