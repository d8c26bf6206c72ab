import { FONT_FAMILY, restoreElements } from '@excalidraw/excalidraw';
import type { ExcalidrawElement, ExcalidrawTextElement } from '@excalidraw/excalidraw/element/types';

// A text is as large as its font makes it, and fonts arrive after the first drawing.

const NAMES = new Map<number, string>(Object.entries(FONT_FAMILY).map(([name, id]) => [id, name]));
/** Differences below this are those of rounding, in scene units. */
const TOLERANCE = 0.5;

const isText = (element: ExcalidrawElement): element is ExcalidrawTextElement => element.type === 'text';

/** Settles when the fonts of all texts are there, or are known not to come. */
export async function loadTextFonts(elements: readonly ExcalidrawElement[]): Promise<void> {
  const byFont = Map.groupBy(elements.filter(isText), ({ fontFamily }) => NAMES.get(fontFamily));
  const loading = [...byFont].flatMap(([name, texts]) =>
    name === undefined ? [] : [document.fonts.load(`20px "${name}"`, texts.map(({ text }) => text).join(''))],
  );
  // Without a font the next one in line is shown, and what is measured is right for that.
  await Promise.all(loading).catch(() => undefined);
}

/** The elements with all texts measured again, or null where every one has the size that it should have. */
export function measuredAgain(elements: readonly ExcalidrawElement[]): ExcalidrawElement[] | null {
  const again = restoreElements(elements, null, { refreshDimensions: true, repairBindings: false });
  const sizes = new Map(again.map(({ id, width, height }) => [id, { width, height }]));
  const isOther = elements.filter(isText).some(({ id, width, height }) => {
    const size = sizes.get(id);
    return (
      size !== undefined && (Math.abs(size.width - width) > TOLERANCE || Math.abs(size.height - height) > TOLERANCE)
    );
  });
  return isOther ? again : null;
}
