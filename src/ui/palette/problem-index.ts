import * as z from 'zod/mini';
import { siteUrl } from '../site-url.ts';

/** `problem-index.json`, written by the build: what one can jump to by name. */
export const problemIndexSchema = z.array(z.strictObject({ slug: z.string(), name: z.string() }));
export type IndexEntry = z.infer<typeof problemIndexSchema>[number];

/** All problems, in the order of the list. Rejects with a sentence for people. */
export async function loadProblemIndex(): Promise<readonly IndexEntry[]> {
  const address = siteUrl('problem-index.json');
  const remedy = 'The list of problems could not be loaded; open the Problems page instead.';
  const response = await fetch(address).catch(() => {
    throw new Error(remedy);
  });
  if (!response.ok) throw new Error(remedy);
  const parsed = problemIndexSchema.safeParse(await response.json().catch(() => null));
  if (!parsed.success) throw new Error(remedy);
  return parsed.data;
}
