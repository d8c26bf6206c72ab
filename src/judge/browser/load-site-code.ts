import type { PackageCode } from '../../catalog/load-package-code.ts';
import type { Checker, Generator, Validator } from '../../catalog/package-code.ts';
import { siteFile } from '../../catalog/site-file.ts';

// Vite makes a chunk of each file, loaded when its problem is judged for the first time. The folders are those of
// `package-folders.ts`; a glob must be a literal.
const generators = import.meta.glob<Generator>('../../../problems/{coding,own}/*/generator.ts', { import: 'default' });
const validators = import.meta.glob<Validator>('../../../problems/{coding,own}/*/validator.ts', { import: 'default' });
const checkers = import.meta.glob<Checker>('../../../problems/{coding,own}/*/checker.ts', { import: 'default' });

/** The code of a package of this site; what it does not have is null. */
export async function loadSiteCode(slug: string): Promise<PackageCode> {
  const [generator, validator, checker] = await Promise.all([
    siteFile(generators, slug)?.() ?? null,
    siteFile(validators, slug)?.() ?? null,
    siteFile(checkers, slug)?.() ?? null,
  ]);
  return { generator, validator, checker };
}
