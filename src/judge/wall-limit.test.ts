import { expect, test } from 'vitest';
import { wallLimit } from './submission-runner.ts';

test('a wall limit is a whole number of milliseconds, whatever the CPU limit: isolated-vm takes no other', () => {
  for (let timeMs = 1; timeMs < 200; timeMs++) {
    const limit = wallLimit({ timeMs, memoryMib: 64 });
    expect(limit).toBe(Math.round(limit));
    expect(limit).toBeGreaterThan(timeMs);
  }
});
