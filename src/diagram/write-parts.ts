import type { Boundary, Component, Diagram, Unread } from './diagram.ts';
import { gatherNotes, type PlacedNote } from './gather-notes.ts';
import { areaOf } from './geometry.ts';
import { groupBoundaries } from './group-boundaries.ts';
import { isNote } from './is-note.ts';
import { kindOfPart, labelOf } from './label-of-part.ts';
import { correctionOf, hasWords, type Part } from './part.ts';
import { isSample } from './remarks.ts';
import { byPlace } from './reading-order.ts';
import { replicasOf, replicasOfPlural } from './replicas.ts';

/** Which parts are components: what arrows lead to, what is labelled as a part of a system, and what somebody says is one. */
export function componentsAmong(parts: readonly Part[], touched: ReadonlySet<Part>): Set<Part> {
  return new Set(parts.filter((part) => part.role === 'component' && isComponent(part, touched.has(part))));
}

function isComponent(part: Part, isTouched: boolean): boolean {
  const corrected = correctionOf(part)?.kind;
  if (corrected !== undefined) return corrected !== 'note';
  if (isTouched || part.members.some(({ libraryKind }) => libraryKind !== null)) return true;
  if (part.form === 'text' || !hasWords(part) || isSample(part)) return false;
  const label = labelOf(part);
  return !isNote(label.text, kindOfPart(part, label).kind);
}

/** The components in each boundary, at any depth. */
export function insidesOf(parts: readonly Part[], components: ReadonlySet<Part>): Map<Part, Part[]> {
  const insides = new Map<Part, Part[]>(
    parts.flatMap((part) => (part.role === 'boundary' ? [[part, []] as const] : [])),
  );
  for (const component of components) {
    for (let around = component.parent; around !== null; around = around.parent) insides.get(around)?.push(component);
  }
  return insides;
}

/** Writes down what parts turned out to be. `loose`: texts that belong to nothing. Adds to `unread` what has no label. */
export function writeDiagramParts(
  parts: readonly Part[],
  components: ReadonlySet<Part>,
  loose: readonly Part[],
  unread: Unread[],
): Pick<Diagram, 'components' | 'boundaries' | 'notes'> {
  const insides = insidesOf(parts, components);
  const partsByPlace = [...components].toSorted((a, b) => byPlace(a.box, b.box));
  const drawn = partsByPlace.map(writeComponent);
  for (const { id, label } of drawn) {
    if (label === '') unread.push({ elements: [id], reason: 'This shape has no label; write on it what it is.' });
  }
  const areas = [...insides].flatMap(([part, inside]) => (inside.length === 0 ? [] : [writeBoundary(part, inside)]));
  const groupsOf = new Map(partsByPlace.map(({ main }) => [main.id, main.groupIds]));
  const groups = groupBoundaries(drawn, (id) => groupsOf.get(id) ?? [], loose, areas);
  const boundaries = [...areas, ...groups.map(({ boundary }) => boundary)];
  const around = smallestAround(boundaries);
  const titles = new Set(groups.map(({ title }) => title));
  const remarks = parts.filter((part) => isRemark(part, components, insides));
  return {
    components: drawn.map((component) => putInto(component, around)),
    boundaries: boundaries.toSorted((a, b) => byPlace(a.box, b.box)),
    notes: [...gatherNotes(loose.filter((text) => !titles.has(text))), ...remarks.flatMap(writeNote)]
      .toSorted((a, b) => byPlace(a.box, b.box))
      .map(({ id, text, elements }) => ({ id, text, elements })),
  };
}

/** A shape with words that is neither a component nor a boundary around any. */
function isRemark(part: Part, components: ReadonlySet<Part>, insides: ReadonlyMap<Part, readonly Part[]>): boolean {
  const inside = insides.get(part);
  return part.form !== 'text' && !components.has(part) && (inside === undefined || inside.length === 0);
}

function writeComponent(part: Part): Component {
  const { main, members, texts, box } = part;
  const label = labelOf(part);
  const is = kindOfPart(part, label);
  return {
    id: main.id,
    ...label,
    ...is,
    count: Math.max(part.copies, replicasOf(label.text), replicasOfPlural(label.label, is.kind)),
    elements: [...new Set([main, ...members, ...texts].map(({ id }) => id))],
    box,
    boundary: null,
  };
}

function putInto(component: Component, around: ReadonlyMap<string, string>): Component {
  return { ...component, boundary: around.get(component.id) ?? null };
}

function writeBoundary(part: Part, inside: readonly Part[]): Boundary {
  const { main, members, texts, box } = part;
  return {
    id: main.id,
    label: labelOf(part).text.replaceAll('\n', ' '),
    elements: [...new Set([...members, ...texts].map(({ id }) => id))],
    components: inside.map((component) => component.main.id),
    box,
  };
}

/** For each component, the smallest boundary that it is in. */
function smallestAround(boundaries: readonly Boundary[]): Map<string, string> {
  const around = new Map<string, string>();
  for (const { id, components } of boundaries.toSorted((a, b) => areaOf(b.box) - areaOf(a.box))) {
    for (const component of components) around.set(component, id);
  }
  return around;
}

function writeNote(part: Part): PlacedNote[] {
  const { text } = labelOf(part);
  if (text === '') return [];
  const elements = [...new Set([...part.members, ...part.texts].map(({ id }) => id))];
  return [{ id: part.main.id, text, elements, box: part.box }];
}
