import { PackageError } from '../../catalog/package-error.ts';
import type { ImportedPackage, ImportedSource, ImportOptions, Refusal } from '../imported-package.ts';
import type { SourceFolder } from '../source-folder.ts';
import { toSlug } from '../usable-name.ts';
import { byProperty, chooseTests } from './choose-tests.ts';
import { exercismStatement } from './exercism-statement.ts';
import { TypeRefusal } from './infer-type.ts';
import { readCanonical } from './read-canonical.ts';
import { readExcluded } from './read-tests-toml.ts';
import { toPackage } from './to-package.ts';

export const CANONICAL = 'canonical-data.json';

/** Reads an Exercism exercise: each property that it tests becomes a package. Throws a `PackageError`. */
export async function importExercism(
  source: SourceFolder,
  canonicalFile: string,
  { slug, newId }: ImportOptions,
): Promise<ImportedSource> {
  const file = `${source.name}/${canonicalFile}`;
  const { exercise, tests: all } = readCanonical((await source.text(canonicalFile)) ?? '', file);
  const toml = await source.firstText(['tests.toml', '.meta/tests.toml']);
  const { tests, leftOut } = chooseTests(all, readExcluded(toml?.text ?? ''));
  const properties = byProperty(tests);
  if (properties.size === 0) {
    throw new PackageError([{ file, field: 'cases', problem: 'has no case that counts', remedy: 'add one' }]);
  }
  const statement = await exercismStatement(source, exercise);
  const base = slug ?? exercise;
  const packages: ImportedPackage[] = [];
  const refused: Refusal[] = [];
  for (const [property, own] of properties) {
    const isAlone = properties.size === 1;
    try {
      packages.push(
        toPackage({
          slug: isAlone ? base : `${base}-${toSlug(property) ?? property}`,
          exercise,
          property,
          isAlone,
          tests: own,
          statement,
          leftOut: packages.length === 0 ? leftOut : [],
          newId,
        }),
      );
    } catch (error) {
      if (!(error instanceof TypeRefusal)) throw error;
      refused.push({ what: `property ${property} of ${exercise}`, reason: error.message });
    }
  }
  return { kind: 'exercism', packages, refused };
}
