import { describe, expect, test } from 'vitest';
import { evaluateOriginal, evaluateRewritten } from './evaluate-both.ts';
import { INTERVIEW_PROGRAMS } from './interview-programs.ts';
import { LANGUAGE_PROGRAMS } from './language-programs.ts';

const programs = Object.entries({ ...INTERVIEW_PROGRAMS, ...LANGUAGE_PROGRAMS });

describe('a rewritten program does what it did', () => {
  test.each(programs)('%s', (_name, source) => {
    expect(evaluateRewritten(source)).toEqual(evaluateOriginal(source));
  });

  test.each(programs)('%s, in strict mode', (_name, source) => {
    const strict = `'use strict';${source}`;
    expect(evaluateRewritten(strict)).toEqual(evaluateOriginal(strict));
  });
});
