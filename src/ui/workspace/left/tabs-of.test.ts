import { expect, test } from 'vitest';
import { tabsOf } from './tabs-of.ts';

test('what a problem does not have gets no tab', () => {
  expect(tabsOf({ hints: ['a'], hasEditorial: true })).toEqual(['problem', 'hints', 'editorial', 'attempts', 'notes']);
  expect(tabsOf({ hints: [], hasEditorial: true })).toEqual(['problem', 'editorial', 'attempts', 'notes']);
  expect(tabsOf({ hints: [], hasEditorial: false })).toEqual(['problem', 'attempts', 'notes']);
});
