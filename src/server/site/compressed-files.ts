import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Encoding } from './choose-encoding.ts';

/** Of the whole site, the next three levels take off another hundredth and need sixty times as long. */
const BROTLI_QUALITY = 6;

/** Compressed contents of files, made when first asked for and kept until the file changes. */
export class CompressedFiles {
  readonly #kept = new Map<string, { readonly version: string; readonly bytes: Promise<Buffer> }>();

  /**
   * @param file where it is on disk
   * @param version changes when the file does
   */
  get(file: string, version: string, encoding: Encoding): Promise<Buffer> {
    const key = `${encoding} ${file}`;
    const kept = this.#kept.get(key);
    if (kept?.version === version) return kept.bytes;
    const bytes = readFile(file).then((content) => compress(content, encoding));
    this.#kept.set(key, { version, bytes });
    bytes.catch(() => this.#kept.delete(key));
    return bytes;
  }
}

function compress(content: Buffer, encoding: Encoding): Promise<Buffer> {
  if (encoding === 'gzip') return promisify(gzip)(content);
  return promisify(brotliCompress)(content, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
    },
  });
}
