import type { RealmEntry } from './realm-entry.ts';

/** A Python submission, ready for the realm's `load`. */
export interface PythonProgram {
  readonly language: 'python';
  readonly entry: RealmEntry;
  readonly source: string;
}

/** What a started interpreter takes before a submission runs, in MiB. */
export const PYTHON_BASE_MEMORY_MIB = 32;
