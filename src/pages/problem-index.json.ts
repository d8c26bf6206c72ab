import type { APIRoute } from 'astro';
import type { IndexEntry } from '../ui/palette/problem-index.ts';
import { catalogRows } from '../catalog/catalog-rows.ts';

/** What the command palette can jump to. */
export const GET: APIRoute = async () => {
  const entries: IndexEntry[] = (await catalogRows()).map(({ slug, name }) => ({ slug, name }));
  return Response.json(entries);
};
