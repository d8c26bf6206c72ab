import type { ExcalidrawElement } from '@excalidraw/excalidraw/element/types';
import type { BinaryFiles } from '@excalidraw/excalidraw/types';

/** A drawing as text, without its images: what the journal keeps and the other tabs hear of. */
export function sceneText(elements: readonly ExcalidrawElement[]): string {
  return JSON.stringify(sceneOf(elements));
}

/** A drawing as an `.excalidraw` file that opens in any Excalidraw, with the images that it shows. */
export function sceneFileText(elements: readonly ExcalidrawElement[], files: BinaryFiles): string {
  const shown = new Set(elements.flatMap((element) => (element.type === 'image' ? [element.fileId] : [])));
  const images = Object.fromEntries(Object.entries(files).filter(([id]) => [...shown].some((known) => known === id)));
  return `${JSON.stringify({ ...sceneOf(elements), files: images }, null, 1)}\n`;
}

/** The text of a drawing from anywhere, such as a file, as the journal keeps it. */
export function keptSceneText(text: string): string {
  // Whoever shows it fills in what they lack; only whether one is deleted is looked at here.
  return sceneText(elementsOfText(text) as ExcalidrawElement[]);
}

function sceneOf(elements: readonly ExcalidrawElement[]) {
  return {
    type: 'excalidraw',
    version: 2,
    source: 'dryrun',
    elements: elements.filter(({ isDeleted }) => !isDeleted),
    appState: { viewBackgroundColor: '#ffffff', gridModeEnabled: false },
  };
}

/** The elements of a text that `sceneText` or Excalidraw wrote, not yet checked; none where it cannot be read. */
export function elementsOfText(text: string): object[] {
  try {
    const value: unknown = JSON.parse(text);
    const elements = isObject(value) && 'elements' in value ? value.elements : value;
    return Array.isArray(elements) ? elements.filter(isObject) : [];
  } catch {
    return [];
  }
}

/** What Excalidraw counts up whenever it looks at an element, so that it says nothing about the drawing. */
const COUNTED: ReadonlySet<string> = new Set(['version', 'versionNonce', 'updated', 'index']);

/** Whether two texts are of the same drawing, whoever wrote them. */
export function isSameDrawing(one: string, other: string): boolean {
  return one === other || comparable(one) === comparable(other);
}

function comparable(text: string): string {
  const elements = elementsOfText(text).map((element) =>
    Object.entries(element)
      .filter(([field]) => !COUNTED.has(field))
      .toSorted(([left], [right]) => (left < right ? -1 : 1)),
  );
  return JSON.stringify(elements);
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
