import type { Asked, Design, Draft, OwnCase, OwnCases, Progress, Timer } from './records.ts';
import { elapsedMs, measureTimer } from './timer.ts';

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
  return {
    problem: here.problem,
    hintsShown: Math.max(here.hintsShown, imported.hintsShown),
    editorialOpenedAt: ofBoth(Math.min, here.editorialOpenedAt, imported.editorialOpenedAt),
    timer: mergeTimer(here.timer, imported.timer, now),
    visitedAt: ofBoth(Math.max, here.visitedAt, imported.visitedAt),
  };
}

/** All questions of both in the order of asking; a mark that was given here stays. */
export function mergeDesign(here: Design, imported: Design, now: number): Design {
  const isKnown = (one: Asked): boolean => here.asked.some(({ at, text }) => at === one.at && text === one.text);
  return {
    prompt: here.prompt,
    timer: mergeTimer(here.timer, imported.timer, now),
    visitedAt: ofBoth(Math.max, here.visitedAt, imported.visitedAt),
    asked: [...here.asked, ...imported.asked.filter((one) => !isKnown(one))].toSorted(
      (left, right) => left.at - right.at,
    ),
    changedAt: ofBoth(Math.min, here.changedAt, imported.changedAt),
    marks: { ...imported.marks, ...here.marks },
  };
}

function mergeTimer(here: Timer, imported: Timer, now: number): Timer {
  const importedMs = elapsedMs(imported, now);
  const measured = measureTimer(here, now);
  return importedMs <= measured.elapsedMs ? here : { ...measured, elapsedMs: importedMs };
}

function ofBoth(
  choose: (left: number, right: number) => number,
  left: number | null,
  right: number | null,
): number | null {
  if (left === null) return right;
  return right === null ? left : choose(left, right);
}
