import { expect, test } from 'vitest';
import type { Component, Connection } from '../../../diagram/diagram.ts';
import { drawnAlready, likelyEnd } from './drawn-already.ts';

const components = ['a', 'b', 'c'].map((id) => ({ id }) as Component);
const arrow = (from: string, to: string, direction: Connection['direction'] = 'forward') =>
  ({ id: `${from}${to}`, from, to, direction }) as Connection;
const ids = (list: readonly Connection[]): string[] => list.map(({ id }) => id);

test('an arrow is there already where one leads that way, or both ways', () => {
  const connections = [arrow('a', 'b'), arrow('b', 'c', 'both')];
  expect(ids(drawnAlready({ connections }, 'a', 'b'))).toEqual(['ab']);
  expect(ids(drawnAlready({ connections }, 'b', 'a'))).toEqual([]);
  expect(ids(drawnAlready({ connections }, 'c', 'b'))).toEqual(['bc']);
});

test('the end that is offered is the next one that is not connected', () => {
  expect(likelyEnd({ components, connections: [] }, 'a')).toBe('b');
  expect(likelyEnd({ components, connections: [] }, 'c')).toBe('a');
  expect(likelyEnd({ components, connections: [arrow('a', 'b')] }, 'a')).toBe('c');
  expect(likelyEnd({ components, connections: [arrow('a', 'b'), arrow('a', 'c')] }, 'a')).toBe('b');
  expect(likelyEnd({ components: [], connections: [] }, '')).toBe('');
});
