import type { Box } from './diagram.ts';
import type { SceneElement } from './scene.ts';

/** Top to bottom, then left to right. */
export function byPlace(a: Box, b: Box): number {
  return a.y - b.y || a.x - b.x || a.width - b.width || a.height - b.height;
}

/** An order of elements that does not depend on how a file lists them, nor on their ids. */
export function byElement(a: SceneElement, b: SceneElement): number {
  return byPlace(a, b) || compare(a.type, b.type) || compare(a.text, b.text);
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
