import type { ComponentKind } from '../catalog/component-kinds.ts';
import type { Correction, Unread } from './diagram.ts';

/** In scene units, y grows downwards. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** What Excalidraw draws; `draw` of its first versions is read as `freedraw`. */
export const ELEMENT_TYPES = [
  'rectangle',
  'diamond',
  'ellipse',
  'text',
  'arrow',
  'line',
  'freedraw',
  'image',
  'frame',
  'magicframe',
  'embeddable',
  'iframe',
] as const;
export type ElementType = (typeof ELEMENT_TYPES)[number];

/** One element that is drawn, checked and bounded: numbers are finite, sizes are not negative, ids are unique. */
export interface SceneElement {
  readonly id: string;
  readonly type: ElementType;
  /** The upper left corner before it is turned. For lines and arrows: of all their points. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Turned by so many radians, clockwise, around its middle. */
  readonly angle: number;
  readonly isDashed: boolean;
  /** From the innermost group to the outermost one. */
  readonly groupIds: readonly string[];
  readonly frameId: string | null;
  /** What is written, without the line breaks of wrapping; a frame's name; empty for everything else. */
  readonly text: string;
  readonly fontSize: number;
  /** For a text: the id of the shape or arrow that it is bound to. */
  readonly containerId: string | null;
  /** Of lines, arrows and freedraws, in scene units, before it is turned. At least two, or empty for other types. */
  readonly points: readonly Point[];
  /** The ids of the elements that the ends of an arrow are bound to. */
  readonly startId: string | null;
  readonly endId: string | null;
  readonly hasStartHead: boolean;
  readonly hasEndHead: boolean;
  /** What a person has said about it. */
  readonly correction: Correction | null;
  /** The kind of the library item that it was placed from. */
  readonly libraryKind: ComponentKind | null;
}

/** A drawing that was checked: everything in it can be read without further care. Deleted elements are left out. */
export interface Scene {
  readonly elements: readonly SceneElement[];
  /** Elements that had to be left out, with the reason. */
  readonly unread: readonly Unread[];
}

/** Where a drawing ends and an attack, or an accident, begins. */
export const SCENE_LIMITS = {
  /** Elements, deleted ones too. */
  elements: 20_000,
  /** UTF-16 units of a file without its embedded images. */
  text: 20_000_000,
  /** UTF-16 units of a file with its embedded images. */
  file: 300_000_000,
  /** Scene units from the middle of the canvas. */
  coordinate: 10_000_000,
  /** UTF-16 units of one text; the rest is cut off, which is said. */
  words: 20_000,
  /** UTF-16 units of an id. */
  id: 200,
  /** Points of one line; more are thinned out. */
  points: 2_000,
  /** Groups inside groups. */
  groups: 32,
} as const;
