import { expect, test } from 'vitest';
import { siteFile } from './site-file.ts';

const found = {
  '../../problems/coding/sum/checker.ts': async () => 'of sum',
  '../../problems/own/two-sum/checker.ts': async () => 'of two-sum',
};

test('a file is found in whichever folder its package is', async () => {
  expect(await siteFile(found, 'sum')?.()).toBe('of sum');
  expect(await siteFile(found, 'two-sum')?.()).toBe('of two-sum');
  expect(siteFile(found, 'own')).toBeUndefined();
});
