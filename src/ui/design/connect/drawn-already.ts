import type { Diagram } from '../../../diagram/diagram.ts';

/** The connections that lead from one component to another already, whichever way round they were drawn. */
export function drawnAlready({ connections }: Pick<Diagram, 'connections'>, from: string, to: string) {
  return connections.filter(
    (one) =>
      (one.from === from && one.to === to) || (one.direction !== 'forward' && one.from === to && one.to === from),
  );
}

/** Where an arrow from a component probably leads: to the first one after it that no arrow leads to from there. */
export function likelyEnd(
  { components, connections }: Pick<Diagram, 'components' | 'connections'>,
  from: string,
): string {
  const start = components.findIndex(({ id }) => id === from);
  const inTurn = [...components.slice(start + 1), ...components.slice(0, Math.max(0, start))];
  const open = inTurn.find(({ id }) => drawnAlready({ connections }, from, id).length === 0);
  return (open ?? inTurn[0])?.id ?? '';
}
