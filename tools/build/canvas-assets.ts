import { createReadStream, existsSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { canvasModules } from './canvas-modules.ts';

/**
 * Where everything that only the canvas needs is in the site: its scripts and styles, and its fonts. The service worker
 * keeps these from their first use on, and not from the first visit to any page.
 */
export const CANVAS_SCRIPTS = '_astro/canvas/';
export const CANVAS_FONTS = 'canvas/fonts/';

const FONTS = join(dirname(createRequire(import.meta.url).resolve('@excalidraw/excalidraw')), 'fonts');
/** Modules that nothing but the canvas uses. */
const OF_THE_CANVAS =
  /\/node_modules\/(?:@excalidraw|pica|image-blob-reduce|canvas-roundrect-polyfill)\/|dryrun:canvas:/;

/**
 * Prepares Excalidraw for the site: leaves out what is not offered, puts its files into folders of their own, and serves
 * its fonts from here (`window.EXCALIDRAW_ASSET_PATH` is the folder `canvas/`).
 */
export function canvasAssets(): AstroIntegration {
  return {
    name: 'dryrun:canvas-assets',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [canvasModules()],
            environments: {
              client: { build: { rolldownOptions: { output: { chunkFileNames, assetFileNames } } } },
            },
          },
        });
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          const path = normalize(decodeURI((request.url ?? '').split('?', 1)[0] ?? '')).slice(1);
          if (!path.startsWith(CANVAS_FONTS)) return next();
          const file = join(FONTS, path.slice(CANVAS_FONTS.length));
          if (!existsSync(file)) return next();
          response.writeHead(200, { 'Content-Type': 'font/woff2' });
          createReadStream(file).pipe(response);
        });
      },
      'astro:build:done': async ({ dir, logger }) => {
        await cp(FONTS, join(fileURLToPath(dir), CANVAS_FONTS), { recursive: true });
        logger.info('the fonts of the canvas are served from here');
      },
    },
  };
}

/** A script of the canvas goes into a folder of its own. */
function chunkFileNames(chunk: { readonly name: string; readonly moduleIds: readonly string[] }): string {
  const folder = chunk.moduleIds.some((id) => OF_THE_CANVAS.test(id)) ? CANVAS_SCRIPTS : '_astro/';
  return `${folder}${plainName(chunk.name)}.[hash].js`;
}

/** And so do its styles. They name no other file: from there, Vite would give a wrong address. */
function assetFileNames({ names }: { readonly names: readonly string[] }): string {
  const isCanvas = names.some((name) => name.startsWith('excalidraw-canvas'));
  const name = plainName((names[0] ?? 'asset').replace(/\.[^.]*$/, ''));
  return `${isCanvas ? CANVAS_SCRIPTS : '_astro/'}${name}.[hash][extname]`;
}

/** As Astro names its chunks: without signs that mean something in an address. */
function plainName(name: string): string {
  return name.replaceAll(/[^\w.-]/g, '_');
}
