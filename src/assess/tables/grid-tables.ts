import type { Table } from '../sheet.ts';
import { cellsOf } from '../quantities/cells.ts';
import type { OutlinedLine } from '../statements/outline.ts';
import { fieldsOf } from './bracket-tables.ts';
import { fieldName, isIdentifier } from './field-name.ts';

const FIELD_HEAD = /^(?:columns?|fields?|attributes?|names?|key|property|column name|field name)$/i;
const TABLE_HEAD = /^(?:tables?|collections?|entit(?:y|ies)|models?|store)$/i;
const LIST_HEAD = /^(?:columns?|fields?|attributes?|key fields|schema|main fields|key columns)$/i;
const KEY_HEAD = /^(?:(?:primary|partition|hash|sort|range|shard|row)?[ _-]?keys?|pk|sk|id)$/i;
const MAX_ROWS = 200;
const MAX_LINE = 1000;

/** Tables that are drawn as Markdown tables: a row for each column, a row for each table, or a column for each field. */
export function gridTables(lines: readonly OutlinedLine[], text: string): Table[] {
  const tables: Table[] = [];
  for (let index = 0; index < lines.length; index++) {
    const head = lines[index];
    if (head?.line.kind !== 'row' || lines[index + 1]?.line.kind !== 'rule') continue;
    const rows: OutlinedLine[] = [];
    let at = index + 2;
    for (; lines[at]?.line.kind === 'row' && rows.length < MAX_ROWS; at++) {
      const row = lines[at];
      if (row !== undefined) rows.push(row);
    }
    tables.push(...readGrid(head, rows, text, titleAbove(lines, index, text)));
    index = at - 1;
  }
  return tables;
}

function readGrid(head: OutlinedLine, rows: readonly OutlinedLine[], text: string, title: string): Table[] {
  const columns = cells(head, text);
  const field = columns.findIndex((one) => FIELD_HEAD.test(one));
  const name = columns.findIndex((one) => TABLE_HEAD.test(one));
  const list = columns.findIndex((one) => LIST_HEAD.test(one));
  const listed = columns.flatMap((one, at) => (at !== name && (at === list || KEY_HEAD.test(one)) ? [at] : []));
  if (name >= 0 && list >= 0 && name !== list) {
    return rows.map((row) => {
      const own = cells(row, text);
      return {
        start: row.line.start,
        end: row.line.end,
        name: plain(own[name] ?? ''),
        fields: fieldsOf(
          listed
            .map((at) => own[at] ?? '')
            .join(', ')
            .replaceAll(/[`*]/g, ''),
        ),
      };
    });
  }
  const span = { start: head.line.start, end: rows.at(-1)?.line.end ?? head.line.end };
  if (field >= 0) {
    const fields = rows.map((row) => fieldName(cells(row, text)[field] ?? '')).filter((one) => one !== null);
    return fields.length === 0 ? [] : [{ ...span, name: title, fields }];
  }
  const fields = columns.map(fieldName).filter((one) => one !== null);
  const isModel = head.part?.ids.includes('data-model') === true;
  return fields.length > 1 && (isModel || fields.filter(isIdentifier).length > 1)
    ? [{ ...span, name: title, fields }]
    : [];
}

const cells = ({ line }: OutlinedLine, text: string): string[] =>
  cellsOf(text.slice(line.from, Math.min(line.to, line.from + MAX_LINE)));

/** The line or heading above a table is its name. */
function titleAbove(lines: readonly OutlinedLine[], index: number, text: string): string {
  for (let at = index - 1; at >= Math.max(0, index - 3); at--) {
    const line = lines[at]?.line;
    if (line === undefined || line.kind === 'row' || line.kind === 'rule') break;
    if (line.kind !== 'blank') return plain(text.slice(line.start, Math.min(line.end, line.start + 80)));
  }
  return '';
}

const plain = (name: string): string =>
  name
    .replaceAll(/[`*:#]/g, '')
    .replace(/\b(?:tables?|collection|schema)\b/gi, '')
    .trim();
