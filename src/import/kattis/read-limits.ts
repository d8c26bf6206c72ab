import { BASE_PROBLEM } from '../base-problem.ts';
import type { KattisProblem } from './problem-yaml.ts';

const within = (low: number, value: number, high: number): number => Math.min(high, Math.max(low, Math.round(value)));

/** Python's CPython is compiled to WebAssembly here, and gets three times as long, as in the packages of ours. */
const PYTHON_FACTOR = 3;

/** Time and memory that a submission may use, from `problem.yaml` where it says them, otherwise ours. */
export function readLimits({ limits }: KattisProblem) {
  const { time_ms: usual, memory_mib: usualMemory } = BASE_PROBLEM.limits;
  const milliseconds = limits?.time_limit ? limits.time_limit * 1000 : null;
  const script = milliseconds === null ? usual.javascript : within(100, milliseconds, 10_000);
  const python = milliseconds === null ? usual.python : within(100, milliseconds * PYTHON_FACTOR, 10_000);
  return {
    time_ms: { javascript: script, typescript: script, python },
    memory_mib: limits?.memory ? within(16, limits.memory, 512) : usualMemory,
  };
}
