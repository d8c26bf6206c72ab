import type { APIRoute } from 'astro';
import { loadPrompts } from '../catalog/load-prompt.ts';
import type { IndexEntry } from '../ui/palette/problem-index.ts';

/** The design prompts that the command palette can jump to. */
export const GET: APIRoute = async () => {
  const entries: IndexEntry[] = (await loadPrompts()).map(({ slug, spec: { name } }) => ({ slug, name }));
  return Response.json(entries);
};
