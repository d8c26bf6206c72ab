import { cutImages } from './cut-images.ts';
import type { Unread } from './diagram.ts';
import { elementSchema, readEssential, readLenient, sceneSchema } from './element-schema.ts';
import { readElement } from './read-element.ts';
import { SCENE_LIMITS, type Scene, type SceneElement } from './scene.ts';

/** A drawing that is refused as a whole; the message names the place and the remedy. */
export class SceneError extends Error {
  override readonly name = 'SceneError';
}

/** So many elements are named one by one when they cannot be read; the others are counted. */
const NAMED_FAULTS = 50;

/**
 * Reads the text of an `.excalidraw` file, of Excalidraw's clipboard, or a bare list of elements. An element that is
 * wrong is left out and reported; throws a SceneError where it is no drawing at all, or too large to be one.
 */
export function parseScene(text: string): Scene {
  if (text.length > SCENE_LIMITS.file) {
    throw new SceneError('The file is larger than 300 MB; take some of its images out.');
  }
  const words = cutImages(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text);
  if (words.length > SCENE_LIMITS.text) {
    throw new SceneError('The drawing is larger than 20 MB without its images; split it into several files.');
  }
  return checkScene(parseJson(words));
}

/** Checks a drawing that is already parsed, such as the live canvas: `{ elements: [...] }` or the list of elements. */
export function checkScene(value: unknown): Scene {
  const given = elementsOf(value);
  if (given.length > SCENE_LIMITS.elements) {
    throw new SceneError(
      `elements: there are ${given.length} of them, and at most ${SCENE_LIMITS.elements} are read; keep only the design.`,
    );
  }
  const elements = new Map<string, SceneElement>();
  const faults: Unread[] = [];
  for (const [index, item] of given.entries()) readOne(item, index, elements, faults);
  const unnamed = faults.length - NAMED_FAULTS;
  const unread = faults.slice(0, NAMED_FAULTS);
  if (unnamed > 0) unread.push({ elements: [], reason: `${unnamed} more elements could not be read.` });
  return { elements: [...elements.values()], unread };
}

function readOne(item: unknown, index: number, elements: Map<string, SceneElement>, faults: Unread[]): void {
  if (isDeleted(item)) return;
  const place = `elements[${index}]`;
  const essential = readEssential(item);
  if (essential === null) {
    const field = elementSchema.safeParse(item).error?.issues[0]?.path[0];
    const what = field === undefined ? 'is no element' : `has no usable ${String(field)}`;
    faults.push({ elements: [], reason: `${place} ${what}; delete it and draw it again.` });
    return;
  }
  const { id, type } = essential;
  if (elements.has(id)) {
    faults.push({ elements: [id], reason: `${place} has the id of another element; cut it and paste it again.` });
    return;
  }
  const { element, remarks } = readElement({ ...essential, ...readLenient(item as object) });
  for (const remark of remarks) {
    faults.push({ elements: element === null ? [] : [id], reason: `${place} (${type.slice(0, 40)}) ${remark}` });
  }
  if (element !== null) elements.set(id, element);
}

function isDeleted(item: unknown): boolean {
  return typeof item === 'object' && item !== null && 'isDeleted' in item && item.isDeleted === true;
}

function elementsOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  const parsed = sceneSchema.safeParse(value);
  if (typeof value === 'object' && value !== null && ('library' in value || 'libraryItems' in value)) {
    throw new SceneError(
      'This is a library of shapes, not a drawing; open it in Excalidraw, place shapes and save those.',
    );
  }
  if (!parsed.success) {
    throw new SceneError('elements: the list of what is drawn is missing; choose a file that Excalidraw saved.');
  }
  return parsed.data.elements;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new SceneError(`The file is no Excalidraw drawing: ${hintFor(text)}`);
  }
}

/** What other files are likely to be, by how they begin. */
function hintFor(text: string): string {
  const start = text.slice(0, 2_000).trimStart();
  if (start === '') return 'it is empty; choose the file that Excalidraw saved.';
  if (start.startsWith('---') || start.includes('excalidraw-plugin')) {
    return 'it is a note of Obsidian; export it as .excalidraw there.';
  }
  if (start.startsWith('<') || start.startsWith('\u{fffd}PNG'))
    return 'it is a picture; save it as .excalidraw instead.';
  return 'its JSON is broken or cut off; save it again in Excalidraw.';
}
