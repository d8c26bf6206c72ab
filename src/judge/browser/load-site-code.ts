import type { PackageCode } from '../../catalog/load-package-code.ts';
import type { Checker, Generator, Validator } from '../../catalog/package-code.ts';

// Vite makes a chunk of each file, loaded when its problem is judged for the first time.
const generators = import.meta.glob<Generator>('../../../problems/coding/*/generator.ts', { import: 'default' });
const validators = import.meta.glob<Validator>('../../../problems/coding/*/validator.ts', { import: 'default' });
const checkers = import.meta.glob<Checker>('../../../problems/coding/*/checker.ts', { import: 'default' });

/** The code of a package of this site. */
export async function loadSiteCode(slug: string): Promise<PackageCode> {
  const folder = `../../../problems/coding/${slug}`;
  const loadGenerator = generators[`${folder}/generator.ts`];
  if (!loadGenerator) throw new Error(`There is no problem ${slug} on this site.`);
  const [generator, validator, checker] = await Promise.all([
    loadGenerator(),
    validators[`${folder}/validator.ts`]?.() ?? null,
    checkers[`${folder}/checker.ts`]?.() ?? null,
  ]);
  return { generator, validator, checker };
}
