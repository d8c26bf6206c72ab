import { expect, test } from 'vitest';
import { labelOf } from './label-of.ts';

test.each([
  ['arrays-and-hashing', 'Arrays and hashing'],
  ['stack', 'Stack'],
  ['', ''],
])('%j reads "%s"', (name, label) => expect(labelOf(name)).toBe(label));
