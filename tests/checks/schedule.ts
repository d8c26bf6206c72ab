/** One check of the suite, as the schedule sees it. */
export interface Step {
  readonly name: string;
  /** Names of the steps that must have passed before this one makes sense. */
  readonly needs: readonly string[];
  /** How many cores it keeps busy; the steps that run at one time never need more than there are. */
  readonly cores: number;
}

/** What became of one step. `seconds` is wall time; `output` is everything it printed. */
export interface StepResult {
  readonly name: string;
  readonly passed: boolean;
  readonly seconds: number;
  readonly output: string;
}

/**
 * Runs all steps, in order as far as `cores` and their needs allow, and goes on after a failure: one run shows
 * everything that is wrong. A step whose need failed is not run and counts as failed, because nothing shows that it
 * would have passed. `run` must not reject; `report` hears each result as it comes.
 */
export async function runSteps<S extends Step>(
  steps: readonly S[],
  cores: number,
  run: (step: S) => Promise<StepResult>,
  report: (result: StepResult) => void,
): Promise<StepResult[]> {
  const results = new Map<string, StepResult>();
  const running = new Map<S, Promise<void>>();
  const waiting = [...steps];

  const settle = (result: StepResult) => {
    results.set(result.name, result);
    report(result);
  };
  const isReady = (step: S) => step.needs.every((need) => results.get(need)?.passed === true);
  const failedNeed = (step: S) => step.needs.find((need) => results.get(need)?.passed === false);
  const busy = () => [...running.keys()].reduce((sum, step) => sum + step.cores, 0);
  const fits = (step: S) => running.size === 0 || busy() + step.cores <= cores;

  while (waiting.length > 0 || running.size > 0) {
    for (const step of waiting.slice()) {
      const need = failedNeed(step);
      const starts = need === undefined && isReady(step) && fits(step);
      if (need === undefined && !starts) continue;
      waiting.splice(waiting.indexOf(step), 1);
      if (need !== undefined) {
        settle({ name: step.name, passed: false, seconds: 0, output: `Not run, because "${need}" failed.` });
        continue;
      }
      running.set(
        step,
        run(step).then((result) => {
          running.delete(step);
          settle(result);
        }),
      );
    }
    if (running.size > 0) await Promise.race(running.values());
    else if (waiting.length > 0 && !waiting.some((step) => isReady(step) || failedNeed(step) !== undefined)) {
      throw new Error(`These steps wait for steps that are not in the list: ${waiting.map((s) => s.name).join(', ')}.`);
    }
  }
  return steps.flatMap((step) => results.get(step.name) ?? []);
}
