import { expect, test } from 'vitest';
import { sampleCase } from '../../grading/grading-fixtures.ts';
import { reportsByCase } from './reports-by-case.ts';

const shown = (id: string, isOwn: boolean) => ({ id, name: id, isOwn, input: {} });

test('reports find their cases by kind and order, also when the panel has changed since', () => {
  const cases = [
    sampleCase({ name: 'a' }),
    sampleCase({ name: 'b' }),
    sampleCase({ name: 'c', kind: 'own' }),
    sampleCase({ name: 'd', kind: 'own' }),
  ];
  const panel = [shown('sample-1', false), shown('sample-2', false), shown('left-out', true), shown('own-2', true)];
  const found = reportsByCase({ cases }, panel, ['removed-since', 'own-2']);
  expect([...found].map(([id, { name }]) => [id, name])).toEqual([
    ['sample-1', 'a'],
    ['sample-2', 'b'],
    ['removed-since', 'c'],
    ['own-2', 'd'],
  ]);
});
