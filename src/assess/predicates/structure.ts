import { describeSelector, nounOf, selectComponents, selectMainly } from '../select-components.ts';
import { fails, holds, nameOf, seen, seenBoundary, seenWay, type Finding } from '../finding.ts';
import { textSays } from '../match-phrase.ts';
import { plainPhrase } from './plain-phrase.ts';
import type { PredicateOf } from '../predicate-of.ts';
import type { Answer } from '../answer.ts';

/** Components of a kind, so many of them. */
export function component(answer: Answer, { is, count = 1 }: PredicateOf<'component'>): Finding {
  const found = selectComponents(answer, is);
  const total = found.reduce((sum, one) => sum + one.count, 0);
  if (total >= count && found.length > 0) return holds(...found.map(seen));
  if (total === 0) return fails(`No ${nounOf(is)} was found in the drawing.`);
  return fails(`${total} of at least ${count} found in the drawing: ${nounOf(is)}.`, ...found.map(seen));
}

/** An arrow from one component to another. */
export function connection(answer: Answer, { from, to, label }: PredicateOf<'connection'>): Finding {
  const { graph } = answer;
  for (const start of selectComponents(answer, from)) {
    for (const end of selectComponents(answer, to)) {
      const edge = graph.edge(start.id, end.id);
      if (edge === undefined) continue;
      const drawn = graph.getEdgeAttribute(edge, 'connections');
      const fitting = label === undefined ? drawn : drawn.filter((one) => textSays(one.label, label));
      if (fitting.length > 0) return holds(seenWay([start, end], fitting));
    }
  }
  const says = label === undefined ? '' : ` that says “${plainPhrase(label)}”`;
  return fails(`No arrow${says} leads from ${describeSelector(from)} to ${describeSelector(to)}.`);
}

/** One component has arrows to, or from, so many others. */
export function fanOut(answer: Answer, { from, to, count }: PredicateOf<'fan_out'>): Finding {
  const ends = new Set(selectComponents(answer, to).map(({ id }) => id));
  for (const start of selectComponents(answer, from)) {
    const reached = answer.graph.neighbors(start.id).filter((id) => ends.has(id));
    const others = reached.map((id) => answer.graph.getNodeAttribute(id, 'component'));
    if (others.reduce((sum, one) => sum + one.count, 0) >= count) return holds(seen(start), ...others.map(seen));
  }
  return fails(`No ${nounOf(from)} is connected to at least ${count} of these: ${nounOf(to)}.`);
}

/** Both are drawn, and no arrow leads straight from one to the other. */
export function notDirect(answer: Answer, { from, to }: PredicateOf<'not_direct'>): Finding {
  const starts = selectMainly(answer, from);
  const ends = selectMainly(answer, to);
  const first = starts[0];
  const last = ends[0];
  if (!first) return fails(`No ${nounOf(from)} was found in the drawing.`);
  if (!last) return fails(`No ${nounOf(to)} was found in the drawing.`);
  for (const start of starts) {
    for (const end of ends) {
      const edge = answer.graph.edge(start.id, end.id);
      if (edge === undefined) continue;
      const drawn = answer.graph.getEdgeAttribute(edge, 'connections');
      return fails(`${nameOf(start)} reaches ${nameOf(end)} directly.`, seenWay([start, end], drawn));
    }
  }
  return holds(seen(first), seen(last));
}

/** Components stand inside labelled boundaries. */
export function within(answer: Answer, { is, boundary, boundaries = 1 }: PredicateOf<'within'>): Finding {
  const members = new Set(selectComponents(answer, is).map(({ id }) => id));
  const around = answer.diagram.boundaries.filter(
    (one) => (boundary === undefined || textSays(one.label, boundary)) && one.components.some((id) => members.has(id)),
  );
  if (around.length >= boundaries) return holds(...around.map(seenBoundary));
  // One shape may stand for all that is in a place: "Resolvers (region 2)".
  const inside = new Set(around.flatMap(({ components }) => components));
  const placed =
    boundary === undefined
      ? []
      : selectComponents(answer, is).filter(({ id, text }) => !inside.has(id) && textSays(text, boundary));
  const places = new Map(placed.map((one) => [one.text, one]));
  if (around.length + places.size >= boundaries && around.length > 0)
    return holds(...around.map(seenBoundary), ...[...places.values()].map(seen));
  const named = boundary === undefined ? '' : ` labelled “${plainPhrase(boundary)}”`;
  const wanted = boundaries === 1 ? `No boundary${named} has` : `Fewer than ${boundaries} boundaries${named} have`;
  return fails(`${wanted} ${describeSelector(is)} inside.`, ...around.map(seenBoundary));
}

/** A label says so. */
export function labelled(answer: Answer, { says, on }: PredicateOf<'label'>): Finding {
  const { components, connections, boundaries } = answer.diagram;
  const candidates = on === undefined ? components : selectComponents(answer, on);
  const found = candidates.filter(({ text }) => textSays(text, says)).map(seen);
  if (on === undefined) {
    found.push(
      ...connections
        .filter((one) => one.label !== '' && textSays(one.label, says))
        .map((one) => ({ type: 'drawing' as const, text: one.label, elements: [...one.elements] })),
      ...boundaries.filter((one) => textSays(one.label, says)).map(seenBoundary),
    );
  }
  if (found.length > 0) return holds(...found);
  const where = on === undefined ? 'label' : `label of ${describeSelector(on)}`;
  return fails(`No ${where} says “${plainPhrase(says)}”.`);
}
