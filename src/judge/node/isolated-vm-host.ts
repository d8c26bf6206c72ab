import type { JavaScriptProgram } from '../javascript-program.ts';
import type { Program, Sandbox, SandboxHost, SandboxLimits } from '../sandbox.ts';
import { IsolatedVmJavaScript } from './isolated-vm-javascript.ts';
import { IsolatedVmPython } from './isolated-vm-python.ts';
import { retire, startJavaScript, type JavaScriptIsolate } from './javascript-isolate.ts';
import { startPython, type PythonIsolate } from './python-isolate.ts';

/** Something started ahead of the submission that will need it, with the memory that one may use. */
interface Spare<T> {
  readonly memoryMib: number;
  readonly started: T;
}

/**
 * Sandboxes in isolated-vm. Only child processes that may die use it: V8 cannot always stop what runs in it. A spare
 * serves one submission and no other.
 */
export class IsolatedVmHost implements SandboxHost {
  readonly name = 'isolated-vm';
  #python: Spare<Promise<PythonIsolate>> | undefined;
  #javascript: Spare<JavaScriptIsolate> | undefined;

  async open(program: Program, limits: SandboxLimits): Promise<Sandbox> {
    return program.language === 'python'
      ? new IsolatedVmPython(program, limits, (memoryMib) => this.#takePython(memoryMib))
      : new IsolatedVmJavaScript(program, limits, this.#takeJavaScript(program, limits.memoryMib));
  }

  /** Starts an interpreter ahead of the submission that will need it; resolves when it is ready. */
  async preparePython(memoryMib: number): Promise<void> {
    this.#python ??= { memoryMib, started: startPython(memoryMib) };
    await this.#python.started;
  }

  /** Opens an isolate ahead of the submission that will need it. */
  prepareJavaScript(memoryMib: number): void {
    this.#javascript ??= { memoryMib, started: startJavaScript(memoryMib, false) };
  }

  #takePython(memoryMib: number): Promise<PythonIsolate> {
    const spare = this.#python;
    if (spare?.memoryMib !== memoryMib) return startPython(memoryMib);
    this.#python = undefined;
    return spare.started;
  }

  #takeJavaScript({ needsLibraries }: JavaScriptProgram, memoryMib: number): JavaScriptIsolate {
    const spare = this.#javascript;
    this.#javascript = undefined;
    if (spare && spare.memoryMib === memoryMib && !needsLibraries) return spare.started;
    if (spare) retire(spare.started.isolate);
    return startJavaScript(memoryMib, needsLibraries);
  }
}
