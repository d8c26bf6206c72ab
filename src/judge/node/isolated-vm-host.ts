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
 * serves one submission and no other, unless the host is told to share: then an interpreter in which a submission left
 * nothing behind serves the next one as well. That is for sources of ours, of which there are thousands when packages
 * are mutated, and a fresh interpreter each would be most of the work.
 */
export class IsolatedVmHost implements SandboxHost {
  readonly name = 'isolated-vm';
  readonly #sharesPython: boolean;
  #python: Spare<Promise<PythonIsolate>> | undefined;
  #javascript: Spare<JavaScriptIsolate> | undefined;

  constructor({ sharesPython = false }: { readonly sharesPython?: boolean } = {}) {
    this.#sharesPython = sharesPython;
  }

  async open(program: Program, limits: SandboxLimits): Promise<Sandbox> {
    return program.language === 'python'
      ? new IsolatedVmPython(program, limits, {
          take: (memoryMib) => this.#takePython(memoryMib),
          giveBack: (python, memoryMib) => this.#takeBack(python, memoryMib),
        })
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

  #takeBack(started: PythonIsolate, memoryMib: number): void {
    if (this.#sharesPython && this.#python === undefined)
      this.#python = { memoryMib, started: Promise.resolve(started) };
    else started.isolate.dispose();
  }

  #takeJavaScript({ needsLibraries }: JavaScriptProgram, memoryMib: number): JavaScriptIsolate {
    const spare = this.#javascript;
    this.#javascript = undefined;
    if (spare && spare.memoryMib === memoryMib && !needsLibraries) return spare.started;
    if (spare) retire(spare.started.isolate);
    return startJavaScript(memoryMib, needsLibraries);
  }
}
