import * as z from 'zod/mini';
import { siteUrl } from '../site-url.ts';

/** `problem-index.json`, `prompt-index.json` and `pattern-index.json`, written by the build: what one can jump to by name. */
export const problemIndexSchema = z.array(z.strictObject({ slug: z.string(), name: z.string() }));
export type IndexEntry = z.infer<typeof problemIndexSchema>[number];

/** All problems, in the order of the list. Rejects with a sentence for people. */
export function loadProblemIndex(): Promise<readonly IndexEntry[]> {
  return load('problem-index.json', 'The list of problems could not be loaded; open the Problems page instead.');
}

/** All design prompts. Rejects with a sentence for people. */
export function loadPromptIndex(): Promise<readonly IndexEntry[]> {
  return load('prompt-index.json', 'The list of prompts could not be loaded; open the Design page instead.');
}

/** The pages of all patterns. Rejects with a sentence for people. */
export function loadPatternIndex(): Promise<readonly IndexEntry[]> {
  return load('pattern-index.json', 'The list of patterns could not be loaded; open the map of patterns instead.');
}

async function load(file: string, remedy: string): Promise<readonly IndexEntry[]> {
  const address = siteUrl(file);
  const response = await fetch(address).catch(() => {
    throw new Error(remedy);
  });
  if (!response.ok) throw new Error(remedy);
  const parsed = problemIndexSchema.safeParse(await response.json().catch(() => null));
  if (!parsed.success) throw new Error(remedy);
  return parsed.data;
}
