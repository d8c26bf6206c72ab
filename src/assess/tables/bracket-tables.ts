import type { Table } from '../sheet.ts';
import { fieldName, isIdentifier } from './field-name.ts';

/** "links(code PK, …)", "CREATE TABLE links (…)", "interface Link {…}", "message Task {…}", "link: { … }" */
const OPENING =
  /(?<![/\w:.-])(?:(create\s+table(?:\s+if\s+not\s+exists)?|table|collection|interface|type|message|model|struct|class|entity)\s+)?[`"*]{0,3}([A-Za-z_][\w.]{1,60})[`"*]{0,3}\s?(?:=\s?|:\s?|\s)?([({])/gi;
const MAX_LENGTH = 4000;
const MAX_TABLES = 300;
const CLOSING: Readonly<Record<string, string>> = { '(': ')', '{': '}' };

/** Tables that are written as a name with brackets. `isModel`: whether a place is in the section of the data model. */
export function bracketTables(text: string, isModel: (at: number) => boolean): Table[] {
  const tables: Table[] = [];
  let after = 0;
  for (const match of text.matchAll(OPENING)) {
    if (tables.length >= MAX_TABLES) break;
    if (match.index < after) continue;
    const [all, keyword, name = '', bracket = '('] = match;
    const open = match.index + all.length;
    const close = closingOf(text, open, bracket);
    if (close < 0) continue;
    const fields = fieldsOf(text.slice(open, close));
    const isTable =
      keyword !== undefined ||
      (isModel(match.index) ? fields.length > 1 : fields.filter(isIdentifier).length > 1 && fields.length > 2);
    if (!isTable || fields.length === 0 || NO_TABLE.test(name)) continue;
    tables.push({ start: match.index, end: close + 1, name, fields });
    after = close;
  }
  return tables;
}

const NO_TABLE =
  /^(?:json|ya?ml|http|[jt]s|values|varchar|char|key|index|unique|check|body|request|response|returns?|params?|query|payload|on|in|e\.g|i\.e)$/i;

/** Where the bracket closes, not farther than a table may be long. */
function closingOf(text: string, open: number, bracket: string): number {
  const close = CLOSING[bracket] ?? ')';
  let depth = 1;
  const limit = Math.min(text.length, open + MAX_LENGTH);
  for (let at = open; at < limit; at++) {
    const char = text.charAt(at);
    if (char === bracket) depth += 1;
    else if (char === close && --depth === 0) return at;
    // A blank line ends what was never closed.
    else if (char === '\n' && bracket === '(' && /^\s*\n/.test(text.slice(at + 1, at + 20))) return -1;
  }
  return -1;
}

/** The names of the items between brackets, not those of brackets within. */
export function fieldsOf(inner: string): string[] {
  const items: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at <= inner.length; at++) {
    const char = at === inner.length ? ',' : inner.charAt(at);
    if ('({['.includes(char)) depth += 1;
    else if (')}]'.includes(char)) depth -= 1;
    else if (depth <= 0 && ',;|\n'.includes(char)) {
      items.push(inner.slice(from, at));
      from = at + 1;
    }
  }
  const names = items
    .filter((item) => item.trim() !== '')
    .map(fieldName)
    .filter((name) => name !== null);
  return [...new Set(names)].slice(0, 80);
}
