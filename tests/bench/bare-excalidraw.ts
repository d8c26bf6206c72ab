import { once } from 'node:events';
import { createServer } from 'node:http';
import { extname } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import getPort from 'get-port';
import { ROOT } from '../checks/run-command.ts';

const PAGE = `
  import { Excalidraw } from '@excalidraw/excalidraw';
  import '@excalidraw/excalidraw/index.css';
  import { createElement } from 'react';
  import { createRoot } from 'react-dom/client';
  createRoot(document.getElementById('root')).render(createElement(Excalidraw));
`;
const HTML = `<!doctype html><meta charset="utf-8"><title>Excalidraw</title><link rel="stylesheet" href="/page.css">
<body style="margin:0"><div id="root" style="height:100vh"></div><script>window.EXCALIDRAW_ASSET_PATH='/'</script>
<script type="module" src="/page.js"></script>`;
const TYPES: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.css': 'text/css', '.html': 'text/html' };

/** A page that holds Excalidraw as it comes and nothing else, minified and compressed, on a free port until `stop`. */
export async function serveBareExcalidraw(): Promise<{ readonly address: string; readonly stop: () => void }> {
  const { outputFiles } = await build({
    stdin: { contents: PAGE, resolveDir: ROOT, sourcefile: 'page.js' },
    bundle: true,
    splitting: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    outdir: '/',
    entryNames: 'page',
    conditions: ['production'],
    define: { 'process.env.NODE_ENV': '"production"' },
    loader: { '.woff2': 'file' },
  });
  const files = new Map(outputFiles.map(({ path, contents }) => [path, gzipSync(contents)]));
  files.set('/', gzipSync(HTML));
  const server = createServer(({ url = '' }, response) => {
    const body = files.get(url);
    if (body === undefined) return void response.writeHead(404).end();
    const type = url === '/' ? 'text/html' : (TYPES[extname(url)] ?? 'application/octet-stream');
    response.writeHead(200, { 'Content-Type': type, 'Content-Encoding': 'gzip' }).end(body);
  });
  const port = await getPort();
  await once(server.listen(port, 'localhost'), 'listening');
  return { address: `http://localhost:${port}/`, stop: () => void server.close() };
}
