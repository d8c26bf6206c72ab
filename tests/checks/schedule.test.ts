import { describe, expect, it } from 'vitest';
import { runSteps, type Step, type StepResult } from './schedule.ts';

const step = (name: string, cores = 1, needs: string[] = []): Step => ({ name, cores, needs });

/** Runs steps that end when told, and keeps a diary. */
function stage(steps: Step[], failing: string[] = []) {
  const diary: string[] = [];
  let coresInUse = 0;
  let mostCoresInUse = 0;
  const run = async ({ name, cores }: Step): Promise<StepResult> => {
    diary.push(`start ${name}`);
    coresInUse += cores;
    mostCoresInUse = Math.max(mostCoresInUse, coresInUse);
    await new Promise((resolve) => setTimeout(resolve, 1));
    coresInUse -= cores;
    return { name, passed: !failing.includes(name), seconds: 0.001, output: '' };
  };
  const done = runSteps(steps, 2, run, (result) => diary.push(`${result.passed ? 'pass' : 'fail'} ${result.name}`));
  return { done, diary, mostCores: () => mostCoresInUse };
}

describe('runSteps', () => {
  it('runs independent steps side by side, but never on more cores than there are', async () => {
    const { done, diary, mostCores } = stage([step('a'), step('b'), step('c'), step('heavy', 2), step('d')]);
    const results = await done;
    expect(results.map((result) => result.name)).toEqual(['a', 'b', 'c', 'heavy', 'd']);
    expect(diary.slice(0, 2)).toEqual(['start a', 'start b']);
    expect(mostCores()).toBe(2);
  });

  it('starts a step only after its needs have passed', async () => {
    const { done, diary } = stage([step('tests', 1, ['build']), step('build')]);
    await done;
    expect(diary).toEqual(['start build', 'pass build', 'start tests', 'pass tests']);
  });

  it('goes on after a failure, and fails what needed the failed step without running it', async () => {
    const steps = [step('build'), step('tests', 1, ['build']), step('after tests', 1, ['tests']), step('lint')];
    const { done, diary } = stage(steps, ['build']);
    const results = await done;
    expect(results.map(({ name, passed }) => [name, passed])).toEqual([
      ['build', false],
      ['tests', false],
      ['after tests', false],
      ['lint', true],
    ]);
    expect(results[1]?.output).toBe('Not run, because "build" failed.');
    expect(diary).not.toContain('start tests');
  });

  it('runs a step alone that asks for more cores than the machine has', async () => {
    const { done, mostCores } = stage([step('a'), step('huge', 8)]);
    await done;
    expect(mostCores()).toBe(8);
  });

  it('says so when a need is not in the list, rather than waiting forever', async () => {
    await expect(stage([step('tests', 1, ['biuld'])]).done).rejects.toThrow('not in the list: tests');
  });
});
