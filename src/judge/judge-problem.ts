import type { JudgeData } from '../catalog/judge-data.ts';
import type { Checker, Generator, Validator } from '../catalog/package-code.ts';

/** What the judge needs of a package, whichever way it got there: its data, and its code. */
export interface JudgeProblem extends JudgeData {
  /** Null where the package has no generated cases. */
  readonly generator: Generator | null;
  readonly validator: Validator | null;
  readonly checker: Checker | null;
}
