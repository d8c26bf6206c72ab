import { join } from 'node:path';
import { byLearningOrder } from './catalog-order.ts';
import { loadAllPackages } from './load-package.ts';
import type { Problem } from './problem-schema.ts';

/** What the list of problems shows of one; build time only. */
export interface CatalogRow {
  readonly slug: string;
  readonly name: string;
  readonly difficulty: Problem['difficulty'];
  readonly patterns: Problem['patterns'];
}

let rows: Promise<CatalogRow[]> | undefined;

/** All problems of the repository, in the order in which to learn from them. Read once per build. */
export function catalogRows(): Promise<CatalogRow[]> {
  rows ??= readRows();
  return rows;
}

async function readRows(): Promise<CatalogRow[]> {
  const packages = await loadAllPackages(join(process.cwd(), 'problems/coding'));
  return packages
    .map(({ slug, problem: { name, difficulty, patterns } }) => ({ slug, name, difficulty, patterns }))
    .toSorted(byLearningOrder);
}
