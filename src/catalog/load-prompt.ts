import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PackageError, throwFaults, type Fault } from './package-error.ts';
import { parsePrompt, promptFiles, type PromptTexts } from './parse-prompt.ts';
import type { PromptPackage } from './prompt-package.ts';

export type { PromptPackage } from './prompt-package.ts';

/**
 * Reads and checks one system-design prompt: `problems/design/<slug>` and `rubrics/design/<slug>.yaml` of a checkout,
 * whose top folder is `root`. Throws a `PackageError`, whose files are relative to `root`.
 */
export async function loadPrompt(root: string, slug: string): Promise<PromptPackage> {
  const texts = await Promise.all(
    Object.entries(promptFiles(slug)).map(async ([name, file]) => [name, await readText(join(root, file))] as const),
  );
  return parsePrompt(slug, Object.fromEntries(texts) as PromptTexts);
}

/**
 * Reads and checks all prompts of a checkout, sorted by slug. Throws one `PackageError` with the faults of all, and of
 * rubrics that belong to none.
 */
export async function loadPrompts(root: string = process.cwd()): Promise<PromptPackage[]> {
  const slugs = await promptSlugs(root);
  const results = await Promise.allSettled(slugs.map((slug) => loadPrompt(root, slug)));
  const prompts: PromptPackage[] = [];
  const faults = await findStrayRubrics(root, slugs);
  for (const result of results) {
    if (result.status === 'fulfilled') prompts.push(result.value);
    else if (result.reason instanceof PackageError) faults.push(...result.reason.faults);
    else throw result.reason;
  }
  throwFaults([...faults, ...checkUuids(prompts)]);
  return prompts;
}

async function readText(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Slugs of all prompts of a checkout, sorted. */
export async function promptSlugs(root: string): Promise<string[]> {
  const entries = await readdir(join(root, 'problems/design'), { withFileTypes: true });
  const folders = entries.filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'));
  return folders.map(({ name }) => name).toSorted();
}

async function findStrayRubrics(root: string, slugs: readonly string[]): Promise<Fault[]> {
  const names = await readdir(join(root, 'rubrics/design'));
  return names
    .filter((name) => !name.startsWith('.') && !slugs.some((slug) => name === `${slug}.yaml`))
    .toSorted()
    .map((name) => ({
      file: `rubrics/design/${name}`,
      field: '',
      problem: 'belongs to no prompt',
      remedy: 'name it <slug>.yaml after a folder of problems/design, or remove it',
    }));
}

/** Prompts are known by their uuids wherever attempts are kept, so no two may share one. */
function checkUuids(prompts: readonly PromptPackage[]): Fault[] {
  const owners = new Map<string, string>();
  return prompts.flatMap(({ slug, spec: { uuid } }) => {
    const file = promptFiles(slug).spec;
    const owner = owners.get(uuid);
    if (owner === undefined) {
      owners.set(uuid, file);
      return [];
    }
    return [{ file, field: 'uuid', problem: `is the same as uuid of ${owner}`, remedy: 'give each its own uuid' }];
  });
}
