import { INDENTATION } from './editor-language.ts';

/**
 * Tidies Python without reformatting it: tabs in the indentation become spaces, blanks at line ends go, at most two
 * empty lines stand in a row, and the text ends in one line break. Lines inside triple-quoted texts stay as they are.
 */
export function tidyPython(source: string): string {
  const lines = source.split('\n');
  const inside = insideTripleQuotes(source);
  const tidied: string[] = [];
  let empty = 0;
  for (const [index, line] of lines.entries()) {
    const beginsInside = inside[index] === true;
    const endsInside = inside[index + 1] === true;
    const text = endsInside ? line : line.trimEnd();
    empty = text === '' && !beginsInside ? empty + 1 : 0;
    if (empty <= 2) tidied.push(beginsInside ? text : expandTabs(text));
  }
  return `${tidied.join('\n').trimEnd()}\n`;
}

function expandTabs(line: string): string {
  const width = INDENTATION.python;
  const indentation = /^[ \t]*/.exec(line)?.[0] ?? '';
  let column = 0;
  for (const character of indentation) column += character === '\t' ? width - (column % width) : 1;
  return ' '.repeat(column) + line.slice(indentation.length);
}

/** For each line, and for the end: whether it begins inside a triple-quoted text. */
function insideTripleQuotes(source: string): boolean[] {
  const inside = [false];
  let quote = '';
  const pieces = /\\[\s\S]|"""|'''|["'#\n]|[^\\"'#\n]+/g;
  for (const [piece] of source.matchAll(pieces)) {
    const breaks = piece.split('\n').length - 1;
    if (quote === '' && (piece === '"' || piece === "'" || piece === '"""' || piece === "'''" || piece === '#')) {
      quote = piece;
    } else if (piece === quote) {
      quote = '';
    }
    // A comment ends with its line, and so does a text in single quotes that was never closed.
    if (piece === '\n' && quote.length < 3) quote = '';
    for (let count = 0; count < breaks; count++) inside.push(quote.length === 3);
  }
  return inside;
}
