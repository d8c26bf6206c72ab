import { randomId } from '../../journal/random-id.ts';
import { getJournal } from '../../journal/stores.ts';
import { createDesignModel, type DesignModel } from './design-model.ts';
import { loadDesignPrompt } from './design-prompt.ts';
import { createReader } from './reading/reader.ts';

/** Opens the journal and fetches the prompt's data. What was kept is read meanwhile: the canvas need not wait for it. */
export async function openDesign(slug: string): Promise<DesignModel> {
  const [prompt, journal] = await Promise.all([loadDesignPrompt(slug), getJournal()]);
  const reader = createReader(
    () => new Worker(new URL('./reading/reader.worker.ts', import.meta.url), { type: 'module' }),
  );
  const model = createDesignModel({
    prompt,
    journal,
    reader,
    now: () => Date.now(),
    newId: randomId,
    later(run, ms) {
      const timer = setTimeout(run, ms);
      return () => clearTimeout(timer);
    },
  });
  model
    .load()
    .catch((error: unknown) => model.toasts.show(`Your journal could not be read: ${(error as Error).message}`));
  return model;
}
