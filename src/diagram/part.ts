import type { Box } from './diagram.ts';
import { boxAround, boxOf } from './geometry.ts';
import { outlineOf, type Outline } from './outline.ts';
import type { SceneElement } from './scene.ts';

/** Something drawn that may turn out to be a component or a boundary. The reader fills it in step by step. */
export interface Part {
  main: SceneElement;
  /** What it is drawn with, the main element first, without its words. */
  readonly members: SceneElement[];
  /** What is written on it: bound texts, texts inside, captions. */
  readonly texts: SceneElement[];
  /** Shape: one of the editor's; picture: an image or an icon of many pieces; text: nothing but words. */
  readonly form: 'shape' | 'picture' | 'text';
  /** Around what it is drawn with; a caption is not in it. */
  box: Box;
  /** What arrows may end at. */
  readonly outlines: Outline[];
  /** The smallest part that it stands in. */
  parent: Part | null;
  readonly children: Part[];
  role: 'component' | 'boundary';
  /** How many of the same lie on each other, like a stack of cards. */
  copies: number;
}

export function makePart(main: SceneElement, members: readonly SceneElement[], form: Part['form']): Part {
  const box = boxAround(members.map(boxOf));
  const outlines = [outlineOf(main)];
  const part: Part = {
    main,
    members: [...members],
    texts: [],
    form,
    box,
    outlines,
    parent: null,
    children: [],
    role: 'component',
    copies: 1,
  };
  if (form === 'text') part.texts.push(main);
  return part;
}

/** A name, be it as short as "S3", and not only a number, a sign, or "x3". */
export function isWordy(text: string): boolean {
  const words = text.trim();
  if (/^\W*(?:[x×]\s*\d+|\d+\s*[x×])\W*$/iu.test(words)) return false;
  return /\p{L}[\p{L}\d]|\p{Lo}/u.test(words);
}

export function hasWords(part: Part): boolean {
  return part.texts.some(({ text }) => isWordy(text));
}

export function isFrame({ main }: Part): boolean {
  return main.type === 'frame' || main.type === 'magicframe';
}

/** What somebody said that it is, on any of its elements. */
export function correctionOf(part: Part): SceneElement['correction'] {
  if (part.main.correction !== null) return part.main.correction;
  return [...part.members, ...part.texts].find(({ correction }) => correction !== null)?.correction ?? null;
}

/** Whether a part stands in another one, at any depth. */
export function holds(outer: Part, inner: Part): boolean {
  for (let part = inner.parent; part !== null; part = part.parent) if (part === outer) return true;
  return false;
}
