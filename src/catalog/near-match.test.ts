import { expect, test } from 'vitest';
import { nearMatch } from './near-match.ts';

const FIELDS = ['time_ms', 'memory_mib', 'name', 'returns'];

test.each([
  ['timeMs', 'time_ms'],
  ['memory_mb', 'memory_mib'],
  ['nmae', 'name'],
  ['return', 'returns'],
  ['NAME', 'name'],
  ['license', undefined],
  ['x', undefined],
])('%s may mean %s', (word, meant) => expect(nearMatch(word, FIELDS)).toBe(meant));

test('the closest wins, and nothing matches nothing', () => {
  expect(nearMatch('tree', ['trees', 'tree'])).toBe('tree');
  expect(nearMatch('tree', [])).toBeUndefined();
});
