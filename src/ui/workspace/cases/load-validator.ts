import type { Validator } from '../../../catalog/package-code.ts';
import { siteFile } from '../../../catalog/site-file.ts';

// The folders are those of `package-folders.ts`; a glob must be a literal.
const validators = import.meta.glob<Validator>('../../../../problems/{coding,own}/*/validator.ts', {
  import: 'default',
});

/** The rule of a package that types and limits cannot say, or null where it has none. */
export async function loadValidator(slug: string): Promise<Validator | null> {
  return siteFile(validators, slug)?.() ?? null;
}
