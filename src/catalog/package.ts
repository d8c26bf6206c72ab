import type { CaseData } from './cases-schema.ts';
import type { Language } from './language.ts';
import type { Equivalent } from './equivalents-schema.ts';
import type { Section } from './parse-sections.ts';
import type { Problem } from './problem-schema.ts';

/** Folders of submissions and the verdict that everything in them must get. */
export const SUBMISSION_FOLDERS = {
  accepted: 'AC',
  wrong_answer: 'WA',
  time_limit_exceeded: 'TLE',
  run_time_error: 'RTE',
} as const;
export type ExpectedVerdict = (typeof SUBMISSION_FOLDERS)[keyof typeof SUBMISSION_FOLDERS];

/** A submission that a package ships. */
export interface Submission {
  readonly expectedVerdict: ExpectedVerdict;
  readonly language: Language;
  /** File name without its ending; wrong ones are named for their bug. */
  readonly name: string;
  /** Relative to the package: `submissions/accepted/hash_map.py`. */
  readonly path: string;
  readonly source: string;
}

/** An accepted submission whose answers can stand for the right ones. */
export function isReference({ expectedVerdict, language }: Submission): boolean {
  return expectedVerdict === 'AC' && language === 'javascript';
}

/** Everything that a coding package holds except its code, checked. */
export interface ProblemPackage {
  readonly slug: string;
  /** How errors call its folder. */
  readonly place: string;
  /** Somebody added it for themselves, and it may lack what every package of ours has. */
  readonly isOwn: boolean;
  readonly problem: Problem;
  readonly cases: readonly CaseData[];
  /** Markdown. */
  readonly statement: string;
  /** Markdown of three hints, each giving away more; an own package may have none. */
  readonly hints: readonly string[];
  /** An own package may have none. */
  readonly editorial: readonly Section[];
  /** In the order of {@link SUBMISSION_FOLDERS}, then by file name. */
  readonly submissions: readonly Submission[];
  /** Mutants of accepted submissions that are known to be right as well. */
  readonly equivalents: readonly Equivalent[];
  /** Code of the package, relative to its folder. */
  readonly code: {
    /** Only an own package may have none. */
    readonly generator: string | null;
    readonly validator: string | null;
    readonly checker: string | null;
  };
}
