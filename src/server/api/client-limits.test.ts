import { expect, test } from 'vitest';
import type { Refusal } from '../refusal.ts';
import { ClientLimits } from './client-limits.ts';

test('one too many in a minute is told when to come back; another address is not concerned', async () => {
  const limits = new ClientLimits({ perMinute: 2, atOnce: 9 });
  await limits.count('a');
  await limits.count('a');
  const refusal = await limits.count('a').catch((error: unknown) => error as Refusal);
  expect(refusal).toMatchObject({ name: 'Refusal', status: 429 });
  const seconds = Number((refusal as Refusal).headers['Retry-After']);
  expect(seconds).toBeGreaterThan(50);
  expect(seconds).toBeLessThanOrEqual(60);
  await expect(limits.count('b')).resolves.toBeUndefined();
});

test('0 a minute means any number', async () => {
  const limits = new ClientLimits({ perMinute: 0, atOnce: 9 });
  for (let count = 0; count < 500; count++) await limits.count('a');
  await expect(limits.count('a')).resolves.toBeUndefined();
});

test('places are taken and given back', () => {
  const limits = new ClientLimits({ perMinute: 0, atOnce: 2 });
  const leave = limits.enter('a', 3);
  limits.enter('a', 3);
  expect(() => limits.enter('a', 3)).toThrow('2 submissions from your address are waiting already; try again in 3 s.');
  expect(() => limits.enter('b', 3)).not.toThrow();
  leave();
  expect(() => limits.enter('a', 3)).not.toThrow();
  expect(() => limits.enter('a', 3)).toThrow('2 submissions');
});
