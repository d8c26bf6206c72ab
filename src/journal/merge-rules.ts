import type { Draft, OwnCase, OwnCases, Progress } from './records.ts';
import { elapsedMs } from './timer.ts';

// How two states of the same thing become one. All are idempotent: merging the same thing again changes nothing.

/** Whether the imported draft replaces the one here; the same answer on whichever side it is asked. */
export function isNewerDraft(imported: Draft, here: Draft): boolean {
  if (imported.updatedAt !== here.updatedAt) return imported.updatedAt > here.updatedAt;
  if (imported.version !== here.version) return imported.version > here.version;
  return imported.source > here.source;
}

/** Keeps all cases of both; a case whose id is taken by a different one gets a new id. */
export function mergeOwnCases(here: OwnCases, imported: OwnCases, newId: () => string): OwnCases {
  const cases: OwnCase[] = [...here.cases];
  for (const one of imported.cases) {
    if (cases.some((known) => isSameCase(known, one))) continue;
    cases.push(cases.some(({ id }) => id === one.id) ? { ...one, id: newId() } : one);
  }
  if (cases.length === here.cases.length) return here;
  return { ...here, cases, updatedAt: Math.max(here.updatedAt, imported.updatedAt) };
}

function isSameCase(left: OwnCase, right: OwnCase): boolean {
  const names = Object.keys(left.input);
  return (
    left.name === right.name &&
    names.length === Object.keys(right.input).length &&
    names.every((name) => Object.hasOwn(right.input, name) && left.input[name] === right.input[name])
  );
}

/** Takes what is further of both. A timer that runs here runs on. */
export function mergeProgress(here: Progress, imported: Progress, now: number): Progress {
  const importedMs = elapsedMs(imported.timer, now);
  const ahead = importedMs > elapsedMs(here.timer, now);
  return {
    problem: here.problem,
    hintsShown: Math.max(here.hintsShown, imported.hintsShown),
    editorialOpenedAt: ofBoth(Math.min, here.editorialOpenedAt, imported.editorialOpenedAt),
    timer: ahead ? { elapsedMs: importedMs, runningSince: here.timer.runningSince === null ? null : now } : here.timer,
    visitedAt: ofBoth(Math.max, here.visitedAt, imported.visitedAt),
  };
}

function ofBoth(
  choose: (left: number, right: number) => number,
  left: number | null,
  right: number | null,
): number | null {
  if (left === null) return right;
  return right === null ? left : choose(left, right);
}
