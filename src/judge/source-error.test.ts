import { expect, test } from 'vitest';
import { sourceErrorSchema } from './report.ts';
import type { SubmissionProgram } from './sandbox.ts';
import { toSourceError } from './source-error.ts';

const error = (stack: string) => ({ name: 'Error', message: 'x', stack, overflow: false, syntax: false });
const program = (language: 'javascript' | 'python') => ({ language, source: '' }) as SubmissionProgram;

test('a frame of the submission is found, without the lines before it', () => {
  const { frames } = toSourceError(
    error('Error: x\n    at f (submission.js:5:7)\n    at more.js:1:1'),
    program('javascript'),
  );
  expect(frames).toEqual([{ name: 'f', line: 3, column: 7 }]);
});

test.each([
  ['javascript', 'at f (submission.js:99999999999999999999:1)'],
  ['javascript', `at f (submission.js:${'9'.repeat(400)}:1)`],
  ['javascript', `at f (submission.js:5:${'9'.repeat(400)})`],
  ['python', '[{"name":"f","line":0,"column":1}]'],
  ['python', '[{"name":"f","line":-3,"column":null}]'],
  ['python', '[{"name":"f","line":1e400,"column":null}]'],
] as const)('a forged place in %s (%.60s) is none, and the report stays in order', (language, stack) => {
  const told = toSourceError(error(stack), program(language));
  expect(told.frames).toEqual([]);
  expect(sourceErrorSchema.safeParse(told).success).toBe(true);
});
