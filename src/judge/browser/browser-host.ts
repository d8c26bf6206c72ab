import type { Program, Sandbox, SandboxHost, SandboxLimits } from '../sandbox.ts';
import { BrowserSandbox } from './browser-sandbox.ts';
import { javaScriptDialect } from './javascript-dialect.ts';
import { pythonDialect } from './python-dialect.ts';
import type { WorkerSource } from './worker-source.ts';

/** Sandboxes in this browser. */
export class BrowserHost implements SandboxHost {
  readonly name = 'browser';
  readonly #workers: WorkerSource;

  constructor(workers: WorkerSource) {
    this.#workers = workers;
  }

  async open(program: Program, limits: SandboxLimits): Promise<Sandbox> {
    const dialect = program.language === 'python' ? pythonDialect(program, limits) : javaScriptDialect(program);
    return new BrowserSandbox(dialect, limits, this.#workers);
  }
}
