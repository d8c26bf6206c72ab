import { formatFinding, type Finding } from './explain-issues.ts';

/** One thing wrong with a file of a package. */
export interface Fault extends Omit<Finding, 'path'> {
  /** Relative to the folder of all packages, with the line (from 1) where there is one: `two-sum/cases.yaml:12`. */
  readonly file: string;
}

/** A package that cannot be used; its message has a line `file: field: problem — remedy` for each fault. */
export class PackageError extends Error {
  override readonly name = 'PackageError';
  readonly faults: readonly Fault[];
  /** File, field and remedy of the first fault. */
  readonly file: string;
  readonly field: string;
  readonly remedy: string;

  constructor(faults: readonly [Fault, ...Fault[]]) {
    super(faults.map((fault) => formatFinding(fault.file, fault)).join('\n'));
    this.faults = faults;
    ({ file: this.file, field: this.field, remedy: this.remedy } = faults[0]);
  }
}

/** Throws a {@link PackageError} where there are faults. */
export function throwFaults(faults: readonly Fault[]): void {
  const [first, ...rest] = faults;
  if (first) throw new PackageError([first, ...rest]);
}

/** A finding in a file. */
export function toFault({ field, problem, remedy }: Finding, file: string): Fault {
  return { file, field, problem, remedy };
}
