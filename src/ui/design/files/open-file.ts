import type { SceneFile } from '../../../journal/records.ts';
import { jsonOf } from '../../site/file-kind.ts';
import type { DesignModel } from '../design-model.ts';
import { wrongFileWords } from './wrong-file.ts';
import { isWholeAnswer, readAnswerFile } from './read-answer-file.ts';

/** Larger files would not be drawings; images are the large part, and the journal keeps them. */
const MOST_BYTES = 50_000_000;

/** Whether a file is an answer or half of one, by its name. */
export function isAnswerFile({ name }: Pick<File, 'name'>): boolean {
  return isJson(name) || isSheet(name);
}

/** A drawing, or drawing and sheet together. */
const isJson = (name: string): boolean => /\.(?:excalidraw|json)$/i.test(name);
const isSheet = (name: string): boolean => /\.(?:md|markdown|txt)$/i.test(name);

/**
 * Puts a drawing on the canvas, a text on the sheet, or both with the questions; the drawing and the sheet that were
 * there go to the history. Gives what is wrong, for people, or null.
 */
export async function openFile(model: DesignModel, file: File): Promise<string | null> {
  try {
    if (file.size > MOST_BYTES) throw new Error('it is larger than 50 MB; take some of its images out');
    const text = await file.text();
    if (isSheet(file.name)) {
      await model.putIn({ sheet: text }, 'import');
      return null;
    }
    const wrong = wrongFileWords(file.name, text);
    if (wrong !== null) throw new Error(wrong);
    if (!isJson(file.name))
      throw new Error('it is no drawing (.excalidraw), no sheet (.md) and no whole answer (.json)');
    await openJson(model, text);
    return null;
  } catch (error) {
    return `${file.name} was not opened: ${(error as Error).message.replace(/\.?$/, '.')}`;
  }
}

async function openJson(model: DesignModel, text: string): Promise<void> {
  // Where it is no JSON, the reader of drawings says why.
  const value = jsonOf(text);
  if (isWholeAnswer(value)) await openAnswer(model, value);
  else {
    await checkDrawing(model, text);
    await model.putIn({ scene: text, files: imagesOf(value, model.prompt.slug) }, 'import');
  }
}

/** What it holds is checked by the same reader that reads the canvas; it throws for what is no drawing. */
async function checkDrawing(model: DesignModel, text: string): Promise<void> {
  await model.reader.read({ text });
}

/** The drawing can still be refused, and then nothing of the answer must be here. */
async function openAnswer(model: DesignModel, value: unknown): Promise<void> {
  const { prompt, scene, sheet, activeMs, asked, changedAt, marks } = readAnswerFile(value, model.prompt.slug);
  const text = JSON.stringify(scene);
  await checkDrawing(model, text);
  await model.putIn({ scene: text, sheet, files: imagesOf(scene, model.prompt.slug) }, 'import');
  const timer = { elapsedMs: activeMs, runningSince: null };
  await model.round.merge({ prompt, timer, visitedAt: null, asked, changedAt, marks });
}

const ID = /^[A-Za-z0-9_-]{1,64}$/;
const IMAGE = /^data:image\/(?:png|jpeg|gif|webp|svg\+xml|bmp|avif|x-icon)[;,]/;

/** The images of an `.excalidraw` document; those that are none are left out. */
export function imagesOf(value: unknown, prompt: string): SceneFile[] {
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
