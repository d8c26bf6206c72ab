import type { APIRoute } from 'astro';
import { PATTERNS } from '../catalog/problem-schema.ts';
import type { IndexEntry } from '../ui/palette/problem-index.ts';
import { labelOf } from '../ui/site/label-of.ts';

/** The patterns that the command palette can jump to. */
export const GET: APIRoute = () => {
  const entries: IndexEntry[] = PATTERNS.map((id) => ({ slug: id, name: labelOf(id) }));
  return Response.json(entries);
};
