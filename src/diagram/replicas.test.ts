import { expect, it } from 'vitest';
import { kindOfLabel } from './kind-of-label.ts';
import { replicasOfPlural } from './replicas.ts';

const countOf = (label: string): number => replicasOfPlural(label, kindOfLabel(label));

it.each([
  'App servers',
  'Workers',
  'Workers shared',
  'Hash workers (argon2id)',
  'Load balancers',
  'DB shards',
  'Workers: bulk',
])('"%s" are several', (label) => expect(countOf(label)).toBe(2));

it.each([
  'App server',
  'Worker',
  'App APIs',
  'Product services',
  'Redis',
  'Users',
  'Workers queue',
  'Servers dashboard',
  'Queue for workers',
  'Link API (for servers)',
])('"%s" is one', (label) => expect(countOf(label)).toBe(1));
