import type { Language } from '../../../catalog/language.ts';

/** What formatting does in each language, for the button. */
export const FORMAT_LABELS: Readonly<Record<Language, { readonly name: string; readonly description: string }>> = {
  python: { name: 'Tidy', description: 'Tidies indentation and blank lines; Python is not reformatted beyond that' },
  javascript: { name: 'Format', description: 'Formats the code with Prettier' },
  typescript: { name: 'Format', description: 'Formats the code with Prettier' },
};
