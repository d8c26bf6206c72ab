import { byLearningOrder } from './catalog-order.ts';
import { loadAllPackages } from './load-package.ts';
import { packageFolders } from './package-folders.ts';
import type { Problem } from './problem-schema.ts';

/** What the list of problems shows of one; build time only. */
export interface CatalogRow {
  readonly slug: string;
  readonly name: string;
  readonly difficulty: Problem['difficulty'];
  readonly patterns: Problem['patterns'];
}

let rows: Promise<CatalogRow[]> | undefined;

/** All problems of the checkout, in the order in which to learn from them. Read once per build. */
export function catalogRows(): Promise<CatalogRow[]> {
  rows ??= readRows();
  return rows;
}

async function readRows(): Promise<CatalogRow[]> {
  const packages = await loadAllPackages(packageFolders(process.cwd()));
  return packages
    .map(({ slug, problem: { name, difficulty, patterns } }) => ({ slug, name, difficulty, patterns }))
    .toSorted(byLearningOrder);
}
