import { stat } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { parseDocument } from 'yaml';
import { PackageError } from '../catalog/package-error.ts';
import { CANONICAL, importExercism } from './exercism/import-exercism.ts';
import type { ImportedSource, ImportOptions } from './imported-package.ts';
import { importKattis, PROBLEM_YAML } from './kattis/import-kattis.ts';
import { SourceFolder } from './source-folder.ts';

/**
 * Reads what somebody else's tools wrote, a file or a folder, as packages of ours; what it is shows in its content. Writes
 * nothing. Throws a `PackageError` where it is nothing that can be read.
 */
export async function importSource(path: string, options: ImportOptions): Promise<ImportedSource> {
  const isFolder = await stat(path).then(
    (found) => found.isDirectory(),
    () => undefined,
  );
  if (isFolder === undefined) throw refuse(path, 'does not exist', 'correct the path');
  if (!isFolder && /\.(?:zip|kpp)$/i.test(path)) {
    throw refuse(path, 'is an archive', 'unpack it, and import the folder that was in it');
  }
  const source = await SourceFolder.open(isFolder ? path : dirname(path));
  const file = isFolder ? CANONICAL : basename(path);
  if (file.endsWith('.json') && (await source.text(file)) !== undefined) return importExercism(source, file, options);
  if (isFolder || file === PROBLEM_YAML) {
    const problem = await source.text(PROBLEM_YAML);
    if (problem !== undefined && hasEntry(problem)) {
      throw refuse(path, 'is a package of Dryrun already', 'copy the folder to problems/own/');
    }
    if (problem !== undefined) return importKattis(source, options);
  }
  const remedy = `name an Exercism exercise (with ${CANONICAL}) or a Kattis problem package (with ${PROBLEM_YAML})`;
  throw refuse(path, 'is nothing that can be imported', remedy);
}

/** What our `problem.yaml` says and theirs does not. */
const hasEntry = (text: string): boolean => parseDocument(text).has('entry');

function refuse(file: string, problem: string, remedy: string): PackageError {
  return new PackageError([{ file, field: '', problem, remedy }]);
}
