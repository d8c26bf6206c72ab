import { expect, test } from 'vitest';
import { checkName } from './check-name.ts';

const none = { names: [], proxies: 0 };

test.each([
  undefined,
  'localhost:4321',
  '127.0.0.1:4321',
  '[::1]:4321',
  '192.168.1.5',
  'box',
  'box.local:80',
  'a.b.internal',
])('%s cannot be anybody else', (host) => expect(() => checkName(host, none)).not.toThrow());

test.each(['evil.example:4321', 'localhost.evil.example', '127.0.0.1.evil.example', 'Evil.Example.', 'a b'])(
  '%s may be somebody else’s name for this machine',
  (host) => expect(() => checkName(host, none)).toThrow('does not know itself as'),
);

test('a server knows the names that its owner gave it, in any spelling', () => {
  const named = { names: ['dryrun.example'], proxies: 0 };
  expect(() => checkName('DryRun.example.:80', named)).not.toThrow();
  expect(() => checkName('evil.example', named)).toThrow('DRYRUN_NAMES=evil.example');
});

test('behind a proxy every name is its own, unless its owner says which', () => {
  expect(() => checkName('dryrun.example', { names: [], proxies: 1 })).not.toThrow();
  expect(() => checkName('evil.example', { names: ['dryrun.example'], proxies: 1 })).toThrow('does not know itself');
});
