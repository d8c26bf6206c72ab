import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';

const PAGE_BYTES = 4096;
/** What Linux counts CPU time in, for programs: USER_HZ, a hundred a second on every usual system (proc_pid_stat(5)). */
const TICK_MS = 10;

/** What a process has used so far. */
export interface ProcessUsage {
  /** Resident memory. */
  readonly bytes: number;
  readonly cpuMs: number;
}

/** What a process uses; null where the system does not say (the process may just have ended). */
export async function processUsage(pid: number): Promise<ProcessUsage | null> {
  try {
    if (process.platform === 'linux') return parseStat(await readFile(`/proc/${pid}/stat`, 'utf8'));
    const { stdout } = await promisify(execFile)('ps', ['-o', 'rss=,time=', '-p', String(pid)]);
    const [rss = '', time = ''] = stdout.trim().split(/\s+/);
    return { bytes: Number(rss) * 1024, cpuMs: clockMs(time) };
  } catch {
    return null;
  }
}

/** The name in brackets may hold anything; after it come the state as field 3, CPU ticks as 14 and 15, pages as 24. */
function parseStat(text: string): ProcessUsage {
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
  const field = (number: number): number => Number(fields[number - 3]);
  return { bytes: field(24) * PAGE_BYTES, cpuMs: (field(14) + field(15)) * TICK_MS };
}

/** `[[dd-]hh:]mm:ss[.cc]` in milliseconds. */
function clockMs(text: string): number {
  return text.split(/[:-]/).reduce((sum, part) => sum * 60 + Number(part), 0) * 1000;
}

/** Remembers what a process used at most since the first look, looking every `everyMs`. */
export class ProcessWatch {
  #first: ProcessUsage | undefined;
  #grownBytes = 0;
  #cpuMs: number | null = null;
  readonly #timer: NodeJS.Timeout;

  constructor(pid: number, everyMs = 50) {
    this.#timer = setInterval(() => {
      void this.#look(pid);
    }, everyMs);
    this.#timer.unref();
    void this.#look(pid);
  }

  /** By how much its memory grew at most, in bytes. */
  get grownBytes(): number {
    return this.#grownBytes;
  }

  /** CPU milliseconds since the first look, or null where nobody knows. */
  get cpuMs(): number | null {
    return this.#cpuMs;
  }

  stop(): void {
    clearInterval(this.#timer);
  }

  async #look(pid: number): Promise<void> {
    const usage = await processUsage(pid);
    if (usage === null) return;
    this.#first ??= usage;
    this.#grownBytes = Math.max(this.#grownBytes, usage.bytes - this.#first.bytes);
    this.#cpuMs = usage.cpuMs - this.#first.cpuMs;
  }
}
