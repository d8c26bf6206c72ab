import { expect, test } from 'vitest';
import { judgeDeath, type Death } from './judge-death.ts';

const ENDED: Death = { signal: null, exitCode: null, grownBytes: 0, isStarved: false };
const MIB = 2 ** 20;

test.each<[string, Partial<Death>, 'javascript' | 'python', string]>([
  ['aborted', { signal: 'SIGABRT' }, 'javascript', 'MLE'],
  ['killed by the system', { signal: 'SIGKILL' }, 'python', 'MLE'],
  ['ended with its memory full', { grownBytes: 200 * MIB }, 'javascript', 'MLE'],
  ['ended while an interpreter grew', { grownBytes: 200 * MIB }, 'python', 'TLE'],
  ['ended because it did not answer', {}, 'javascript', 'TLE'],
  ['ended although it was hardly given any time', { isStarved: true }, 'javascript', 'JE'],
  ['crashed', { signal: 'SIGSEGV' }, 'javascript', 'RTE'],
])('a process that was %s', (_name, death, language, verdict) => {
  expect(judgeDeath({ ...ENDED, ...death }, 256, language)[0]).toBe(verdict);
});
