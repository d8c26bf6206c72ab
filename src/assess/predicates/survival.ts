import type { Boundary, Component } from '../../diagram/diagram.ts';
import type { Answer } from '../answer.ts';
import { reaches, shortestWay } from '../diagram-graph.ts';
import { fails, holds, nameOf, seen, seenBoundary, type Finding } from '../finding.ts';
import type { PredicateOf } from '../predicate-of.ts';
import { describeSelector, selectMainly } from '../select-components.ts';
import { idsOf, wayEvidence } from './paths.ts';

/** Whether a way still stands when any one component, or all of any one boundary, is taken away. */
export function survives(answer: Answer, { from, to, remove }: PredicateOf<'survives'>): Finding {
  const starts = idsOf(answer, from);
  const ends = idsOf(answer, to);
  const way = shortestWay(answer.graph, starts, ends);
  if (way === null) return fails(`No way leads from ${describeSelector(from)} to ${describeSelector(to)}.`);
  const trial = { answer, starts, ends: new Set(ends), way };
  if (remove === 'boundary') return survivesBoundaries(trial);
  return survivesComponents(trial, remove === undefined ? between(trial) : selectMainly(answer, remove));
}

interface Trial {
  readonly answer: Answer;
  readonly starts: readonly string[];
  readonly ends: ReadonlySet<string>;
  readonly way: readonly string[];
}

/** Run by others, and redundant by nature: drawn once, they are no single point of failure. */
const NEVER_ALONE: ReadonlySet<string | null> = new Set(['client', 'dns', 'cdn', 'third-party']);

function between({ answer, starts, ends, way }: Trial): Component[] {
  return way
    .filter((id) => !starts.includes(id) && !ends.has(id))
    .map((id) => answer.graph.getNodeAttribute(id, 'component'))
    .filter(({ kind }) => !NEVER_ALONE.has(kind));
}

function survivesComponents(trial: Trial, removed: readonly Component[]): Finding {
  const { answer, way } = trial;
  if (removed.length === 0) return fails('Nothing was found in the drawing that could fail over.');
  const single = removed.filter((one) => one.count === 1 && !standsWithout(trial, [one.id]));
  if (single.length === 0) return holds(wayEvidence(answer, way), ...removed.map(seen));
  return fails(`${single.map(nameOf).join(', ')}: a single point of failure.`, ...single.map(seen));
}

/** What a failure takes down as a whole, by what people call it. */
const FAILS_AS_ONE =
  /\b(regions?|zones?|az[-\s]?\w?|availability|data\s?-?cent(?:er|re)s?|dc\s?\d*|(?:us|eu|ap|sa|ca|af|me)-[a-z]+(?:-\d\w?)?|sites?|cells?|pods?|primary|standby|active|passive|racks?|clusters?)\b/i;

function survivesBoundaries(trial: Trial): Finding {
  const { answer } = trial;
  const domains = answer.diagram.boundaries.filter((one) => FAILS_AS_ONE.test(one.label) && !holdsAnother(answer, one));
  if (domains.length < 2) return fails('No two regions or zones are drawn that could stand in for each other.');
  const fallen = domains.filter(({ components }) => !standsWithout(trial, components));
  if (fallen.length === 0) return holds(...domains.map(seenBoundary));
  return fails(`When ${fallen[0]?.label ?? ''} fails, the way is cut.`, ...fallen.map(seenBoundary));
}

function holdsAnother({ diagram }: Answer, outer: Boundary): boolean {
  return diagram.boundaries.some(
    (one) =>
      one !== outer &&
      FAILS_AS_ONE.test(one.label) &&
      one.components.length < outer.components.length &&
      one.components.every((id) => outer.components.includes(id)),
  );
}

function standsWithout({ answer, starts, ends }: Trial, gone: readonly string[]): boolean {
  const blocked = new Set(gone.filter((id) => !starts.includes(id)));
  const left = new Set([...ends].filter((id) => !blocked.has(id)));
  return left.size > 0 && reaches(answer.graph, starts, left, blocked);
}
