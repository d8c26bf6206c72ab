import type { JudgeData } from '../catalog/judge-data.ts';
import type { Checker, Generator, Validator } from '../catalog/package-code.ts';

/** What the judge needs of a package, whichever way it got there: its data, and its code. */
export interface JudgeProblem extends JudgeData {
  readonly generator: Generator;
  readonly validator: Validator | null;
  readonly checker: Checker | null;
}
