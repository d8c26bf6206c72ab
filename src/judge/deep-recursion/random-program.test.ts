import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Random } from '../../catalog/random.ts';
import { evaluateOriginal, evaluateRewritten } from './evaluate-both.ts';
import { randomProgram } from './random-program.ts';

test('random programs do what they did, in the same order', () => {
  fc.assert(
    fc.property(fc.nat(), (seed) => {
      const random = new Random(seed);
      const program = randomProgram((below) => random.int(0, below - 1));
      expect(evaluateRewritten(program)).toEqual(evaluateOriginal(program));
    }),
    { numRuns: 100 },
  );
}, 30_000);
