import { renderMarkdown } from '../catalog/render-markdown.ts';

/** Markdown that our renderer accepts: where dollar signs make a formula that is none, all of them are plain signs. */
export function safeMarkdown(text: string): { markdown: string; notes: string[] } {
  try {
    renderMarkdown(text);
    return { markdown: text, notes: [] };
  } catch {
    const markdown = text.replaceAll(/(?<!\\)\$/g, String.raw`\$`);
    return {
      markdown,
      notes: ['a formula of the statement could not be read, so its dollar signs are shown as they are'],
    };
  }
}
