import type { Boundary, Component } from './diagram.ts';
import { boxAround } from './geometry.ts';
import type { Part } from './part.ts';
import type { SceneElement } from './scene.ts';

/** The title of a group stands this close above or below what is in it, or inside at the top. */
const EDGE = 60;

/** The groups that an element is in. */
type GroupsOf = (componentId: string) => readonly string[];

/**
 * Labelled groups of components are boundaries too. A group around the whole drawing says nothing, nor does one that holds
 * what a frame or shape holds already.
 *
 * @param titles texts that belong to nothing else
 */
export function groupBoundaries(
  components: readonly Component[],
  groupsOf: GroupsOf,
  titles: readonly Part[],
  others: readonly Boundary[],
): { boundary: Boundary; title: Part }[] {
  const members = new Map<string, Component[]>();
  for (const component of components) {
    for (const group of groupsOf(component.id)) {
      const list = members.get(group);
      if (list === undefined) members.set(group, [component]);
      else list.push(component);
    }
  }
  const known = new Set(others.map((other) => keyOf(other.components)));
  return titles.flatMap((title) => {
    const inside = innermost(title.main, members);
    if (inside === null || inside.length < 2 || inside.length === components.length) return [];
    const ids = inside.map(({ id }) => id);
    const around = boxAround(inside.map(({ box }) => box));
    const isAtEdge =
      Math.abs(title.box.y + title.box.height - around.y) <= EDGE ||
      Math.abs(title.box.y - around.y - around.height) <= EDGE;
    if (!isAtEdge || known.has(keyOf(ids))) return [];
    known.add(keyOf(ids));
    const box = boxAround([around, title.box]);
    return [
      {
        boundary: { id: title.main.id, label: title.main.text.trim(), elements: [title.main.id], components: ids, box },
        title,
      },
    ];
  });
}

function innermost({ groupIds }: SceneElement, members: ReadonlyMap<string, Component[]>): readonly Component[] | null {
  for (const id of groupIds) {
    const inside = members.get(id);
    if (inside !== undefined) return inside;
  }
  return null;
}

const keyOf = (ids: readonly string[]): string => JSON.stringify(ids.toSorted());
