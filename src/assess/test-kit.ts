import type { ComponentKind } from '../catalog/component-kinds.ts';
import type { Boundary, Component, Connection, Diagram } from '../diagram/diagram.ts';
import { toAnswer, type Answer } from './answer.ts';
import type { DerivedEstimate } from './derive-estimates.ts';

const BOX = { x: 0, y: 0, width: 100, height: 60 };

interface Sketch {
  /** Kind by id; the label is the id with blanks for dashes, unless `labels` has another. */
  readonly kinds: Readonly<Record<string, ComponentKind | null>>;
  readonly labels?: Readonly<Record<string, string>>;
  readonly counts?: Readonly<Record<string, number>>;
  /** `a -> b`, `a <-> b`, `a -- b`, each with `: label` where it has one. */
  readonly arrows?: readonly string[];
  /** Components by the label of their boundary. */
  readonly boundaries?: Readonly<Record<string, readonly string[]>>;
  readonly notes?: readonly string[];
}

/** A diagram from a few words, for tests. */
export function sketch({ kinds, labels = {}, counts = {}, arrows = [], boundaries = {}, notes = [] }: Sketch): Diagram {
  const components = Object.entries(kinds).map(([id, kind]): Component => {
    const label = labels[id] ?? id.replaceAll('-', ' ');
    const count = counts[id] ?? 1;
    return {
      id,
      label,
      text: label,
      kind,
      kinds: kind === null ? [] : [kind],
      kindFrom: 'label',
      count,
      elements: [id],
      box: BOX,
      boundary: null,
    };
  });
  const around = Object.entries(boundaries).map(([label, ids]): Boundary => ({
    id: label,
    label,
    elements: [label],
    components: ids,
    box: BOX,
  }));
  return {
    components,
    connections: arrows.map(toConnection),
    boundaries: around,
    notes: notes.map((text, index) => ({ id: `note-${index}`, text, elements: [`note-${index}`] })),
    unread: [],
  };
}

const DIRECTIONS = { '->': 'forward', '<->': 'both', '--': 'none' } as const;

function toConnection(text: string): Connection {
  const [, from = '', arrow = '->', to = '', label = ''] = /^(\S+) (\S+) ([^\s:]+)(?:: (.*))?$/.exec(text) ?? [];
  const direction = DIRECTIONS[arrow as keyof typeof DIRECTIONS];
  return { id: text, from, to, direction, label, elements: [text], ends: ['bound', 'bound'], dashed: false };
}

/** An answer from a sketch and a sheet. */
export function answerOf(drawn: Sketch, sheet = '', estimates: readonly DerivedEstimate[] = []): Answer {
  return toAnswer(sketch(drawn), sheet, estimates);
}
