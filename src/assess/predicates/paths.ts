import type { Selector } from '../../catalog/predicate-schema.ts';
import type { Component } from '../../diagram/diagram.ts';
import type { Answer } from '../answer.ts';
import { connectionsAlong, reaches, shortestWay } from '../diagram-graph.ts';
import { fails, holds, seenWay, type Finding } from '../finding.ts';
import type { PredicateOf } from '../predicate-of.ts';
import { describeSelector, selectComponents, selectMainly } from '../select-components.ts';

/** A way along the arrows, through some components in any order and around others. */
export function path(answer: Answer, { from, to, through = [], avoiding }: PredicateOf<'path'>): Finding {
  const starts = idsOf(answer, from);
  const ends = idsOf(answer, to);
  const blocked = new Set(avoiding === undefined ? [] : selectMainly(answer, avoiding).map(({ id }) => id));
  const stations = through.map((one) => idsOf(answer, one).filter((id) => !blocked.has(id)));
  let best: string[] | null = null;
  for (const order of permutations(stations)) {
    const way = wayThrough(answer, [starts, ...order, ends], blocked);
    if (way !== null && (best === null || way.length < best.length)) best = way;
  }
  return best === null ? fails(noWay(from, to, through, avoiding)) : holds(wayEvidence(answer, best));
}

/** There is a way, and none goes around. */
export function everyPath(answer: Answer, { from, to, through }: PredicateOf<'every_path'>): Finding {
  const starts = idsOf(answer, from);
  const ends = idsOf(answer, to);
  const gates = idsOf(answer, through);
  const way = wayThrough(answer, [starts, gates, ends], new Set());
  if (way === null) return fails(noWay(from, to, [through]));
  const around = shortestWay(answer.graph, starts, ends, new Set(gates));
  if (around === null) return holds(wayEvidence(answer, way));
  return fails(`A way leads around ${describeSelector(through)}.`, wayEvidence(answer, around));
}

/** Work is handed over through a queue or stream: who takes it may be drawn asking for it. */
export function asynchronous(answer: Answer, { from, to }: PredicateOf<'asynchronous'>): Finding {
  const { graph } = answer;
  const starts = idsOf(answer, from);
  const takers = new Set(idsOf(answer, to));
  for (const holder of selectComponents(answer, 'any-queue')) {
    const way = shortestWay(graph, starts, [holder.id]);
    if (way === null) continue;
    const taker =
      graph.neighbors(holder.id).find((id) => takers.has(id) && !way.includes(id)) ??
      shortestWay(
        graph,
        [holder.id],
        [...takers].filter((id) => !way.includes(id)),
      )?.at(-1);
    if (taker === undefined) continue;
    const onward = shortestWay(graph, [holder.id], [taker]) ?? [holder.id, taker];
    return holds(wayEvidence(answer, [...way, ...onward.slice(1)]));
  }
  return fails(`No queue or stream stands between ${describeSelector(from)} and ${describeSelector(to)}.`);
}

/** Ways from station to station, joined; null where one of them is missing. */
function wayThrough(answer: Answer, stations: readonly string[][], blocked: ReadonlySet<string>): string[] | null {
  let way: string[] | null = null;
  for (const [index, next] of stations.entries()) {
    if (index === 0) continue;
    // From where the last part ended, once there is one: a way is of one piece.
    const here: readonly string[] = way === null ? (stations[0] ?? []) : way.slice(-1);
    const isLast = index === stations.length - 1;
    const isAlready: boolean = way !== null && next.includes(way.at(-1) ?? '');
    if (isAlready) continue;
    // What the way begins at may itself be what it must go through: a service with a cache in it.
    const both: string[] = way === null && !isLast ? here.filter((id) => next.includes(id)) : [];
    if (both.some((id) => leadsOn(answer, id, stations.slice(index + 1), blocked))) {
      way = both.filter((id) => leadsOn(answer, id, stations.slice(index + 1), blocked)).slice(0, 1);
      continue;
    }
    const ahead = isLast ? next : next.filter((id) => leadsOn(answer, id, stations.slice(index + 1), blocked));
    const part = shortestWay(answer.graph, here, ahead, blocked);
    if (part === null) return null;
    way = way === null ? part : [...way, ...part.slice(1)];
  }
  return way;
}

/** Whether the rest of the stations can be reached, one after the other. */
function leadsOn(answer: Answer, id: string, rest: readonly string[][], blocked: ReadonlySet<string>): boolean {
  let here = [id];
  for (const next of rest) {
    const reached = next.filter((end) => here.includes(end) || reaches(answer.graph, here, new Set([end]), blocked));
    if (reached.length === 0) return false;
    here = reached;
  }
  return true;
}

export function wayEvidence({ graph }: Answer, way: readonly string[]) {
  const components = way.map((id): Component => graph.getNodeAttribute(id, 'component'));
  return seenWay(components, connectionsAlong(graph, way));
}

export const idsOf = (answer: Answer, selector: Selector): string[] =>
  selectComponents(answer, selector).map(({ id }) => id);

function noWay(from: Selector, to: Selector, through: readonly Selector[] = [], avoiding?: Selector): string {
  const via = through.length === 0 ? '' : ` through ${through.map(describeSelector).join(' and ')}`;
  const around = avoiding === undefined ? '' : ` around ${describeSelector(avoiding)}`;
  return `No way leads from ${describeSelector(from)} to ${describeSelector(to)}${via}${around}.`;
}

function permutations<T>(items: readonly T[]): T[][] {
  if (items.length < 2) return [[...items]];
  return items.flatMap((item, index) =>
    permutations(items.filter((_, other) => other !== index)).map((rest) => [item].concat(rest)),
  );
}
