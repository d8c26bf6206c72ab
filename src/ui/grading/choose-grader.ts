import { atom, type ReadableAtom } from 'nanostores';
import type { Grader } from '../../judge/grade-request.ts';
import { GraderUnavailable } from './grader-error.ts';

/** Where submissions are judged; `asking` until the health check has answered. */
export type GradingPlace =
  | { readonly at: 'asking' }
  | { readonly at: 'server' }
  /** `lost`: the server was there and went away. */
  | { readonly at: 'browser'; readonly lost: boolean };

/** What the choice needs; both graders are loaded when they are first used. */
export interface GraderChoiceParts {
  /** True when a grading server of ours answers. Never rejects. */
  readonly isServerThere: () => Promise<boolean>;
  readonly server: () => Promise<Grader>;
  readonly browser: () => Promise<Grader>;
  /** Milliseconds; any monotonic clock. */
  readonly now: () => number;
}

/** A lost server is asked for again at the first run after this many milliseconds. */
const ASK_AGAIN_AFTER_MS = 60_000;

/**
 * One grader out of two: the server where there is one, the browser otherwise. When the server goes away during a
 * run, the run starts over in the browser and `place` says so.
 */
export function createGraderChoice(parts: GraderChoiceParts): {
  readonly grade: Grader;
  readonly place: ReadableAtom<GradingPlace>;
  /** Runs the health check now, so that the first run need not wait for it. */
  readonly ask: () => Promise<void>;
} {
  const place = atom<GradingPlace>({ at: 'asking' });
  let lostAt = 0;
  let asking: Promise<void> | undefined;

  function ask(): Promise<void> {
    asking ??= parts.isServerThere().then((isThere) => {
      const wasLost = lostPlace(place.get());
      if (!isThere && wasLost) lostAt = parts.now();
      place.set(isThere ? { at: 'server' } : { at: 'browser', lost: wasLost });
    });
    return asking;
  }

  const grade: Grader = async (request, options) => {
    if (lostPlace(place.get()) && parts.now() - lostAt >= ASK_AGAIN_AFTER_MS) asking = undefined;
    await ask();
    options.signal.throwIfAborted();
    if (place.get().at === 'server') {
      try {
        return await (
          await parts.server()
        )(request, options);
      } catch (error) {
        if (!(error instanceof GraderUnavailable)) throw error;
        lostAt = parts.now();
        place.set({ at: 'browser', lost: true });
      }
    }
    return (await parts.browser())(request, options);
  };

  return { grade, place, ask };
}

function lostPlace(place: GradingPlace): boolean {
  return place.at === 'browser' && place.lost;
}
