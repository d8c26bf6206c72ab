import { DirectedGraph } from 'graphology';
import { bidirectional } from 'graphology-shortest-path';
import { bfsFromNode } from 'graphology-traversal';
import type { Component, Connection, Diagram } from '../diagram/diagram.ts';

/** A diagram as a directed graph: nodes are components by id, an edge holds the connections that lead that way. */
export type DiagramGraph = DirectedGraph<
  { component: Component },
  { connections: Connection[] },
  { reached: Map<string, ReadonlySet<string>> }
>;

const HOLDS_WORK: ReadonlySet<string | null> = new Set(['queue', 'stream', 'dead-letter-queue']);
const TAKES_WORK = /\b(poll|pull|consum|subscrib|dequeue|fetch|read|take|receiv|lease|claim|pop)/i;

/**
 * Makes the graph. An arrow without heads, or with two, leads both ways. So does one from a worker to a queue, or one to
 * a queue that says "polls": people draw who asks as often as where the work goes.
 */
export function toGraph(diagram: Diagram): DiagramGraph {
  const graph: DiagramGraph = new DirectedGraph();
  graph.setAttribute('reached', new Map());
  for (const component of diagram.components) graph.mergeNode(component.id, { component });
  for (const connection of diagram.connections) {
    if (!graph.hasNode(connection.from) || !graph.hasNode(connection.to)) continue;
    addEdge(graph, connection.from, connection.to, connection);
    if (connection.direction !== 'forward' || isPull(graph, connection)) {
      addEdge(graph, connection.to, connection.from, connection);
    }
  }
  return graph;
}

function addEdge(graph: DiagramGraph, from: string, to: string, connection: Connection): void {
  if (from === to) return;
  if (graph.hasEdge(from, to)) graph.getEdgeAttribute(graph.edge(from, to), 'connections').push(connection);
  else graph.addEdge(from, to, { connections: [connection] });
}

function isPull(graph: DiagramGraph, { from, to, label }: Connection): boolean {
  const { kind } = graph.getNodeAttribute(to, 'component');
  if (!HOLDS_WORK.has(kind)) return false;
  return graph.getNodeAttribute(from, 'component').kind === 'worker' || TAKES_WORK.test(label);
}

/** Whether a way leads from any of `from` to any of `to` that enters none of `blocked`. */
export function reaches(
  graph: DiagramGraph,
  from: Iterable<string>,
  to: ReadonlySet<string>,
  blocked: ReadonlySet<string> = NONE,
): boolean {
  for (const start of from) {
    if (blocked.has(start)) continue;
    const reached = blocked.size === 0 ? knownFrom(graph, start) : reachedFrom(graph, start, blocked);
    for (const end of to) if (reached.has(end)) return true;
  }
  return false;
}

/** A rubric asks for ways between the same components again and again. The graph does not change once it is made. */
function knownFrom(graph: DiagramGraph, start: string): ReadonlySet<string> {
  const known = graph.getAttribute('reached');
  const reached = known.get(start) ?? reachedFrom(graph, start, NONE);
  known.set(start, reached);
  return reached;
}

/** All that a walk from `start` comes to; not `start` itself. */
function reachedFrom(graph: DiagramGraph, start: string, blocked: ReadonlySet<string>): ReadonlySet<string> {
  const reached = new Set<string>();
  bfsFromNode(
    graph,
    start,
    (node) => {
      if (blocked.has(node)) return true;
      if (node !== start) reached.add(node);
      return false;
    },
    { mode: 'outbound' },
  );
  return reached;
}

/** A shortest way from any of `from` to any of `to`, as node ids, or null. It enters none of `blocked`. */
export function shortestWay(
  graph: DiagramGraph,
  from: readonly string[],
  to: readonly string[],
  blocked: ReadonlySet<string> = NONE,
): string[] | null {
  const ends = new Set(to);
  let best = null as Nearest | null;
  for (const start of from) {
    if (blocked.has(start)) continue;
    // Where none is ever reached, that is known from other questions; and a longer way is of no use.
    if (blocked.size === 0 && ends.isDisjointFrom(knownFrom(graph, start))) continue;
    best = nearest(graph, start, ends, blocked, best?.depth ?? Infinity) ?? best;
  }
  if (best === null) return null;
  const open = blocked.size === 0 ? graph : without(graph, blocked);
  return bidirectional(open, best.start, best.end);
}

interface Nearest {
  readonly start: string;
  readonly end: string;
  readonly depth: number;
}

/** The first of `ends` that a walk from `start` comes to, in less than `depth` steps, so that only one way need be traced. */
function nearest(
  graph: DiagramGraph,
  start: string,
  ends: ReadonlySet<string>,
  blocked: ReadonlySet<string>,
  depth: number,
): Nearest | null {
  let found: Nearest | null = null;
  bfsFromNode(
    graph,
    start,
    (end, _attributes, steps) => {
      if (found !== null || steps >= depth || blocked.has(end)) return true;
      if (end !== start && ends.has(end)) found = { start, end, depth: steps };
      return found !== null;
    },
    { mode: 'outbound' },
  );
  return found;
}

function without(graph: DiagramGraph, blocked: ReadonlySet<string>): DiagramGraph {
  const rest = graph.copy() as DiagramGraph;
  for (const node of blocked) if (rest.hasNode(node)) rest.dropNode(node);
  return rest;
}

/** The connections along a way. */
export function connectionsAlong(graph: DiagramGraph, way: readonly string[]): Connection[] {
  return way.slice(1).flatMap((node, index) => {
    const edge = graph.edge(way[index], node);
    const first = edge === undefined ? undefined : graph.getEdgeAttribute(edge, 'connections')[0];
    return first === undefined ? [] : [first];
  });
}

const NONE: ReadonlySet<string> = new Set();
