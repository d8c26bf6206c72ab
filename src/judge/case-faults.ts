import { compare } from './compare.ts';
import { decodeAnswer } from './decode-answer.ts';
import { normalizeExpected } from './decode-output.ts';
import { formatOutput } from './format-output.ts';
import type { JudgeProblem } from './judge-problem.ts';
import type { PlannedCase } from './plan-cases.ts';
import { answerType } from './realm-entry.ts';
import type { Outcome } from './sandbox.ts';
import type { Verdict } from './verdict.ts';

/** Characters that a case may print. */
export const PRINT_LIMIT = 1_048_576;

/** What a case's verdict rests on, apart from the outcome itself. */
export interface CaseLimits {
  /** CPU milliseconds. */
  readonly timeMs: number;
  readonly memoryMib: number;
}

export type Fault = readonly [Verdict, string];

/** Everything that is wrong with an outcome; `decide` says which of it counts. */
export function findFaults(problem: JudgeProblem, planned: PlannedCase, outcome: Outcome, limits: CaseLimits): Fault[] {
  const faults: Fault[] = [];
  if (isStarved(outcome, limits)) faults.push(['JE', BUSY]);
  else if (outcome.kind === 'timeout' || outcome.cpuMs > limits.timeMs) {
    faults.push(['TLE', timeNote(outcome, limits)]);
  }
  if (outcome.printedLength > PRINT_LIMIT) faults.push(['OLE', OVERSIZED.printed]);
  switch (outcome.kind) {
    case 'returned':
      faults.push(...wrongAnswer(problem, planned, outcome));
      break;
    case 'unencoded':
      faults.push(['WA', outcome.reason]);
      break;
    case 'threw':
      faults.push(isOutOfMemory(outcome.error) ? ['MLE', memoryNote(limits)] : ['RTE', thrownNote(outcome.error)]);
      break;
    case 'oversized':
      faults.push(['OLE', OVERSIZED[outcome.limit]]);
      break;
    case 'memory':
      faults.push(['MLE', memoryNote(limits)]);
      break;
    case 'missing':
      faults.push(['CE', missingEntry(problem)]);
      break;
    case 'forged':
      faults.push(['RTE', 'The submission interfered with the code around it, so its answer could not be read.']);
      break;
    case 'crashed':
      faults.push(['RTE', `The program ended in a crash (${outcome.detail.split('\n')[0]?.slice(0, 200) ?? ''}).`]);
      break;
    case 'stale':
      faults.push(['JE', 'The judge failed: a case was not run. This is not your fault; please try again.']);
      break;
    case 'broken':
      faults.push(['JE', `The judge failed: ${outcome.detail}. This is not your fault; please try again.`]);
      break;
    case 'timeout':
      // Close to the end of its memory an engine spends its time on collecting garbage.
      if (outcome.memoryBytes > limits.memoryMib * 2 ** 20 * NEARLY_FULL) faults.push(['MLE', memoryNote(limits)]);
      break;
  }
  return faults;
}

/** The share of its time that a case must have been given for its slowness to be its own. */
const LEAST_SHARE = 0.4;
export const BUSY = 'The judge failed: this machine is too busy. This is not your fault; please try again.';

/** The wall clock stopped it, but the machine had hardly let it run. */
function isStarved({ kind, cpuMs, wallMs }: Outcome, { timeMs }: CaseLimits): boolean {
  return kind === 'timeout' && cpuMs < timeMs && cpuMs < wallMs * LEAST_SHARE;
}

/** The part of its memory from which on a stopped case is taken to have run out of memory. */
const NEARLY_FULL = 0.9;

/** Why an output is too much, by the limit that was passed. */
const OVERSIZED = {
  size: 'The returned value is far larger than any answer (or never ends).',
  depth: 'The returned value is nested deeper than 64 levels.',
  printed: 'More than a million characters were printed.',
  encoded: 'The text to be decoded has more than a million characters, which is far more than it needs.',
} as const;

/** Milliseconds as a person reads them. */
export const seconds = (milliseconds: number): string =>
  `${(milliseconds / 1000).toFixed(milliseconds < 10_000 ? 2 : 1)} s`;

/** A case that the wall clock stopped used less CPU time than it may; then both are told, or it would read as a mistake. */
function timeNote({ kind, cpuMs, wallMs }: Outcome, { timeMs }: CaseLimits): string {
  const taken =
    cpuMs >= timeMs ? `${seconds(cpuMs)} of CPU time` : `${seconds(wallMs)} (${seconds(cpuMs)} of them CPU time)`;
  return `${kind === 'timeout' ? 'Stopped after' : 'Took'} ${taken}; a case may take ${seconds(timeMs)}.`;
}

const memoryNote = ({ memoryMib }: CaseLimits): string => `More than ${memoryMib} MiB of memory were needed.`;

function isOutOfMemory({ name, message }: { name: string; message: string }): boolean {
  return name === 'MemoryError' || message.startsWith('Array buffer allocation failed');
}

function thrownNote({ name, message, overflow }: { name: string; message: string; overflow: boolean }): string {
  if (overflow) return 'The recursion went too deep: about 10,000 nested calls are possible. Is a base case missing?';
  if (name === 'SystemExit') return 'The program ended itself instead of returning an answer.';
  const text = message.split('\n')[0]?.slice(0, 200) ?? '';
  const sentence = name === '' ? `The code ${text}` : `${name}${text === '' ? '' : `: ${text}`}`;
  return /[.!?…]$/.test(sentence) ? sentence : `${sentence}.`;
}

/** How an entry point is written, for someone who did not. */
export function missingEntry({ entry }: Pick<JudgeProblem, 'entry'>): string {
  if (entry.kind === 'class') return `No class named ${entry.name} was found; write one with that name.`;
  if (entry.kind === 'codec') {
    const { name, encode, decode } = entry;
    const both = `${encode.name}(${encode.parameter.name}) and ${decode.name}(${decode.parameter})`;
    return `The functions ${both} were not both found; write them as methods of a class ${name}, or as two functions.`;
  }
  const parameters = entry.parameters.map(({ name }) => name).join(', ');
  return `No function ${entry.name}(${parameters}) was found; write it as a function or as a method of a class Solution.`;
}

function wrongAnswer(problem: JudgeProblem, planned: PlannedCase, outcome: Outcome & { kind: 'returned' }): Fault[] {
  const note = differenceOf(problem, planned, outcome);
  if (note === null) return [];
  const { encoded } = outcome;
  return [['WA', encoded === undefined ? note : `${note} The text to be decoded was ${formatOutput(encoded, 80)}.`]];
}

/** What is wrong with an answer, in one sentence; null where nothing is. */
function differenceOf(
  problem: JudgeProblem,
  planned: PlannedCase,
  outcome: Outcome & { kind: 'returned' },
): string | null {
  const decoded = decodeAnswer(problem, planned.input, outcome.output);
  if (decoded.kind === 'mismatch') return decoded.reason;
  if (outcome.shared) return 'The answer contains nodes of the input; a copy must be made of new nodes only.';
  if (outcome.changed !== null) return `The argument ${outcome.changed} was changed; it must be left as it was.`;
  if (planned.expected === undefined) return null;
  const type = answerType(problem.entry);
  const expected = type === null ? planned.expected : normalizeExpected(planned.expected, type);
  return problem.checker
    ? problem.checker(planned.input, expected, decoded.value)
    : compare(expected, decoded.value, type, problem.comparison);
}
