import { atom, type ReadableAtom } from 'nanostores';
import type { Grader } from '../../judge/grade-request.ts';
import { GraderUnavailable } from './grader-error.ts';
import type { ServerHealth } from './server-health.ts';

/** Where submissions are judged; `asking` until the health check has answered. */
export type GradingPlace =
  | { readonly at: 'asking' }
  | { readonly at: 'server' }
  /** `lost`: the server was there and went away. */
  | { readonly at: 'browser'; readonly lost: boolean };

/** What the choice needs; both graders are loaded when they are first used. */
export interface GraderChoiceParts {
  /** Whether a grading server of ours answers. Never rejects. */
  readonly askServerHealth: () => Promise<ServerHealth>;
  readonly server: () => Promise<Grader>;
  readonly browser: () => Promise<Grader>;
  /** Milliseconds; any monotonic clock. */
  readonly now: () => number;
}

/** A server that was lost, or may be starting, is asked for again at the first run after this many milliseconds. */
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
  let missedAt = 0;
  let isSure = false;
  let asking: Promise<void> | undefined;

  function ask(): Promise<void> {
    asking ??= parts.askServerHealth().then((health) => {
      const lost = lostPlace(place.get());
      missedAt = parts.now();
      isSure = health !== 'unsure';
      place.set(health === 'there' ? { at: 'server' } : { at: 'browser', lost });
    });
    return asking;
  }

  /** Whether there may be a server by now where there was none. */
  function isWorthAsking(): boolean {
    const mayBeThere = lostPlace(place.get()) || (place.get().at === 'browser' && !isSure);
    return mayBeThere && parts.now() - missedAt >= ASK_AGAIN_AFTER_MS;
  }

  const grade: Grader = async (request, options) => {
    if (isWorthAsking()) asking = undefined;
    await ask();
    options.signal.throwIfAborted();
    if (place.get().at === 'server') {
      try {
        return await (
          await parts.server()
        )(request, options);
      } catch (error) {
        if (!(error instanceof GraderUnavailable)) throw error;
        missedAt = parts.now();
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
