import type { Table } from './sheet.ts';
import type { OutlinedLine } from './statements/outline.ts';
import { bracketTables } from './tables/bracket-tables.ts';
import { gridTables } from './tables/grid-tables.ts';
import { jsonTables } from './tables/json-tables.ts';
import { listTables } from './tables/list-tables.ts';
import { spacedTables } from './tables/spaced-tables.ts';

/** Nobody lists more. */
const MAX_TABLES = 500;

/**
 * The tables, collections and record types of a sheet, in order: "links(code PK, long_url)", SQL, lists behind or below a name,
 * Markdown tables, types and JSON examples. Where two readings overlap, the one with more fields counts.
 */
export function readTables(lines: readonly OutlinedLine[], text: string): Table[] {
  const model = lines.filter(({ part }) => part?.ids.includes('data-model') === true).map(({ line }) => line);
  const first = model[0]?.from ?? Infinity;
  const last = model.at(-1)?.to ?? -1;
  const isModel = (at: number): boolean => at >= first && at <= last;
  const found = [
    ...bracketTables(text, isModel),
    ...gridTables(lines, text),
    ...listTables(lines, text),
    ...spacedTables(lines, text),
    ...jsonTables(lines, text),
  ];
  const kept: Table[] = [];
  for (const table of found.toSorted((a, b) => a.start - b.start || b.fields.length - a.fields.length)) {
    const before = kept.at(-1);
    const overlaps = before !== undefined && table.start < before.end;
    if (!overlaps) kept.push(table);
    else if (table.fields.length > before.fields.length) kept[kept.length - 1] = table;
  }
  return kept.slice(0, MAX_TABLES);
}
