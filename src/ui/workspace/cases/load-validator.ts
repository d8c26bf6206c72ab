import type { Validator } from '../../../catalog/package-code.ts';

const validators = import.meta.glob<Validator>('../../../../problems/coding/*/validator.ts', { import: 'default' });

/** The rule of a package that types and limits cannot say, or null where it has none. */
export async function loadValidator(slug: string): Promise<Validator | null> {
  const load = validators[`../../../../problems/coding/${slug}/validator.ts`];
  return load ? load() : null;
}
