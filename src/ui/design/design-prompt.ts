import type { PromptSpec } from '../../catalog/prompt-schema.ts';
import type { Rubric } from '../../catalog/rubric-schema.ts';
import { siteUrl } from '../site-url.ts';

/** `design/<slug>/data.json`, written by the build: what a round needs besides the brief, which is in the page. */
export interface DesignPrompt {
  readonly slug: string;
  readonly spec: PromptSpec;
  readonly rubric: Rubric;
}

/** `design/<slug>/model.json`: an answer to learn from, fetched when someone looks at it. */
export interface ModelAnswer {
  readonly scene: string;
  readonly sheet: string;
}

/** Both files come from the same build as this code, so their shape is known. Rejects with a sentence for people. */
async function load<T>(path: string, what: string): Promise<T> {
  const remedy = `${what} could not be loaded. Check the connection, then reload the page.`;
  const response = await fetch(siteUrl(path)).catch(() => {
    throw new Error(remedy);
  });
  if (!response.ok) throw new Error(remedy);
  return (await response.json()) as T;
}

export const loadDesignPrompt = (slug: string): Promise<DesignPrompt> =>
  load<DesignPrompt>(`design/${slug}/data.json`, 'The prompt');

export const loadModelAnswer = (slug: string): Promise<ModelAnswer> =>
  load<ModelAnswer>(`design/${slug}/model.json`, 'The model answer');
