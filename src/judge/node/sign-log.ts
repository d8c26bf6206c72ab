import { ftruncateSync, mkdtempSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { GradingSign } from './grading-job.ts';

/**
 * What a grading process has said of its submission, in a file that outlives it: a line for each sign, as JSON. A message
 * to the pool takes ten times as long as a line and interrupts who reads it, so that signs are sent together; which case
 * a process died of, and what was judged before it, is then read here.
 */
export class SignLog {
  readonly #file: number;
  #end = 0;

  /** Throws where the folder cannot be written to. */
  constructor(folder: string) {
    this.#file = openSync(pathOf(folder, process.pid), 'w');
  }

  /** Forgets the last submission. */
  begin(): void {
    ftruncateSync(this.#file);
    this.#end = 0;
  }

  /** Throws where the disk is full. */
  add(sign: GradingSign): void {
    this.#end += writeSync(this.#file, `${JSON.stringify(sign)}\n`, this.#end);
  }
}

/** Folders that are removed when this process ends, if nobody did it before. */
const folders = new Set<string>();
process.once('exit', () => folders.forEach(removeSignFolder));

/** A folder for the logs of a pool's processes, or null where this machine has no room for one. */
export function makeSignFolder(): string | null {
  try {
    const folder = mkdtempSync(join(tmpdir(), 'dryrun-judge-'));
    folders.add(folder);
    return folder;
  } catch {
    return null;
  }
}

export function removeSignFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  folders.delete(folder);
}

/** All that a process has said of its last submission; a line that it did not finish is left out. */
export function readSigns(folder: string, pid: number): GradingSign[] {
  try {
    const lines = readFileSync(pathOf(folder, pid), 'utf8').split('\n').slice(0, -1);
    return lines.map((line) => JSON.parse(line) as GradingSign);
  } catch {
    // Without it, what was sent has to do.
    return [];
  }
}

const pathOf = (folder: string, pid: number): string => join(folder, `${pid}.jsonl`);
