import react from '@astrojs/react';
import { defineConfig } from 'astro/config';
import { finishPages } from './tools/build/finish-pages.ts';

/**
 * One static build serves every use: any static host under any base path, and our own Node server, which serves the
 * same folder and adds the grading API. That is why every URL in the output is relative: `finishPages` rewrites the
 * HTML, and `renderBuiltUrl` makes scripts find their chunks, workers and assets from their own address.
 */
export default defineConfig({
  outDir: './dist/client',
  trailingSlash: 'always',
  build: { format: 'directory', assets: '_astro', inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  integrations: [react(), finishPages()],
  vite: {
    // Nothing is inlined as a data: URL, so that the policy can stay at 'self' and the offline cache sees each file.
    build: { assetsInlineLimit: 0, target: 'es2022' },
    worker: { format: 'es' },
    // roughjs imports its parts without file extensions, which only a bundler finds.
    resolve: { noExternal: ['roughjs'] },
    experimental: {
      renderBuiltUrl(_file, { ssr }) {
        return ssr ? undefined : { relative: true };
      },
    },
  },
});
