import { extname } from 'node:path';

interface ContentType {
  readonly type: string;
  /** Whether compressing such files is worth it; archives, fonts and pictures are compressed already. */
  readonly compressible: boolean;
}

const text = (type: string): ContentType => ({ type: `${type}; charset=utf-8`, compressible: true });
const binary = (type: string, compressible = false): ContentType => ({ type, compressible });

const TYPES: Readonly<Record<string, ContentType>> = {
  '.css': text('text/css'),
  '.html': text('text/html'),
  '.ico': binary('image/x-icon', true),
  '.jpg': binary('image/jpeg'),
  '.js': text('text/javascript'),
  '.json': text('application/json'),
  '.map': text('application/json'),
  '.md': text('text/markdown'),
  '.mjs': text('text/javascript'),
  '.pdf': binary('application/pdf'),
  '.png': binary('image/png'),
  '.py': text('text/x-python'),
  '.svg': text('image/svg+xml'),
  '.txt': text('text/plain'),
  '.wasm': binary('application/wasm', true),
  '.webmanifest': text('application/manifest+json'),
  '.webp': binary('image/webp'),
  '.woff2': binary('font/woff2'),
  '.xml': text('application/xml'),
  '.zip': binary('application/zip'),
};

/** What a file is, by its ending; anything unknown is bytes, which no browser interprets. */
export function contentTypeOf(path: string): ContentType {
  return TYPES[extname(path).toLowerCase()] ?? binary('application/octet-stream');
}
