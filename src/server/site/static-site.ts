import { createReadStream } from 'node:fs';
import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { Refusal, sendText } from '../refusal.ts';
import { chooseEncoding, type Encoding } from './choose-encoding.ts';
import { CompressedFiles } from './compressed-files.ts';
import { contentTypeOf } from './content-types.ts';
import { findFile, toSitePath, type Found } from './find-file.ts';

type File = Extract<Found, { kind: 'file' }>;

/** Files whose names carry a hash of their content: what has been fetched once stays right for ever. */
const HASHED = /^_astro\//;
const LOST_PAGE = '404.html';
/** Below this, compression saves no packet. */
const WORTH_COMPRESSING_BYTES = 1_000;

/** Serves a folder as a static host would: pages by their folder's address, and a page for what is not there. */
export class StaticSite {
  readonly #root: string;
  readonly #compressed = new CompressedFiles();

  /** @param root the folder of the built site */
  constructor(root: string) {
    this.#root = root;
  }

  /** Answers a request for a file. Throws a `Refusal` for methods that read nothing. */
  async serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      throw new Refusal(405, 'This address can only be read, with GET or HEAD.', { Allow: 'GET, HEAD' });
    }
    const url = request.url ?? '/';
    const sitePath = toSitePath(url);
    const found: Found = sitePath === null ? { kind: 'nothing' } : await findFile(this.#root, sitePath);
    if (found.kind === 'file') return this.#sendFile(request, response, found);
    if (found.kind === 'folder') return redirectToFolder(response, url);
    const page = await findFile(this.#root, LOST_PAGE);
    if (page.kind === 'file') return this.#sendFile(request, response, page, 404);
    sendText(response, 404, 'There is nothing at this address.\n');
  }

  async #sendFile(request: IncomingMessage, response: ServerResponse, file: File, status = 200): Promise<void> {
    const { type, compressible } = contentTypeOf(file.path);
    const isWorth = compressible && file.size > WORTH_COMPRESSING_BYTES;
    const encoding = isWorth ? chooseEncoding(request.headers['accept-encoding']) : null;
    const version = `${file.size.toString(36)}-${Math.floor(file.modifiedMs).toString(36)}`;
    const headers: OutgoingHttpHeaders = {
      'Content-Type': type,
      'Cache-Control': HASHED.test(file.path) ? 'public, max-age=31536000, immutable' : 'no-cache',
      ETag: `"${version}${encoding === null ? '' : `-${encoding}`}"`,
      'Last-Modified': new Date(file.modifiedMs).toUTCString(),
      ...(isWorth ? { Vary: 'Accept-Encoding' } : {}),
    };
    if (status === 200 && isFresh(request, String(headers['ETag']), file.modifiedMs)) {
      response.writeHead(304, headers).end();
      return;
    }
    await this.#sendBody(request, response, file, { status, headers, version, encoding });
  }

  async #sendBody(
    request: IncomingMessage,
    response: ServerResponse,
    file: File,
    answer: { status: number; headers: OutgoingHttpHeaders; version: string; encoding: Encoding | null },
  ): Promise<void> {
    const { status, headers, version, encoding } = answer;
    const path = join(this.#root, file.path);
    if (encoding === null) {
      response.writeHead(status, { ...headers, 'Content-Length': file.size });
      if (request.method === 'HEAD') response.end();
      else await pipeline(createReadStream(path), response);
      return;
    }
    const bytes = await this.#compressed.get(path, version, encoding);
    response.writeHead(status, { ...headers, 'Content-Encoding': encoding, 'Content-Length': bytes.length });
    response.end(request.method === 'HEAD' ? undefined : bytes);
  }
}

function isFresh({ headers }: IncomingMessage, etag: string, modifiedMs: number): boolean {
  const known = headers['if-none-match'];
  if (known !== undefined) {
    return known.split(',').some((text) => text.trim().replace(/^W\//, '') === etag || text.trim() === '*');
  }
  const since = Date.parse(headers['if-modified-since'] ?? '');
  return !Number.isNaN(since) && Math.floor(modifiedMs / 1000) * 1000 <= since;
}

/** The address is relative, so that it is right behind any proxy and can lead to no other host. */
function redirectToFolder(response: ServerResponse, url: string): void {
  const [, path = '', query = ''] = /^([^?#]*)([^#]*)/.exec(url) ?? [];
  const last = path.slice(path.lastIndexOf('/') + 1);
  sendText(response, 301, '', { Location: `./${last}/${query}` });
}
