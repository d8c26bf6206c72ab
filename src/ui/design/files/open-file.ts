import type { SceneFile } from '../../../journal/records.ts';
import type { DesignModel } from '../design-model.ts';

/** Larger files would not be drawings; images are the large part, and the journal keeps them. */
const MOST_BYTES = 50_000_000;

/** Whether a file is half of an answer, by its name: a drawing or a sheet. */
export function isAnswerFile({ name }: Pick<File, 'name'>): boolean {
  return isDrawing(name) || isSheet(name);
}

const isDrawing = (name: string): boolean => /\.(?:excalidraw|json)$/i.test(name);
const isSheet = (name: string): boolean => /\.(?:md|markdown|txt)$/i.test(name);

/** Puts a drawing on the canvas or a text on the sheet; what was there goes to the history. Says what is wrong. */
export async function openFile(model: DesignModel, file: File): Promise<void> {
  try {
    if (file.size > MOST_BYTES) throw new Error('it is larger than 50 MB; take some of its images out');
    const text = await file.text();
    if (isSheet(file.name)) await model.restoreSheet(text, 'import');
    else if (isDrawing(file.name)) await openDrawing(model, text);
    else throw new Error('it is neither a drawing (.excalidraw) nor a sheet (.md)');
  } catch (error) {
    model.toasts.show(`${file.name} was not opened: ${(error as Error).message}`);
  }
}

async function openDrawing(model: DesignModel, text: string): Promise<void> {
  // What it holds is checked by the same reader that reads the canvas; it throws for what is no drawing.
  await model.reader.read({ text });
  await model.restoreScene(text, 'import', imagesOf(text, model.prompt.slug));
}

const ID = /^[A-Za-z0-9_-]{1,64}$/;
const IMAGE = /^data:image\/(?:png|jpeg|gif|webp|svg\+xml|bmp|avif|x-icon)[;,]/;

/** The images of an `.excalidraw` text; those that are none are left out. */
export function imagesOf(text: string, prompt: string): SceneFile[] {
  const value: unknown = JSON.parse(text);
  const files = typeof value === 'object' && value !== null && 'files' in value ? value.files : null;
  if (typeof files !== 'object' || files === null) return [];
  return Object.entries(files).flatMap(([id, file]: [string, unknown]) => {
    if (!ID.test(id) || typeof file !== 'object' || file === null || !('dataURL' in file)) return [];
    const { dataURL } = file;
    if (typeof dataURL !== 'string' || !IMAGE.test(dataURL)) return [];
    const mimeType = dataURL.slice('data:'.length, dataURL.search(/[;,]/));
    const created = 'created' in file && typeof file.created === 'number' && file.created >= 0 ? file.created : 0;
    return [{ prompt, id, mimeType, dataURL, createdAt: Math.floor(created) }];
  });
}
