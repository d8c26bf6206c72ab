import type { Attached, Attachment } from './attach-ends.ts';
import type { Connection } from './diagram.ts';
import { endOf, type Linear } from './linear.ts';
import { isLinear } from './owners.ts';
import type { Part } from './part.ts';
import type { Point } from './scene.ts';
import { Union } from './union.ts';

/** One end of a line at a part. */
export interface Terminal {
  readonly part: Part;
  readonly how: Attached['how'];
  readonly hasHead: boolean;
  readonly linear: Linear;
  /** Where the line ends, for what it ends at in a boundary. */
  readonly at: Point;
}

/** A way from one part to another, by one line or by several that join. */
export interface Link {
  readonly from: Terminal;
  readonly to: Terminal;
  readonly direction: Connection['direction'];
  /** All lines that it takes, the one that it is named after first. */
  readonly linears: readonly Linear[];
}

/** Lines that join, as one. */
interface Net {
  readonly linears: Linear[];
  readonly terminals: Terminal[];
}

/** Joined lines with more ends than this are a grid or a scribble, and not a way for everything to everything. */
const MOST_TERMINALS = 24;

/**
 * Turns lines and what their ends are at into links. Lines that join make one net: what leads into it leads to
 * everything that it leads to.
 *
 * @param junctions dots that only join lines
 */
export function linksOf(attachments: readonly Attachment[], junctions: ReadonlySet<Part>): Link[] {
  return netsOf(attachments, junctions).flatMap((net) => {
    const [one, other] = net.terminals;
    if (one === undefined || other === undefined || net.terminals.length > MOST_TERMINALS) return [];
    return net.terminals.length === 2 ? [straightLink(one, other, net)] : fannedLinks(net);
  });
}

function straightLink(one: Terminal, other: Terminal, { linears }: Net): Link {
  const [from, to] = one.hasHead && !other.hasHead ? [other, one] : [one, other];
  const direction = from.hasHead && to.hasHead ? 'both' : to.hasHead ? 'forward' : 'none';
  return { from, to, direction, linears };
}

/** From every end without a head to every end with one; what no head tells apart is connected both ways, or just so. */
function fannedLinks({ terminals }: Net): Link[] {
  const isPlain = terminals.every(({ hasHead }) => !hasHead);
  return terminals.flatMap((one, index) =>
    terminals.slice(index + 1).flatMap((other): Link[] => {
      if (one.part === other.part) return [];
      const [from, to] = one.hasHead && !other.hasHead ? [other, one] : [one, other];
      // Named after the line that is its own, and not after the one that it shares.
      const linears = [...new Set([to.linear, from.linear])];
      if (to.hasHead && !from.hasHead) return [{ from, to, direction: 'forward', linears }];
      if (isPlain) return [{ from, to, direction: 'none', linears }];
      return to.hasHead && from.linear === to.linear ? [{ from, to, direction: 'both', linears }] : [];
    }),
  );
}

function netsOf(attachments: readonly Attachment[], junctions: ReadonlySet<Part>): Net[] {
  const union = new Union<Linear | Part>();
  for (const { linear, start, end } of attachments) {
    for (const attached of [start, end]) {
      if (attached !== null && (isLinear(attached.at) || junctions.has(attached.at))) union.join(linear, attached.at);
    }
  }
  const nets = new Map<Linear | Part, Net>();
  for (const { linear, start, end } of attachments) {
    const root = union.rootOf(linear);
    const net = nets.get(root) ?? { linears: [], terminals: [] };
    nets.set(root, net);
    net.linears.push(linear);
    for (const [attached, which] of [
      [start, 'start'],
      [end, 'end'],
    ] as const) {
      if (attached === null || isLinear(attached.at) || junctions.has(attached.at)) continue;
      const hasHead = which === 'start' ? linear.element.hasStartHead : linear.element.hasEndHead;
      net.terminals.push({ part: attached.at, how: attached.how, hasHead, linear, at: endOf(linear, which).at });
    }
  }
  return [...nets.values()];
}
