import { expect, test } from 'vitest';
import { madeOnce } from './made-once.ts';

test('what was made is kept, what failed is made anew', async () => {
  let count = 0;
  const get = madeOnce(async () => {
    count += 1;
    if (count === 1) throw new Error('no room');
    return count;
  });
  await expect(get()).rejects.toThrow('no room');
  expect(await Promise.all([get(), get()])).toEqual([2, 2]);
  expect(await get()).toBe(2);
});
