import { toProgram } from '../to-program.ts';
import type { IsolatedVmHost } from './isolated-vm-host.ts';

/** A Python function of ours from a text to a text. */
export interface PythonCall {
  readonly source: string;
  /** The function's name. */
  readonly name: string;
  readonly argument: string;
}

/** Wall milliseconds and MiB that a call may take. */
const LIMITS = { wallMs: 20_000, memoryMib: 256 };

/** Calls a function in a fresh interpreter of the judge's, because no other Python need be installed. */
export async function callPython(host: IsolatedVmHost, { source, name, argument }: PythonCall): Promise<string> {
  const text = { name: 'text', type: 'string' };
  const entry = { kind: 'function' as const, name, parameters: [text], returns: { type: 'string' } };
  const program = await toProgram(source, 'python', entry);
  if (program.language !== 'python') throw new Error(`${name} is no Python function`);
  const sandbox = await host.open(program, LIMITS);
  try {
    const loaded = await sandbox.load();
    if (loaded.kind !== 'loaded') throw new Error(`${name} did not load: ${loaded.kind}`);
    const outcome = await sandbox.run(JSON.stringify({ text: argument }));
    if (outcome.kind === 'threw') throw new Error(`${outcome.error.name}: ${outcome.error.message}`);
    if (outcome.kind !== 'returned' || typeof outcome.output !== 'string') throw new Error(`${name}: ${outcome.kind}`);
    return outcome.output;
  } finally {
    sandbox.close();
  }
}
