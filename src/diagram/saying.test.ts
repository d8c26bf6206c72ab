import { expect, it } from 'vitest';
import { isNumbered, isSaying } from './saying.ts';

it.each([
  '1. look here',
  '(2) miss',
  '3) write',
  'GET /x7Gh2',
  'whats due? skip locked',
  'expired?',
  'put if not exists',
])('"%s" tells what happens on an arrow', (words) => expect(isSaying(words)).toBe(true));

it.each(['Elasticache', 'redis sessions', 'teams', '1. Load balancer', 'app servers', 'Get started', '10 apps', ''])(
  '"%s" may name a component',
  (words) => expect(isSaying(words)).toBe(false),
);

it('knows the steps of a flow by their numbers', () => {
  expect(['1. look here', '12) Miss', '2 queues', 'v1. go', '1. Cache'].map(isNumbered)).toEqual([
    true,
    true,
    false,
    false,
    false,
  ]);
});
