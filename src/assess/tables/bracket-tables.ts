import type { Table } from '../sheet.ts';
import { endOfComment } from './comments.ts';
import { fieldName, isIdentifier } from './field-name.ts';

/**
 * "links(code PK, …)", "CREATE TABLE links (…)", "interface Link {…}", "message Task {…}", "link: { … }"; and what stands
 * behind the name: "type Link struct {…}", "class Link extends Base {…}"
 */
const OPENING =
  /(?<![/\w:.-])(?:(create\s+table(?:\s+if\s+not\s+exists)?|table|collection|interface|type|message|model|struct|class|entity)\s+)?[`"*]{0,3}([A-Za-z_][\w.]{1,60})[`"*]{0,3}(?:\s{1,9}struct\b|\s{1,9}(?:extends|implements)\s[\w.<>, ]{1,80}?)?\s?(?:=\s?|:\s?|\s)?([({])/gi;
const MAX_LENGTH = 4000;
const MAX_TABLES = 300;
const CLOSING: Readonly<Record<string, string>> = { '(': ')', '{': '}' };

/** Tables that are written as a name with brackets. `isModel`: whether a place is in the section of the data model. */
export function bracketTables(text: string, isModel: (at: number) => boolean): Table[] {
  const tables: Table[] = [];
  const endOf = commentEnds(text);
  let after = 0;
  for (const match of text.matchAll(OPENING)) {
    if (tables.length >= MAX_TABLES) break;
    if (match.index < after) continue;
    const [all, keyword, name = '', bracket = '('] = match;
    const open = match.index + all.length;
    const { close, inner } = readInner(text, open, bracket, endOf);
    if (close < 0) continue;
    const fields = fieldsOf(inner);
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

/** What stands in a bracket, without comments, and where it closes; -1: not within the length that a table may have. */
function readInner(
  text: string,
  open: number,
  bracket: string,
  endOf: (at: number) => number,
): { readonly close: number; readonly inner: string } {
  const closing = CLOSING[bracket] ?? ')';
  let depth = 1;
  let inner = '';
  let from = open;
  const limit = Math.min(text.length, open + MAX_LENGTH);
  for (let at = open; at < limit; at++) {
    const char = text.charAt(at);
    if (char === bracket) depth += 1;
    else if (char === closing && --depth === 0) return { close: at, inner: inner + text.slice(from, at) };
    // A blank line ends what was never closed.
    else if (char === '\n' && bracket === '(' && /^\s*\n/.test(text.slice(at + 1, at + 20))) break;
    else if (char === '-' || char === '/' || char === '#') {
      const end = endOf(at);
      if (end === at) continue;
      inner += text.slice(from, at);
      from = end;
      at = end - 1;
    }
  }
  return { close: -1, inner: '' };
}

/** `endOfComment` that looks at each place once, because brackets without an end are read again and again. */
function commentEnds(text: string): (at: number) => number {
  const known = new Map<number, number>();
  return (at) => {
    const end = known.get(at) ?? endOfComment(text, at);
    known.set(at, end);
    return end;
  };
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
