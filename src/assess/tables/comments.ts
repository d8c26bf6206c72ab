/** "-- the url", "// the url", "# the url"; not in an address or quotes, and no number with a sign ("#1"). */
const MARK = String.raw`(?<![\w:/'"\x60-])(?:--(?![->])|\/\/|#(?=\s))`;
const TO_END = new RegExp(`${MARK}[^\\n]{0,400}`, 'y');
const IN_SIGNS = /\/\*[^]{0,400}?\*\//y;
const BEGINNING = new RegExp(`${MARK}|\\/\\*`);
/** Behind a dash a list goes on: "code -- the key, long_url -- the target", or on the next line after a comma. */
const LIST = /.\s--\s|,\s*$/;

/**
 * Where the comment ends that begins at a place, or that place where none does. What closes a bracket that it did not
 * open is no comment, but the rest of a list on one line.
 */
export function endOfComment(text: string, at: number): number {
  TO_END.lastIndex = at;
  const line = TO_END.exec(text)?.[0];
  if (line !== undefined) return LIST.test(line) || closesMore(line) ? at : at + line.length;
  IN_SIGNS.lastIndex = at;
  return at + (IN_SIGNS.exec(text)?.[0].length ?? 0);
}

function closesMore(comment: string): boolean {
  let depth = 0;
  for (const char of comment) {
    if ('([{'.includes(char)) depth += 1;
    else if (')]}'.includes(char) && --depth < 0) return true;
  }
  return false;
}

/** A field on a line of its own without the comment behind it. A line with several fields stays as it is. */
export function withoutComment(item: string): string {
  const at = BEGINNING.exec(item)?.index ?? item.length;
  if (at === item.length || endOfComment(item, at) === at) return item;
  const field = item.slice(0, at).trimEnd().replace(/[,;]$/, '');
  return /,(?![^()]*\))/.test(field) ? item : field;
}
