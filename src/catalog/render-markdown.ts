import { Marked, type RendererObject, type TokenizerAndRendererExtension } from 'marked';
import { escapeHtml } from './escape-html.ts';
import { highlightSource } from './highlight-source.ts';
import { languageOfFile, LANGUAGES, type Language } from './language.ts';
import { renderFormula } from './render-formula.ts';
import { splitAtSubmissions } from './submissions-line.ts';

/** How Markdown becomes HTML. */
export interface MarkdownOptions {
  /** Added to the level of each heading, so that `## …` fits below the headings of the page; 0 by default. */
  readonly headingShift?: number;
}

/** Rendered Markdown, cut where the page shows submissions. */
export type HtmlPart =
  { readonly kind: 'html'; readonly html: string } | { readonly kind: 'submissions'; readonly name: string };

/**
 * Markdown (GitHub's) as HTML, with formulas in `$…$` and `$$…$$` and highlighted code fences. Raw HTML is shown as
 * text and links may only lead to web pages or places in the site. Throws a `FormulaError` for a bad formula.
 */
export function renderMarkdown(markdown: string, { headingShift = 0 }: MarkdownOptions = {}): string {
  return renderer(headingShift).parse(markdown, { async: false });
}

/** {@link renderMarkdown} for one line, without a paragraph around it. */
export function renderInlineMarkdown(markdown: string): string {
  return renderer(0).parseInline(markdown, { async: false });
}

/** {@link renderMarkdown} for a text with `{{submissions NAME}}` lines. */
export function renderParts(markdown: string, options: MarkdownOptions = {}): HtmlPart[] {
  return splitAtSubmissions(markdown).map((part) =>
    part.kind === 'submissions' ? part : { kind: 'html', html: renderMarkdown(part.markdown, options) },
  );
}

/** No backtick may stand in a formula, so that a price in front of inline code opens none. */
const inlineFormula: TokenizerAndRendererExtension = {
  name: 'inlineFormula',
  level: 'inline',
  start: (source) => source.indexOf('$'),
  tokenizer(source) {
    const match = /^\$(?![\s$])((?:\\[^\n]|[^$\\`\n]|\n(?!\n))*?)(?<!\s)\$(?!\d)/.exec(source);
    return match ? { type: 'inlineFormula', raw: match[0], text: match[1] ?? '' } : undefined;
  },
  renderer: (token) => renderFormula(String(token['text'])),
};

const blockFormula: TokenizerAndRendererExtension = {
  name: 'blockFormula',
  level: 'block',
  start: (source) => /^\$\$/m.exec(source)?.index,
  tokenizer(source) {
    const match = /^\$\$([^]+?)\$\$[ \t]*(?:\n|$)/.exec(source);
    return match ? { type: 'blockFormula', raw: match[0], text: (match[1] ?? '').trim() } : undefined;
  },
  renderer: (token) => `<p>${renderFormula(String(token['text']), true)}</p>\n`,
};

function renderer(headingShift: number): Marked {
  const rules: RendererObject = {
    heading({ tokens, depth }) {
      const level = Math.min(6, depth + headingShift);
      return `<h${level}>${this.parser.parseInline(tokens)}</h${level}>\n`;
    },
    // Long lines scroll inside the block, so the keyboard must be able to reach it.
    code({ text, lang = '' }) {
      const language = languageNamed(lang);
      const html = language ? highlightSource(text, language) : escapeHtml(text);
      return `<pre tabindex="0"><code>${html}</code></pre>\n`;
    },
    html: ({ text, block }) => (block === true ? `<p>${escapeHtml(text.trim())}</p>\n` : escapeHtml(text)),
    link({ href, tokens }) {
      const inner = this.parser.parseInline(tokens);
      const isWebPage = /^https?:\/\//i.test(href);
      const isPlace = /^[#./]/.test(href);
      return isWebPage || isPlace ? `<a href="${escapeHtml(href)}">${inner}</a>` : inner;
    },
    image: ({ text }) => escapeHtml(text),
  };
  return new Marked({ extensions: [inlineFormula, blockFormula], renderer: rules });
}

/** The language of a code fence: its name, or its file ending. */
function languageNamed(info: string): Language | undefined {
  const word = info.trim().toLowerCase();
  return LANGUAGES.find((language) => language === word) ?? languageOfFile(word);
}
