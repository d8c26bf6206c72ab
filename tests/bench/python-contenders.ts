import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { loadPyodide, type PyodideAPI } from 'pyodide';
import { IsolatedVmHost } from '../../src/judge/node/isolated-vm-host.ts';
import type { Contender } from './measure.ts';
import { Judge, runSandbox, shippedProblem, shippedSource } from './our-judge.ts';
import { runProcess } from './run-process.ts';
import { checkAnswer, pythonSource, WORK } from './work.ts';

export const PY = {
  bare: 'bare Pyodide already booted, no isolation',
  warm: 'ours: fresh interpreter that stood ready',
  unprepared: 'ours: fresh interpreter started on demand',
  shipped: 'ours: verdict on two-sum as shipped, all cases',
  process: 'a python3 process',
} as const;

const PYTHON_SUBMISSION = fileURLToPath(new URL('./python_submission.py', import.meta.url));

const HARNESS = `
import json

def solve_all(source, inputs):
    names = {}
    exec(source, names)
    return "\\n".join(json.dumps(names["twoSum"](**json.loads(text))) for text in inputs)

solve_all
`;

/** Everyone who can do the work in Python on this machine, ready to be timed. */
export async function pythonContenders(): Promise<Contender[]> {
  const ready = new IsolatedVmHost();
  const onDemand = new IsolatedVmHost();
  const judge = new Judge(ready);
  const prepare = () => ready.preparePython(shippedProblem.limits.memory_mib);
  const solution = shippedSource('hash_map.py');
  const contenders: Contender[] = [
    { name: PY.bare, run: barePyodide(await loadPyodide()) },
    { name: PY.warm, prepare, run: () => runSandbox(ready, 'python', pythonSource()) },
    { name: PY.unprepared, run: () => runSandbox(onDemand, 'python', pythonSource()) },
    { name: PY.shipped, prepare, run: () => judge.shipped('python', solution) },
  ];
  if (hasPython()) {
    const run = () => runProcess('python3', [PYTHON_SUBMISSION], pythonSource());
    contenders.push({ name: PY.process, isElsewhere: true, run });
  }
  return contenders;
}

function barePyodide(python: PyodideAPI): () => void {
  const solveAll = python.runPython(HARNESS) as (source: string, inputs: readonly string[]) => string;
  return () => {
    const answers = solveAll(
      pythonSource(),
      WORK.map(({ input }) => JSON.stringify(input)),
    ).split('\n');
    for (const [index, one] of WORK.entries()) checkAnswer(answers[index], one);
  };
}

/** Whether python3 is installed. */
export function hasPython(): boolean {
  return spawnSync('python3', ['--version']).status === 0;
}
