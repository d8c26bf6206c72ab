import type { APIRoute } from 'astro';
import { loadPrompts, type PromptPackage } from '../../../catalog/load-prompt.ts';
import type { ModelAnswer } from '../../../ui/design/design-prompt.ts';

export async function getStaticPaths() {
  return (await loadPrompts()).map((prompt) => ({ params: { slug: prompt.slug }, props: { prompt } }));
}

/** The model answer, which is fetched when someone looks at it. */
export const GET: APIRoute<{ prompt: PromptPackage }> = ({ props: { prompt } }) =>
  Response.json(prompt.model satisfies ModelAnswer);
