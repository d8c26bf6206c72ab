import { expect, test } from 'vitest';
import { ExpectedAnswers } from '../../src/judge/expected-answers.ts';
import { grade } from '../../src/judge/grade.ts';
import type { GradeEvent } from '../../src/judge/grade-request.ts';
import type { JudgeProblem } from '../../src/judge/judge-problem.ts';
import { IsolatedVmHost } from '../../src/judge/node/isolated-vm-host.ts';
import { JudgeProblems } from '../../src/judge/node/load-judge-problem.ts';
import type { Program, SandboxHost } from '../../src/judge/sandbox.ts';

// The steps of one submission, in this process: its sources are ours.

const twoSum = await new JudgeProblems().get('two-sum');

async function gradeHere(problem: JudgeProblem, source: string, host: SandboxHost = new IsolatedVmHost()) {
  const events: GradeEvent[] = [];
  const report = await grade(
    problem,
    { problem: problem.slug, language: 'javascript', source, mode: 'submit', ownCases: [] },
    {
      host,
      answers: new ExpectedAnswers(host),
      onEvent: (event) => events.push(event),
      signal: new AbortController().signal,
      now: () => performance.now(),
      timeFactor: 3,
      // A look in front of every case.
      random: () => 0,
      revealAll: true,
    },
  );
  return { report, events };
}

test('a submission that leaves something behind is judged anew, and the events say that the first cases do not count', async () => {
  const { report, events } = await gradeHere(
    twoSum,
    `function twoSum(nums, target) {
       twoSum.calls = (twoSum.calls ?? 0) + 1;
       const places = new Map();
       for (let i = 0; i < nums.length; i++) {
         if (places.has(target - nums[i])) return [places.get(target - nums[i]), i];
         places.set(nums[i], i);
       }
     }`,
  );
  const starts = events.flatMap((event, index) => (event.type === 'started' ? [index] : []));
  expect(starts).toHaveLength(2);
  const counting = events.slice(starts[1]).flatMap((event) => (event.type === 'case' ? [event.index] : []));
  expect(counting.slice(0, 3)).toEqual([0, 1, 2]);
  expect(report).toMatchObject({ verdict: 'AC', passed: report.total });
});

test('an input that the reference cannot take is passed over when a failing case is made smaller', async () => {
  const problem: JudgeProblem = {
    ...twoSum,
    cases: [],
    // Without a validator the judge cannot know that this package wants three numbers at least.
    validator: null,
    checker: null,
    reference: `function twoSum(nums, target) {
      if (nums.length < 3) throw new Error('too short');
      return [0, 1];
    }`,
    generator: { randomCases: 1, random: () => ({ nums: [4, 5, 6, 7, 8], target: 9 }), large: [] },
  };
  const { report } = await gradeHere(problem, 'const twoSum = () => [7, 7];');
  expect(report).toMatchObject({ verdict: 'WA', cases: [{ verdict: 'WA', shrunkFrom: 'random-1' }] });
});

test('a judge that fails while it makes a failing case smaller does not change the verdict', async () => {
  const real = new IsolatedVmHost();
  const opened: Program[] = [];
  const host: SandboxHost = {
    name: real.name,
    open: async (program, limits) => {
      opened.push(program);
      // The submission, the reference for the generated cases, and then no more.
      if (opened.length > 2) throw new Error('no sandbox is left');
      return real.open(program, limits);
    },
  };
  const generated = { randomCases: 1, random: () => ({ nums: [4, 5, 6, 7, 8], target: 9 }), large: [] };
  const { report } = await gradeHere(
    { ...twoSum, cases: [], generator: generated },
    'const twoSum = () => [7, 7];',
    host,
  );
  expect(opened.length).toBeGreaterThan(2);
  expect(report.verdict).toBe('WA');
});
