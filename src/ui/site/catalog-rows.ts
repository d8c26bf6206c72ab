import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { problemSchema, type Problem } from '../../catalog/problem-schema.ts';

/** What the list of problems shows of one; build time only. */
export interface CatalogRow {
  readonly slug: string;
  readonly uuid: string;
  readonly name: string;
  readonly difficulty: Problem['difficulty'];
  readonly patterns: Problem['patterns'];
}

/** All problems of the repository, in the order of their slugs. */
export async function catalogRows(): Promise<CatalogRow[]> {
  const root = join(process.cwd(), 'problems/coding');
  const slugs = (await readdir(root, { withFileTypes: true })).filter((entry) => entry.isDirectory());
  const rows = slugs.map(async ({ name: slug }) => {
    const problem = problemSchema.parse(parse(await readFile(join(root, slug, 'problem.yaml'), 'utf8')));
    const { uuid, name, difficulty, patterns } = problem;
    return { slug, uuid, name, difficulty, patterns };
  });
  return (await Promise.all(rows)).sort((a, b) => a.slug.localeCompare(b.slug));
}
