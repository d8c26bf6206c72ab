/** A line `{{submissions NAME}}` stands for the accepted submissions of that name, one for each language. */
const LINE = /^\{\{submissions ([a-z0-9_]+)\}\}[ \t]*$/m;

/** Markdown, cut at the lines that stand for submissions. */
export type MarkdownPart =
  { readonly kind: 'markdown'; readonly markdown: string } | { readonly kind: 'submissions'; readonly name: string };

/** Splits Markdown at its `{{submissions NAME}}` lines; parts without text are left out. */
export function splitAtSubmissions(markdown: string): MarkdownPart[] {
  return markdown
    .split(LINE)
    .map((text, index): MarkdownPart =>
      index % 2 === 0 ? { kind: 'markdown', markdown: text.trim() } : { kind: 'submissions', name: text },
    )
    .filter((part) => part.kind === 'submissions' || part.markdown !== '');
}
