import type { Boundary, Component, Connection } from '../diagram/diagram.ts';
import type { Evidence } from './assessment.ts';

/** What no statement says: `ideas` by one wording each, `places` by the names of the sections that were searched. */
export interface Unsaid {
  readonly type: 'unsaid';
  readonly ideas: readonly string[];
  /** Empty: anywhere. */
  readonly places: readonly string[];
}

/** What a predicate goes by. */
export type Clue = Evidence | Unsaid;

/** What a predicate found out. */
export interface Finding {
  readonly holds: boolean;
  /** It holds only for something that is thought about, asked or put off: it earns half at most. */
  readonly isHedged?: boolean;
  /** Why: what is there where it holds, what is missing where it does not. */
  readonly evidence: readonly Clue[];
}

/** Most pieces of evidence that one finding gives: more is not read. */
const MAX_EVIDENCE = 6;

/** It holds because of this. */
export function holds(...evidence: readonly Evidence[]): Finding {
  return { holds: true, evidence: evidence.slice(0, MAX_EVIDENCE) };
}

/** It does not hold; `text` says what was looked for and is not there. */
export function fails(text: string, ...evidence: readonly Evidence[]): Finding {
  return { holds: false, evidence: [absence(text), ...evidence].slice(0, MAX_EVIDENCE) };
}

/** It does not hold, because no statement claims all of these ideas. */
export function failsToSay(ideas: readonly string[], places: readonly string[]): Finding {
  return { holds: false, evidence: [{ type: 'unsaid', ideas, places }] };
}

/** Something that is not there. */
export function absence(text: string): Evidence {
  return { type: 'absence', text };
}

/** A component as evidence. */
export function seen(component: Component): Evidence {
  const count = component.count > 1 ? ` × ${component.count}` : '';
  return { type: 'drawing', text: `${nameOf(component)}${count}`, elements: [...component.elements] };
}

/** A way through components as evidence: its arrows are lit up with them. */
export function seenWay(way: readonly Component[], connections: readonly Connection[]): Evidence {
  return {
    type: 'drawing',
    text: way.map(nameOf).join(' → '),
    elements: [...new Set([...way, ...connections].flatMap(({ elements }) => elements))],
  };
}

/** A boundary as evidence. */
export function seenBoundary(boundary: Boundary): Evidence {
  return {
    type: 'drawing',
    text: boundary.label === '' ? 'a boundary' : boundary.label,
    elements: [...boundary.elements],
  };
}

/** What a component is called in sentences. */
export function nameOf({ label, kind }: Component): string {
  return label === '' ? (kind ?? 'a shape without a label') : label;
}
