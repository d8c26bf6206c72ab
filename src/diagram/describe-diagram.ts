import { COMPONENT_KINDS } from '../catalog/component-kinds.ts';
import type { Boundary, Component, Connection, Diagram } from './diagram.ts';

/** Texts in sentences are cut after so many characters. */
const LONGEST = 80;

/**
 * A drawing in sentences, for those who do not see it: how much there is, every component with what it is and where it
 * stands, every connection, every note, and what could not be read. In reading order; no sentence names an id.
 */
export function describeDiagram(diagram: Diagram): string[] {
  const { components, connections, boundaries, notes, unread } = diagram;
  if (components.length + notes.length + unread.length === 0) return ['The drawing is empty.'];
  const names = namesOf(components);
  const nameOf = (id: string): string => names.get(id) ?? 'something unlabelled';
  const zones = new Map(boundaries.map((boundary) => [boundary.id, zoneName(boundary)]));
  const counts = [
    count(components.length, 'component'),
    count(connections.length, 'connection'),
    count(boundaries.length, 'boundary'),
  ];
  return [
    `The drawing has ${counts.slice(0, 2).join(', ')} and ${counts[2]}.`,
    ...components.map((component) => aboutComponent(component, nameOf(component.id), zones)),
    ...connections.map((connection) => aboutConnection(connection, nameOf)),
    ...notes.map(({ text }) => `A note says: ${quote(text)}.`),
    ...unread.map(({ reason }) => `Not understood: ${reason}`),
  ];
}

/** What components are called: their label; where several have the same, with a number. */
function namesOf(components: readonly Component[]): Map<string, string> {
  const times = new Map<string, number>();
  for (const component of components) times.set(plainName(component), (times.get(plainName(component)) ?? 0) + 1);
  const seen = new Map<string, number>();
  return new Map(
    components.map((component) => {
      const name = plainName(component);
      const number = (seen.get(name) ?? 0) + 1;
      seen.set(name, number);
      return [component.id, (times.get(name) ?? 0) > 1 ? `${name} (${number})` : name];
    }),
  );
}

function plainName({ label, kind }: Component): string {
  if (label !== '') return short(label);
  return `unlabelled ${kind === null ? 'component' : COMPONENT_KINDS[kind].toLowerCase()}`;
}

function aboutComponent(
  { kind, count: copies, boundary }: Component,
  name: string,
  zones: ReadonlyMap<string, string>,
): string {
  const what = kind === null ? 'not a kind of component that is known' : withArticle(COMPONENT_KINDS[kind]);
  const many = copies > 1 ? `, ${copies} of them` : '';
  const zone = boundary === null ? '' : `, inside ${zones.get(boundary) ?? 'a boundary'}`;
  return `${capital(name)} is ${what}${many}${zone}.`;
}

function aboutConnection({ from, to, direction, label }: Connection, nameOf: (id: string) => string): string {
  const [one, other] = [capital(nameOf(from)), nameOf(to)];
  if (direction === 'none') return `${one} and ${other} are connected${label === '' ? '' : `: ${quote(label)}`}.`;
  if (direction === 'both') return `${one} and ${other} exchange ${label === '' ? 'messages' : quote(label)}.`;
  return label === '' ? `${one} leads to ${other}.` : `${one} sends ${quote(label)} to ${other}.`;
}

function zoneName({ label, components }: Boundary): string {
  return label === ''
    ? `an unlabelled boundary around ${count(components.length, 'component')}`
    : `the boundary ${quote(label)}`;
}

const quote = (text: string): string => `“${short(text)}”`;
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function short(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1).trimEnd()}…` : line;
}

function withArticle(kind: string): string {
  // "SQL database" and "API gateway" stay as they are; a load balancer is no name.
  const words = /^[A-Z]{2}/.test(kind) ? kind : kind.charAt(0).toLowerCase() + kind.slice(1);
  if (/^(?:DNS|secrets|metrics|logging|tracing|alerting|analytics|notifications)/i.test(kind)) return words;
  return `${/^(?:[aeiou]|SQL|ID)/i.test(words) ? 'an' : 'a'} ${words}`;
}

function count(number: number, unit: string): string {
  if (number === 1) return `1 ${unit}`;
  return `${number === 0 ? 'no' : number} ${unit.endsWith('y') ? `${unit.slice(0, -1)}ies` : `${unit}s`}`;
}
