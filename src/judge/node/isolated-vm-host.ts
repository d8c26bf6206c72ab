import type { Program, Sandbox, SandboxHost, SandboxLimits } from '../sandbox.ts';
import { IsolatedVmJavaScript } from './isolated-vm-javascript.ts';
import { IsolatedVmPython } from './isolated-vm-python.ts';
import { startPython, type PythonIsolate } from './python-isolate.ts';

/** Sandboxes in isolated-vm. Only child processes that may die use it: V8 cannot always stop what runs in it. */
export class IsolatedVmHost implements SandboxHost {
  readonly name = 'isolated-vm';
  #spare: { readonly memoryMib: number; readonly python: Promise<PythonIsolate> } | undefined;

  async open(program: Program, limits: SandboxLimits): Promise<Sandbox> {
    return program.language === 'python'
      ? new IsolatedVmPython(program, limits, (memoryMib) => this.#takePython(memoryMib))
      : new IsolatedVmJavaScript(program, limits);
  }

  /** Starts an interpreter ahead of the submission that will need it; resolves when it is ready. */
  async prepareSpare(memoryMib: number): Promise<void> {
    this.#spare ??= { memoryMib, python: startPython(memoryMib) };
    await this.#spare.python;
  }

  /** An interpreter serves one submission and no other, so the spare is given away once. */
  #takePython(memoryMib: number): Promise<PythonIsolate> {
    const spare = this.#spare;
    if (spare?.memoryMib !== memoryMib) return startPython(memoryMib);
    this.#spare = undefined;
    return spare.python;
  }
}
