import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';

const PAGE_BYTES = 4096;

/** Resident bytes of a process; 0 where the system does not say (the process may just have ended). */
export async function residentBytes(pid: number): Promise<number> {
  try {
    if (process.platform === 'linux') {
      const [, resident] = (await readFile(`/proc/${pid}/statm`, 'utf8')).split(' ');
      return Number(resident) * PAGE_BYTES;
    }
    const { stdout } = await promisify(execFile)('ps', ['-o', 'rss=', '-p', String(pid)]);
    return Number(stdout) * 1024;
  } catch {
    return 0;
  }
}

/** Remembers by how much the memory of a process grew at most since the first look, looking every `everyMs`. */
export class MemoryWatch {
  grownBytes = 0;
  #firstBytes: number | undefined;
  readonly #timer: NodeJS.Timeout;

  constructor(pid: number, everyMs = 50) {
    this.#timer = setInterval(() => {
      void this.#look(pid);
    }, everyMs);
    this.#timer.unref();
    void this.#look(pid);
  }

  stop(): void {
    clearInterval(this.#timer);
  }

  async #look(pid: number): Promise<void> {
    const bytes = await residentBytes(pid);
    this.#firstBytes ??= bytes;
    this.grownBytes = Math.max(this.grownBytes, bytes - this.#firstBytes);
  }
}
