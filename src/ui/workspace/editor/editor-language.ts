import { indentUnit } from '@codemirror/language';
import { EditorState, type Extension } from '@codemirror/state';
import type { Language } from '../../../catalog/language.ts';

/** Columns of one step of indentation. */
export const INDENTATION: Readonly<Record<Language, number>> = { python: 4, javascript: 2, typescript: 2 };

/** The indentation of a language, which is there before its grammar has loaded. */
export function indentationOf(language: Language): Extension {
  return [indentUnit.of(' '.repeat(INDENTATION[language])), EditorState.tabSize.of(INDENTATION[language])];
}

/** The grammar of a language, loaded when it is first wanted. */
export async function loadGrammar(language: Language): Promise<Extension> {
  if (language === 'python') {
    // Only the grammar: an interview's editor completes nothing, and completions are a few kilobytes.
    const { pythonLanguage } = await import('@codemirror/lang-python');
    return pythonLanguage;
  }
  const { javascriptLanguage, typescriptLanguage } = await import('@codemirror/lang-javascript');
  return language === 'typescript' ? typescriptLanguage : javascriptLanguage;
}
