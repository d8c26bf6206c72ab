import { drawLoose } from './draw-loose.ts';
import { drawTidy } from './draw-tidy.ts';
import { parseDrawing } from './parse-drawing.ts';

/** The text of an `.excalidraw` file with what a description says; see `parseDrawing`. The same text gives the same file. */
export function drawScene(description: string): string {
  const drawing = parseDrawing(description);
  const elements = drawing.style === 'tidy' ? drawTidy(drawing) : drawLoose(drawing);
  const head = '{"type":"excalidraw","version":2,"source":"dryrun"';
  const tail = '"appState":{"viewBackgroundColor":"#ffffff","gridSize":20},"files":{}}';
  // An element a line, so that changes can be read.
  return `${head},"elements":[\n${elements.map((one) => JSON.stringify(one)).join(',\n')}\n],${tail}\n`;
}
