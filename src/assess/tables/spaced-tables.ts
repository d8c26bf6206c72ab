import type { Table } from '../sheet.ts';
import type { OutlinedLine } from '../statements/outline.ts';
import { roleOf } from '../stuffing/claim-words.ts';
import { fieldsOf } from './bracket-tables.ts';
import { isIdentifier } from './field-name.ts';

const NO_ITEM = String.raw`(?!(?:for|by|in|on|of|with|to|from|and|or|is|are|the|a|an|as|at|per|we|that|which)\b)`;
const NOTE = String.raw`(?:\s?\([^()\n]{0,80}\))?`;
const ITEM = String.raw`${NO_ITEM}[\w?]{2,40}(?:[ /][\w?]{2,20}){0,2}${NOTE}`;
/** "users id,email uniq,status": a name, and behind a space the first of three or more names. */
const SPACED = new RegExp(
  String.raw`^[*_\x60]{0,3}([A-Za-z]\w{1,40})[*_\x60]{0,3}\s+(?:(?:has|have|holds?|contains?)\s+)?(${NO_ITEM}\w{2,40}(?:\s(?:PK|pk|FK|fk|UNIQUE|uniq|primary key))?${NOTE}\s?,\s?${ITEM}(?:\s?,\s?${ITEM})+)(.{0,200})$`,
  'i',
);
const NO_TABLE =
  /^(?:index(?:es)?|indices|primary|unique|uniq|partition(?:ed)?|shard(?:ed)?|key|columns?|fields?|tables?|only|just|get|post|put|patch|delete)$/i;
const MAX_LINE = 600;
const NONE = { name: '', fields: [] } as const;

/**
 * Tables that are written without any sign: "creds user_id, algo, salt, hash". Commas also list what is no column, so
 * one name must look like that of a column, and the line must stand in the data model or beside another one.
 */
export function spacedTables(lines: readonly OutlinedLine[], text: string): Table[] {
  const found = lines.map(({ line, isHeading }) => {
    const isList = !isHeading && (line.kind === 'text' || line.kind === 'bullet' || line.kind === 'code');
    return isList ? tableOn(text.slice(line.start, Math.min(line.end, line.start + MAX_LINE))) : NONE;
  });
  return lines.flatMap(({ line, part }, index): Table[] => {
    const { name, fields } = found[index] ?? NONE;
    const own = identifiersOf(fields);
    const beside = Math.max(identifiersOf(found[index - 1]?.fields), identifiersOf(found[index + 1]?.fields));
    const isModel = part?.ids.includes('data-model') === true;
    const isTable = fields.length > 2 && (isModel ? own > 0 || beside > 0 : own > 0 && beside > 0);
    return isTable ? [{ start: line.start, end: line.end, name, fields }] : [];
  });
}

function tableOn(own: string): Pick<Table, 'name' | 'fields'> {
  const [, name = '', list = '', rest = ''] = SPACED.exec(own) ?? [];
  // A sentence goes on behind its list.
  if (name === '' || NO_TABLE.test(name) || roleOf(name.toLowerCase()) !== 'term' || /^\s*[a-z]/i.test(rest))
    return NONE;
  return { name, fields: fieldsOf(list) };
}

const identifiersOf = (fields: readonly string[] = []): number =>
  fields.filter((field) => isIdentifier(field.split(' ', 1)[0] ?? '')).length;
