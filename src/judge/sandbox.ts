import type { JavaScriptProgram } from './javascript-program.ts';
import type { PythonProgram } from './python-program.ts';

/** What runs in one sandbox. */
export type Program = JavaScriptProgram | PythonProgram;

/** A submission whose two functions run in two sandboxes; both programs are of the same source. */
export interface CodecProgram {
  readonly language: 'codec';
  readonly encode: Program;
  readonly decode: Program;
}

/** A submission, ready to be run; see `openSandbox`. */
export type SubmissionProgram = Program | CodecProgram;

/** Something a realm reports as thrown, before it is mapped to the candidate's source. */
export interface RealmError {
  readonly name: string;
  readonly message: string;
  /** The stack or traceback as the language words it. */
  readonly stack: string;
  /** The stack overflowed: the recursion was too deep for the host. */
  readonly overflow: boolean;
  readonly syntax: boolean;
}

/** What was used and printed, whatever became of the case. */
export interface Usage {
  /** CPU milliseconds of the sandbox. */
  readonly cpuMs: number;
  readonly wallMs: number;
  readonly memoryBytes: number;
  readonly printed: string;
  /** Characters printed in all, kept or not. */
  readonly printedLength: number;
}

/** What became of one call in the sandbox, as told by host code. */
export type Outcome = Usage &
  (
    | {
        readonly kind: 'returned';
        readonly output: unknown;
        readonly shared: boolean;
        readonly changed: string | null;
        /** Of a codec: the text that the answer was made of. */
        readonly encoded?: string;
      }
    /** The first half of a codec gave no text; `reason` is one plain sentence. */
    | { readonly kind: 'unencoded'; readonly reason: string }
    | { readonly kind: 'threw'; readonly error: RealmError }
    | { readonly kind: 'oversized'; readonly limit: 'size' | 'depth' | 'printed' | 'encoded' }
    | { readonly kind: 'missing' }
    | { readonly kind: 'timeout' }
    | { readonly kind: 'memory' }
    /** The realm's answer was in no known form, which only a submission that meddles with it brings about. */
    | { readonly kind: 'forged' }
    /** What the submission did ended the interpreter itself, in its own words. */
    | { readonly kind: 'crashed'; readonly detail: string }
    /** Earlier cases had left something behind, and the case was not run; only where `Look` is `report`. */
    | { readonly kind: 'stale' }
    /** The sandbox broke through no doing of the submission. */
    | { readonly kind: 'broken'; readonly detail: string }
  );

export type LoadOutcome =
  | { readonly kind: 'loaded' }
  | { readonly kind: 'rejected'; readonly error: RealmError }
  | { readonly kind: 'timeout' }
  | { readonly kind: 'memory' }
  | { readonly kind: 'crashed'; readonly detail: string }
  | { readonly kind: 'broken'; readonly detail: string };

/** Limits of one sandbox. */
export interface SandboxLimits {
  /** Wall milliseconds after which one case is stopped. */
  readonly wallMs: number;
  /** MiB above what the empty sandbox needs. */
  readonly memoryMib: number;
}

/**
 * What a sandbox does, before it runs a case, about what earlier cases may have left behind. `renew`: looks, and gives the
 * case a clean state where something was left. `report`: looks, and answers `stale`. `skip`: does not look; a sandbox
 * for which looking costs little may look all the same, and renew.
 */
export type Look = 'renew' | 'report' | 'skip';

/**
 * Runs one submission, case by case, each from a clean state unless `look` says otherwise. After an outcome of `timeout`,
 * `memory` or `broken` the sandbox can only be closed.
 */
export interface Sandbox {
  load(): Promise<LoadOutcome>;
  run(input: string, look?: Look): Promise<Outcome>;
  /** Whether a case has left something behind that it did not look for. Absent where it always looks. */
  isStale?(): boolean;
  /** Wall milliseconds spent on starting anew because cases had left something behind. Absent where it takes none. */
  readonly renewalMs?: number;
  close(): void;
}

/** Opens sandboxes of one host. */
export interface SandboxHost {
  readonly name: 'isolated-vm' | 'browser';
  open(program: Program, limits: SandboxLimits): Promise<Sandbox>;
}
