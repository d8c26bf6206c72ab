import type { Validator } from '../../../src/catalog/package-code.ts';

const MOST_EDGES = 5000;

const validate: Validator = (input) => {
  const graph = input['node'] as readonly (readonly number[])[];
  return unfitEdge(graph) ?? tooManyEdges(graph) ?? unreachable(graph);
};

/** A node's own number, a repeated neighbour, or an edge that goes one way only. */
function unfitEdge(graph: readonly (readonly number[])[]): string | null {
  const neighbours = graph.map((list) => new Set(list));
  for (const [index, list] of graph.entries()) {
    const node = index + 1;
    if (neighbours[index]?.has(node)) return `Node ${node} is its own neighbour; no node may be.`;
    if (neighbours[index]?.size !== list.length) return `Node ${node} lists a neighbour twice; list each once.`;
    const oneWay = list.find((other) => !neighbours[other - 1]?.has(node));
    if (oneWay !== undefined)
      return `Node ${node} lists ${oneWay}, but ${oneWay} does not list ${node}; edges go both ways.`;
  }
  return null;
}

function tooManyEdges(graph: readonly (readonly number[])[]): string | null {
  const edges = graph.reduce((sum, list) => sum + list.length, 0) / 2;
  return edges <= MOST_EDGES ? null : `The graph has ${edges} edges; it may have at most ${MOST_EDGES}.`;
}

function unreachable(graph: readonly (readonly number[])[]): string | null {
  if (graph.length === 0) return null;
  const reached = new Set([1]);
  for (const node of reached) for (const other of graph[node - 1] ?? []) reached.add(other);
  const lost = graph.findIndex((_, index) => !reached.has(index + 1));
  return lost === -1 ? null : `Node ${lost + 1} cannot be reached from node 1; the graph must be connected.`;
}

export default validate;
