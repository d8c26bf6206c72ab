import type { Connection } from './diagram.ts';
import type { Link } from './links.ts';
import type { Linear } from './linear.ts';
import { linesOf } from './label-of-part.ts';
import type { Part } from './part.ts';
import type { SceneElement } from './scene.ts';

/** Makes connections of links. An arrow that leads to several things makes several; only the first has the arrow's id. */
export function writeConnections(
  links: readonly Link[],
  arrowTexts: ReadonlyMap<string, readonly SceneElement[]>,
  written: ReadonlyMap<Part, Linear>,
): Connection[] {
  const texts = new Map<Linear, SceneElement[]>();
  for (const [{ main }, linear] of written) texts.set(linear, [...(texts.get(linear) ?? []), main]);
  const used = new Map<string, number>();
  return links.map(({ from, to, direction, linears }) => {
    const [own] = linears;
    const id = own?.element.id ?? '';
    const times = (used.get(id) ?? 0) + 1;
    used.set(id, times);
    const words = linears.flatMap((linear) => [
      ...(arrowTexts.get(linear.element.id) ?? []),
      ...(texts.get(linear) ?? []),
    ]);
    return {
      id: times === 1 ? id : `${id}#${times}`,
      from: from.part.main.id,
      to: to.part.main.id,
      direction,
      label: own?.element.correction?.label ?? words.flatMap(({ text }) => linesOf(text)).join(' '),
      elements: [...linears.map(({ element }) => element.id), ...words.map((word) => word.id)],
      ends: [from.how, to.how],
      dashed: own?.element.isDashed ?? false,
    };
  });
}
