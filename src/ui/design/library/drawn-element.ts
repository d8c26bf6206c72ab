import type { ExcalidrawElement } from '@excalidraw/excalidraw/element/types';

/** What differs between the elements that we draw; everything else has Excalidraw's own defaults. */
export interface Drawn {
  readonly id: string;
  readonly type: 'rectangle' | 'ellipse' | 'line' | 'arrow' | 'text';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly [field: string]: unknown;
}

/** Seeds of roughness and versions need only differ; they come from the id, so that the same drawing is drawn the same. */
function numberOf(text: string): number {
  let hash = 7;
  for (let index = 0; index < text.length; index += 1) hash = (hash * 31 + text.charCodeAt(index)) % 2_147_483_647;
  return hash;
}

/** A whole element as Excalidraw keeps it, from what is particular to it. */
export function drawnElement(drawn: Drawn): ExcalidrawElement {
  const element = {
    angle: 0,
    strokeColor: '#1e1e1e',
    backgroundColor: 'transparent',
    fillStyle: 'solid',
    strokeWidth: 2,
    strokeStyle: 'solid',
    roughness: 1,
    opacity: 100,
    groupIds: [],
    frameId: null,
    index: null,
    roundness: null,
    seed: numberOf(drawn.id),
    version: 1,
    versionNonce: numberOf(`${drawn.id}:version`),
    isDeleted: false,
    boundElements: null,
    updated: 1,
    link: null,
    locked: false,
    ...drawn,
  };
  // What each type needs besides is given by the three functions that call this.
  return element as unknown as ExcalidrawElement;
}

/** Excalidraw's hand-written font. */
const HAND = 5;
const LINE_HEIGHT = 1.25;
/** How wide a letter of that font is on average, of its size; the canvas measures again as soon as it can. */
const LETTER_WIDTH = 0.53;

/** About how large a text will be; the canvas measures it once it is drawn. */
export function textSize(text: string, fontSize: number): { readonly width: number; readonly height: number } {
  const lines = text.split('\n');
  return {
    width: Math.max(...lines.map((line) => line.length)) * fontSize * LETTER_WIDTH,
    height: lines.length * fontSize * LINE_HEIGHT,
  };
}

/** A text, bound to a shape or arrow where `containerId` says so; its place is that of its middle. */
export function drawnText(drawn: {
  readonly id: string;
  readonly text: string;
  readonly middle: { readonly x: number; readonly y: number };
  readonly fontSize: number;
  readonly containerId: string | null;
  readonly groupIds?: readonly string[];
  readonly verticalAlign?: 'top' | 'middle' | 'bottom';
}): ExcalidrawElement {
  const { id, text, middle, fontSize, containerId, groupIds = [], verticalAlign = 'middle' } = drawn;
  const { width, height } = textSize(text, fontSize);
  return drawnElement({
    id,
    type: 'text',
    x: middle.x - width / 2,
    y: middle.y - height / 2,
    width,
    height,
    text,
    originalText: text,
    fontSize,
    fontFamily: HAND,
    textAlign: 'center',
    verticalAlign,
    containerId,
    groupIds,
    lineHeight: LINE_HEIGHT,
    autoResize: true,
  });
}
