/** What a file holds, as far as its text and its name say. */
export type FileKind =
  | { readonly is: 'journal' | 'drawing' | 'library' | 'picture' | 'broken' | 'unknown' }
  /** A whole answer to the prompt of that name. */
  | { readonly is: 'answer'; readonly prompt: string };

const PICTURE = /\.(?:png|jpe?g|gif|webp|svg|bmp|avif)$/i;

/** Looks at a file that may be another one than is asked for; it need not be valid to be recognised. */
export function fileKind(name: string, text: string): FileKind {
  if (PICTURE.test(name)) return { is: 'picture' };
  const value = jsonOf(text);
  if (value === undefined) return { is: 'broken' };
  if (typeof value !== 'object' || value === null) return { is: 'unknown' };
  const { format, type, prompt } = value as Readonly<Record<string, unknown>>;
  if (format === 'dryrun-journal') return { is: 'journal' };
  if (format === 'dryrun-design') return { is: 'answer', prompt: typeof prompt === 'string' ? prompt : '' };
  if (type === 'excalidrawlib') return { is: 'library' };
  if (type === 'excalidraw' || type === 'excalidraw/clipboard' || 'elements' in value) return { is: 'drawing' };
  return { is: 'unknown' };
}

/** The value of a file's text; undefined where it is no JSON. */
export function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text.startsWith('\u{feff}') ? text.slice(1) : text);
  } catch {
    return undefined;
  }
}
