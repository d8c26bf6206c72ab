import type { Linear } from './linear.ts';
import type { Part } from './part.ts';
import type { SceneElement } from './scene.ts';

/** What each element belongs to: a part, or a line that it is or is written on. */
export type Owners = ReadonlyMap<string, Part | Linear>;

export function ownersOf(
  parts: readonly Part[],
  linears: readonly Linear[],
  arrowTexts: ReadonlyMap<string, readonly SceneElement[]>,
): Owners {
  const owners = new Map<string, Part | Linear>();
  for (const linear of linears) {
    owners.set(linear.element.id, linear);
    for (const { id } of arrowTexts.get(linear.element.id) ?? []) owners.set(id, linear);
  }
  for (const part of parts) {
    for (const { id } of [...part.members, ...part.texts]) owners.set(id, part);
  }
  return owners;
}

export function isLinear(owner: Part | Linear): owner is Linear {
  return 'path' in owner;
}
