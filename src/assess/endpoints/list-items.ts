/** An item of a list on one line, and where in the line it begins. */
interface ListItem {
  readonly text: string;
  readonly start: number;
}

/** What stands between the commas, semicolons, bars, strokes and wide gaps of a line; those in brackets part nothing. */
export function listItems(line: string): ListItem[] {
  const items: ListItem[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at <= line.length; at++) {
    const char = at === line.length ? ',' : line.charAt(at);
    if ('({['.includes(char)) depth += 1;
    else if (')}]'.includes(char)) depth = Math.max(0, depth - 1);
    const isSeparator = ',;|/'.includes(char) || (char === ' ' && line.charAt(at + 1) === ' ');
    if (at < line.length && (depth > 0 || !isSeparator)) continue;
    const text = line.slice(start, at);
    if (text.trim() !== '') items.push({ text, start });
    start = at + 1;
  }
  return items;
}
