import type { Language } from '../../../catalog/language.ts';
import { INDENTATION } from './editor-language.ts';
import { tidyPython } from './tidy-python.ts';

/** The formatted text, or why it could not be formatted. */
export type Formatted = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly message: string };

/** Formats JavaScript and TypeScript with Prettier, which loads when first wanted; Python is only tidied. */
export async function formatCode(source: string, language: Language): Promise<Formatted> {
  if (language === 'python') return { ok: true, text: tidyPython(source) };
  const [{ format }, estree, parser] = await Promise.all([
    import('prettier/standalone'),
    import('prettier/plugins/estree'),
    language === 'typescript' ? import('prettier/plugins/typescript') : import('prettier/plugins/babel'),
  ]);
  try {
    const text = await format(source, {
      parser: language === 'typescript' ? 'typescript' : 'babel',
      plugins: [estree.default, parser.default],
      tabWidth: INDENTATION[language],
      singleQuote: true,
    });
    return { ok: true, text };
  } catch (error) {
    const [line = 'The code has a syntax error.'] = (error instanceof Error ? error.message : String(error)).split(
      '\n',
    );
    return { ok: false, message: `Not formatted: ${line}` };
  }
}
