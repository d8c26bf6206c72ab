import { COMPONENT_KINDS } from '../../../catalog/component-kinds.ts';
import type { Component, Diagram } from '../../../diagram/diagram.ts';

/** What a component is called: its label, or what it is; with a number where several have that name. */
export function nameOf(component: Component, components: readonly Component[]): string {
  const name = plainNameOf(component);
  const same = components.filter((one) => plainNameOf(one) === name);
  return same.length < 2 ? name : `${name} (${same.indexOf(component) + 1})`;
}

function plainNameOf({ label, kind }: Component): string {
  if (label !== '') return label;
  return kind === null ? 'Without a name' : COMPONENT_KINDS[kind];
}

/** The component that an element is a part of. */
export function componentOf(components: readonly Component[], element: string): Component | undefined {
  return components.find(({ id, elements }) => id === element || elements.includes(element));
}

/** What the end of a connection is called. */
export function endName({ components }: Pick<Diagram, 'components'>, id: string): string {
  const component = components.find((one) => one.id === id);
  return component === undefined ? 'something' : nameOf(component, components);
}
