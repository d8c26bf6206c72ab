import type { PackageFolder } from '../../catalog/package-folders.ts';
import type { GradeEvent, GradeRequest } from '../grade-request.ts';

/** What the pool sends to a child process. */
export interface GradingJob {
  readonly request: GradeRequest;
  /** The folders that hold the packages. */
  readonly folders: readonly PackageFolder[];
  readonly revealAll: boolean;
  readonly timeFactor: number;
  readonly stopsAtFailure: boolean;
  /** Whether the source is ours, so that its Python interpreter may serve the next one; see `IsolatedVmHost`. */
  readonly sharesPython: boolean;
  /** Where the process writes its signs down, so that they need not be sent one by one; null where nowhere. */
  readonly signFolder: string | null;
}

/** One message of a child process. */
export interface GradingSigns {
  readonly signs: readonly GradingSign[];
}

/** What a child process says while it works: events for the client, and signs of life for the pool. */
export type GradingSign =
  /** The child has taken up the submission. */
  | { readonly type: 'begun' }
  /** It reads the source; a transformation that takes longer than `wallMs` will not end. */
  | { readonly type: 'reading'; readonly wallMs: number }
  | { readonly type: 'read' }
  | { readonly type: 'event'; readonly event: GradeEvent }
  /** The submission is about to run a case; by `wallMs` from now the sandbox must have stopped it. */
  | { readonly type: 'running'; readonly index: number; readonly wallMs: number; readonly pid: number };
