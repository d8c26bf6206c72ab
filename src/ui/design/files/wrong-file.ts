import { fileKind } from '../../site/file-kind.ts';

/**
 * Why a file cannot be opened here, as the end of a sentence, and where it can be; null where it may be an answer or half
 * of one, which has to be read to know.
 */
export function wrongFileWords(name: string, text: string): string | null {
  const { is } = fileKind(name, text);
  if (is === 'journal') return 'it is a whole journal; merge it on the home page, with “Merge a file”';
  if (is === 'library') return 'it is a library for Excalidraw and no drawing; choose an .excalidraw file';
  if (is === 'picture')
    return 'it is a picture; put it on the canvas with the image tool, or open the .excalidraw file';
  if (!/\.json$/i.test(name)) return null;
  if (is === 'broken') return 'its JSON is broken or cut off; save the answer again with “Everything”';
  if (is === 'unknown') return 'it holds neither an answer that “Everything” saved nor a drawing';
  return null;
}
