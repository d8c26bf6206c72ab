import { expect, test } from 'vitest';
import { parseValueType } from '../../../catalog/value-type.ts';
import { isFlatList } from './value-types.ts';

test.each([
  ['int[]', true],
  ['string[]', true],
  ['int[][]', false],
  ['int', false],
  ['TreeNode', false],
])('%s is a flat list: %s', (text, is) => {
  expect(isFlatList(parseValueType(text)!)).toBe(is);
});
