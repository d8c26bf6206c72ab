import { fileKind } from '../site/file-kind.ts';

/** What a file is that is no journal, and where it is opened instead; null where it claims to be a journal. */
export function wrongFileWords(name: string, text: string): string | null {
  const kind = fileKind(name, text);
  switch (kind.is) {
    case 'journal':
      return null;
    case 'answer':
      return `${name} is one answer to the design prompt “${kind.prompt}”. Open it on the page of that prompt, with “Save or open files”.`;
    case 'drawing':
      return `${name} is a drawing. Open it on the page of its design prompt, with “Save or open files”.`;
    case 'broken':
      return `${name} is broken or cut off: it is no whole JSON. Save the journal again with “Save as a file”.`;
    default:
      return `${name} is no journal of Dryrun. Choose a file that was saved here with “Save as a file”.`;
  }
}
