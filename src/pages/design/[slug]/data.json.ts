import type { APIRoute } from 'astro';
import { loadPrompts, type PromptPackage } from '../../../catalog/load-prompt.ts';
import type { DesignPrompt } from '../../../ui/design/design-prompt.ts';

export async function getStaticPaths() {
  return (await loadPrompts()).map((prompt) => ({ params: { slug: prompt.slug }, props: { prompt } }));
}

/** What a round needs besides the brief, apart from the page so that this stays small. */
export const GET: APIRoute<{ prompt: PromptPackage }> = ({ props: { prompt } }) => {
  const { slug, spec, rubric } = prompt;
  return Response.json({ slug, spec, rubric } satisfies DesignPrompt);
};
