import type { Table } from '../sheet.ts';
import type { OutlinedLine } from '../statements/outline.ts';
import { fieldsOf } from './bracket-tables.ts';
import { withoutComment } from './comments.ts';
import { barTable, keyAndRest, keyedTable, nameAndKey, toldTable } from './told-tables.ts';
import { nameSection } from '../statements/name-section.ts';
import { fieldName, isIdentifier } from './field-name.ts';

const KEYWORD = String.raw`(?:table|collection|entity|model|schema|column family)`;
/** "users: id, email, password_hash", "Table users - id, email", "code -> long_url, expires_at" */
const ON_ONE_LINE = new RegExp(
  `^[*_\`]{0,3}(?:${KEYWORD}\\s*:?\\s+)?[*_\`]{0,3}([A-Za-z_]\\w{1,40}(?: \\w{2,20})?)(?:\\s+${KEYWORD})?[*_\`]{0,3}\\s*(?:\\([^()]{0,40}\\)\\s*)?[*_\`]{0,3}(:|=|->|→| [-–—] )[*_\`]{0,3}\\s*(\\S.*)$`,
  'i',
);
/** "users", "Table users", "users table:", "**users** (Postgres)" */
const TITLE = new RegExp(
  `^[*_\`]{0,3}(${KEYWORD}\\s*:?\\s+)?[*_\`]{0,3}([A-Za-z_]\\w{1,40}(?: \\w{2,20})?)(\\s+${KEYWORD})?[*_\`]{0,3}\\s*(?:[([][^()[\\]]{0,60}[)\\]])?\\s*(:?)[*_\`]{0,3}\\s*(:?)$`,
  'i',
);
const KEYWORD_BEHIND = new RegExp(`\\s+${KEYWORD}$`, 'i');
/** "class Task:" in Python, or with the brace on the next line. */
const CLASS_BEFORE = /^(?:class|struct)\s+(?=\S)/i;
/** Three names or more with dashes between, and none of them a list itself. */
const DASHES = /^[^,;]{2,40}(?:\s-\s[^,;]{2,60}){2,}$/;
const MAX_FIELDS = 80;
const MAX_LINE = 600;

/** Tables that are written as a name with a list, on one line or on the lines below. */
export function listTables(lines: readonly OutlinedLine[], text: string): Table[] {
  const tables: Table[] = [];
  for (const [index, one] of lines.entries()) {
    const { line, part } = one;
    if (line.kind === 'blank' || line.kind === 'rule' || line.kind === 'fence' || line.kind === 'row') continue;
    const own = text.slice(line.start, Math.min(line.end, line.start + MAX_LINE));
    const isModel = part?.ids.includes('data-model') === true;
    const table =
      keyedTable(own) ??
      barTable(own, isModel) ??
      (/^\W*(?:pk|partition key|primary key)\b/i.test(own) ? keyAndRest(own) : null) ??
      nameAndKey(own) ??
      onOneLine(own, isModel) ??
      keyAndRest(own) ??
      toldTable(own) ??
      below(lines, index, own, isModel, text);
    if (table !== null) tables.push({ ...table, start: line.start, end: table.end ?? line.end });
  }
  return tables;
}

const plainName = (name: string): string => name.replace(KEYWORD_BEHIND, '').replace(CLASS_BEFORE, '');

type Found = Pick<Table, 'name' | 'fields'> & { readonly end?: number };

function onOneLine(own: string, isModel: boolean): Found | null {
  const match = ON_ONE_LINE.exec(own);
  if (match === null) return null;
  const [, name = '', sign = '', given = ''] = match;
  // "sid -> {user_id, expires}" is one list of fields.
  const list = /^[`*]{0,3}[\w:{}<>.*-]{2,60}[`*]{0,3}\s?(?:->|=>|→|:)\s?\{/.test(given) ? flattened(given) : given;
  // "enqueue: POST /tasks queue, type" is a request.
  if (/^[({]|^(?:GET|POST|PUT|PATCH|DELETE)\b/.test(list)) return null;
  // "users - id - email - password"
  const parted = sign.trim() === '-' && DASHES.test(list) ? list.replaceAll(/\s-\s/g, ', ') : list;
  const fields = fieldsOf(parted.replace(/[.`*]+$/, '').replaceAll('`', ''));
  const key = sign === '->' || sign === '→' ? [name] : [];
  const identifiers = fields.filter(isIdentifier).length;
  const isTable = fields.length > 1 && (isModel ? fields.length >= parted.split(',').length - 2 : identifiers >= 2);
  return isTable ? { name: plainName(name), fields: [...key, ...fields] } : null;
}

/** "sess:{sid} -> {user, expires}" → "sess, sid, user, expires" */
const flattened = (text: string): string =>
  text.replaceAll(/\s?(?:->|=>|→|:)\s?(?=\{)|[{}:<>]/g, ', ').replaceAll(/(?:,\s*)+/g, ', ');

/** Fields on the lines below a name: deeper, or bullets, or the lines of a fence. */
function below(
  lines: readonly OutlinedLine[],
  index: number,
  own: string,
  isModel: boolean,
  text: string,
): Found | null {
  const match = TITLE.exec(own);
  if (match === null) return null;
  const [, before, name = '', after] = match;
  const title = lines[index];
  if (
    title?.isHeading === true &&
    ((!isModel && before === undefined && after === undefined) || nameSection(own) !== null)
  )
    return null;
  const fields: string[] = [];
  let end = title?.line.end ?? 0;
  for (let at = index + 1; at < lines.length && fields.length < MAX_FIELDS; at++) {
    const next = lines[at];
    if (
      next === undefined ||
      title === undefined ||
      next.isHeading ||
      next.line.kind === 'row' ||
      next.line.kind === 'rule'
    )
      break;
    if (next.line.kind === 'fence' || (next.line.kind === 'blank' && fields.length === 0 && title.isHeading)) continue;
    const isBelow =
      next.line.indent > title.line.indent ||
      (title.line.kind !== 'bullet' && next.line.kind === 'bullet') ||
      next.line.kind === 'code' ||
      (title.isHeading && next.line.kind === 'text');
    if (next.line.kind === 'blank' || !isBelow) break;
    const item = withoutComment(text.slice(next.line.start, Math.min(next.line.end, next.line.start + 160)));
    const names =
      /,\s/.test(item) && !/\(/.test(item.slice(0, item.indexOf(','))) && !/\s[-–—:]\s/.test(item)
        ? fieldsOf(item)
        : [fieldName(item)];
    for (const one of names) if (one !== null) fields.push(one);
    end = next.line.end;
  }
  const isNamed = before !== undefined || after !== undefined;
  const isTable = fields.length > 1 && (isNamed || isModel || fields.filter(isIdentifier).length >= 2);
  return isTable ? { name: plainName(name), fields: [...new Set(fields)], end } : null;
}
