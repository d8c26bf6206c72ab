import { BASE_PROBLEM } from '../base-problem.ts';
import type { KattisProblem } from './problem-yaml.ts';

const within = (low: number, value: number, high: number): number => Math.min(high, Math.max(low, Math.round(value)));

/** Python's CPython is compiled to WebAssembly here, and gets three times as long, as in the packages of ours. */
const PYTHON_FACTOR = 3;

/** Time and memory that a submission may use, from `problem.yaml` where it says them, otherwise ours. */
export function readLimits({ limits }: KattisProblem) {
  const { time_limit: seconds, memory } = limits ?? {};
  const { time_ms: usual, memory_mib: usualMemory } = BASE_PROBLEM.limits;
  const script = seconds === undefined ? usual.javascript : within(100, seconds * 1000, 10_000);
  const python = seconds === undefined ? usual.python : within(100, seconds * 1000 * PYTHON_FACTOR, 10_000);
  return {
    time_ms: { javascript: script, typescript: script, python },
    memory_mib: memory === undefined ? usualMemory : within(16, memory, 512),
  };
}
