import type { APIRoute } from 'astro';
import { libraryFile } from '../../ui/design/library/library-file.ts';

/** The component library, for Excalidraw elsewhere. */
export const GET: APIRoute = () =>
  new Response(libraryFile('dryrun'), { headers: { 'Content-Type': 'application/vnd.excalidrawlib+json' } });
