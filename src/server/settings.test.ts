import { expect, test } from 'vitest';
import { readSettings } from './settings.ts';

test('without a word the server is at localhost:4321, for this machine only', () => {
  expect(readSettings({ PORT: '', HOME: '/root' })).toMatchObject({
    PORT: 4321,
    HOST: '127.0.0.1',
    DRYRUN_SUBMISSIONS_PER_MINUTE: 60,
    DRYRUN_PROXIES: 0,
  });
});

test('zero is a value: any free port, and no limit', () => {
  expect(readSettings({ PORT: '0', DRYRUN_SUBMISSIONS_PER_MINUTE: '0' })).toMatchObject({
    PORT: 0,
    DRYRUN_SUBMISSIONS_PER_MINUTE: 0,
  });
});

test('the names of the server are parted by commas', () => {
  expect(readSettings({ DRYRUN_NAMES: 'Dryrun.example, practice.example' }).DRYRUN_NAMES).toEqual([
    'dryrun.example',
    'practice.example',
  ]);
});

test.each([
  [{ PORT: 'web' }, 'Environment: PORT: is "web" — write a number'],
  [{ PORT: '70000' }, 'Environment: PORT: is 70000 — write at most 65535'],
  [{ DRYRUN_PROCESSES: '0' }, 'Environment: DRYRUN_PROCESSES: is 0 — write at least 1'],
])('%j is refused with the remedy', (environment, message) => {
  expect(() => readSettings(environment)).toThrow(message);
});
