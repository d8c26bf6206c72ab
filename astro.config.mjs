import { posix } from 'node:path';
import react from '@astrojs/react';
import { defineConfig } from 'astro/config';
import { canvasAssets } from './tools/build/canvas-assets.ts';
import { finishPages } from './tools/build/finish-pages.ts';
import { judgeAssets } from './tools/build/judge-assets.ts';
import { serviceWorker } from './tools/build/service-worker.ts';

/**
 * One static build serves every use: any static host under any base path, and our own Node server, which serves the
 * same folder and adds the grading API. That is why every URL in the output is relative: `finishPages` rewrites the
 * HTML, and `renderBuiltUrl` makes scripts find their chunks, workers and assets from their own address.
 */
export default defineConfig({
  outDir: './dist/client',
  trailingSlash: 'always',
  build: { format: 'directory', assets: '_astro', inlineStylesheets: 'never' },
  // Collapses white space as HTML does; the default drops the space between a word and a link on the next line.
  compressHTML: true,
  devToolbar: { enabled: false },
  // Colours come from src/styles/prose.css, so that code follows the theme.
  markdown: { shikiConfig: { theme: 'css-variables' } },
  integrations: [react(), canvasAssets(), finishPages(), judgeAssets(), serviceWorker()],
  vite: {
    // Nothing is inlined as a data: URL, so that the policy can stay at 'self' and the offline cache sees each file.
    build: { assetsInlineLimit: 0, target: 'es2022' },
    worker: { format: 'es' },
    // roughjs imports its parts without file extensions, which only a bundler finds.
    resolve: { noExternal: ['roughjs'] },
    experimental: {
      renderBuiltUrl(file, { hostType, ssr }) {
        if (!ssr) return { relative: true };
        // The build that prerenders the pages also writes their styles, all into `_astro/`, and Vite makes nothing
        // relative there by itself. Its scripts never leave the build.
        return hostType === 'css' ? posix.relative('_astro', file) : undefined;
      },
    },
  },
});
