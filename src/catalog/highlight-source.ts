import { javascriptLanguage, typescriptLanguage } from '@codemirror/lang-javascript';
import { pythonLanguage } from '@codemirror/lang-python';
import { classHighlighter, highlightCode } from '@lezer/highlight';
import { escapeHtml } from './escape-html.ts';
import type { Language } from './language.ts';

const PARSERS: Readonly<Record<Language, typeof pythonLanguage.parser>> = {
  javascript: javascriptLanguage.parser,
  typescript: typescriptLanguage.parser,
  python: pythonLanguage.parser,
};

/** Source code as HTML with the class names of the editor's highlighter (`tok-keyword`, `tok-string`, …). */
export function highlightSource(source: string, language: Language): string {
  let html = '';
  highlightCode(
    source,
    PARSERS[language].parse(source),
    classHighlighter,
    (text, classes) => {
      html += classes === '' ? escapeHtml(text) : `<span class="${classes}">${escapeHtml(text)}</span>`;
    },
    () => {
      html += '\n';
    },
  );
  return html;
}
