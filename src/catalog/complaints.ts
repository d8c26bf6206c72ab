/** One thing that is wrong with a value, and what to do about it. */
export interface Complaint {
  /** Where, as code reads it: `nums[3]`, `arguments[2][0]`. */
  readonly path: string;
  /** A sentence without its period that begins with the path: `nums[3] is 1.5, but must be a whole number`. */
  readonly message: string;
}

/** Nobody reads more; a list of 100,000 wrong entries must not cost 100,000 sentences. */
const MOST_COMPLAINTS = 10;

/** Gathers complaints, up to a bound. */
export class Complaints {
  readonly list: Complaint[] = [];

  /** True once further checks add nothing. */
  get full(): boolean {
    return this.list.length >= MOST_COMPLAINTS;
  }

  /** Adds "<path> <rest>". */
  add(path: string, rest: string): void {
    if (!this.full) this.list.push({ path, message: `${path} ${rest}` });
  }
}
