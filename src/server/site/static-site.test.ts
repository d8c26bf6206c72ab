import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request as httpRequest, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Refusal } from '../refusal.ts';
import { StaticSite } from './static-site.ts';

const PAGE = `<h1>Two Sum</h1>${'<p>a paragraph</p>'.repeat(100)}`;
let folder = '';
let server: Server;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dryrun-site-'));
  mkdirSync(join(folder, 'site/problems/two-sum'), { recursive: true });
  mkdirSync(join(folder, 'site/_astro'));
  mkdirSync(join(folder, 'site/python'));
  writeFileSync(join(folder, 'secret.txt'), 'outside');
  writeFileSync(join(folder, 'site/index.html'), '<h1>Home</h1>');
  writeFileSync(join(folder, 'site/404.html'), '<h1>Lost</h1>');
  writeFileSync(join(folder, 'site/problems/two-sum/index.html'), PAGE);
  writeFileSync(join(folder, 'site/_astro/page.Ab12_x.js'), 'export const one = 1;');
  writeFileSync(join(folder, 'site/python/pyodide.asm.wasm'), Buffer.alloc(5000));
  writeFileSync(join(folder, 'site/python/manifest.json'), '{}');
  writeFileSync(join(folder, 'site/app.webmanifest'), '{}');
  const site = new StaticSite(join(folder, 'site'));
  server = createServer((incoming, response) => {
    site.serve(incoming, response).catch((error: unknown) => {
      response.writeHead(error instanceof Refusal ? error.status : 500).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});

afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** Asks with the path exactly as given; `fetch` would tidy it. */
function ask(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  const { port } = server.address() as AddressInfo;
  return new Promise((resolve, reject) => {
    const sent = httpRequest({ port, host: '127.0.0.1', path, headers, method }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }),
      );
    });
    sent.on('error', reject).end();
  });
}

test('a folder is its page, which is asked for again every time', async () => {
  const { status, headers, body } = await ask('/problems/two-sum/?tab=hints');
  expect(status).toBe(200);
  expect(body.toString()).toBe(PAGE);
  expect(headers).toMatchObject({ 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-cache' });
});

test('a folder without its slash is sent to the address with one, on this host', async () => {
  const { status, headers } = await ask('/problems/two-sum?tab=hints');
  expect([status, headers.location]).toEqual([301, './two-sum/?tab=hints']);
  expect((await ask('//problems/two-sum')).status).toBe(404);
});

test.each([
  ['br', brotliDecompressSync],
  ['gzip', gunzipSync],
])('text is compressed with %s, and stays the same text', async (encoding, decompress) => {
  const { headers, body } = await ask('/problems/two-sum/', { 'Accept-Encoding': encoding });
  expect(headers).toMatchObject({ 'content-encoding': encoding, vary: 'Accept-Encoding' });
  expect(Number(headers['content-length'])).toBe(body.length);
  expect(body.length).toBeLessThan(PAGE.length / 4);
  expect(decompress(body).toString()).toBe(PAGE);
});

test('a changed file is compressed anew', async () => {
  const path = join(folder, 'site/changing.css');
  writeFileSync(path, 'a{color:red}'.repeat(200));
  const first = await ask('/changing.css', { 'Accept-Encoding': 'br' });
  writeFileSync(path, 'b{color:blue}'.repeat(300));
  const second = await ask('/changing.css', { 'Accept-Encoding': 'br' });
  expect(brotliDecompressSync(first.body).toString()).toContain('red');
  expect(brotliDecompressSync(second.body).toString()).toContain('blue');
  expect(second.headers.etag).not.toBe(first.headers.etag);
});

test.each([
  ['/_astro/page.Ab12_x.js', 'text/javascript; charset=utf-8', 'public, max-age=31536000, immutable'],
  ['/python/pyodide.asm.wasm', 'application/wasm', 'no-cache'],
  ['/python/manifest.json', 'application/json; charset=utf-8', 'no-cache'],
  ['/app.webmanifest', 'application/manifest+json; charset=utf-8', 'no-cache'],
])('%s is %s, kept: %s', async (path, type, cache) => {
  const { status, headers } = await ask(path);
  expect(status).toBe(200);
  expect(headers).toMatchObject({ 'content-type': type, 'cache-control': cache });
});

test('what the client already has is not sent again', async () => {
  const { headers } = await ask('/');
  const again = await ask('/', { 'If-None-Match': `"other", W/${String(headers.etag)}` });
  expect([again.status, again.body.length]).toEqual([304, 0]);
  expect((await ask('/', { 'If-None-Match': '"other"' })).status).toBe(200);
  expect((await ask('/', { 'If-Modified-Since': String(headers['last-modified']) })).status).toBe(304);
  expect((await ask('/', { 'If-Modified-Since': 'Thu, 01 Jan 1970 00:00:00 GMT' })).status).toBe(200);
});

test('HEAD has the headers of GET and no body', async () => {
  const get = await ask('/problems/two-sum/', { 'Accept-Encoding': 'br' });
  const head = await ask('/problems/two-sum/', { 'Accept-Encoding': 'br' }, 'HEAD');
  expect(head.body.length).toBe(0);
  expect({ ...head.headers, date: '' }).toEqual({ ...get.headers, date: '' });
});

test.each(['/nothing', '/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/problems/', '/index.html/'])(
  '%s is the page for lost readers',
  async (path) => {
    const { status, headers, body } = await ask(path);
    expect([status, body.toString()]).toEqual([404, '<h1>Lost</h1>']);
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
  },
);

test('a site can only be read', async () => {
  expect((await ask('/', {}, 'DELETE')).status).toBe(405);
});
