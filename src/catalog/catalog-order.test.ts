import { expect, test } from 'vitest';
import { byLearningOrder, type Orderable } from './catalog-order.ts';

const row = (name: string, difficulty: Orderable['difficulty'], ...patterns: Orderable['patterns']): Orderable => ({
  name,
  difficulty,
  patterns,
});

test('patterns come in teaching order, then difficulty, then name', () => {
  const rows = [
    row('Coin', 'medium', 'dynamic-programming'),
    row('Sum', 'medium', 'arrays-and-hashing'),
    row('Brackets', 'easy', 'stack'),
    row('Pair', 'easy', 'arrays-and-hashing', 'two-pointers'),
    row('Any', 'easy', 'arrays-and-hashing'),
  ];
  expect(rows.toSorted(byLearningOrder).map(({ name }) => name)).toEqual(['Any', 'Pair', 'Sum', 'Brackets', 'Coin']);
});
