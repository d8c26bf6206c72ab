import type { Table } from '../sheet.ts';
import type { OutlinedLine } from '../statements/outline.ts';

const KEY = /["']([A-Za-z_][\w-]{0,60})["']\s*:/g;
const MAX_LINES = 100;

/** Records that are shown as JSON examples in a fence; the line above the fence names them. */
export function jsonTables(lines: readonly OutlinedLine[], text: string): Table[] {
  const tables: Table[] = [];
  for (let index = 0; index < lines.length; index++) {
    const first = lines[index];
    if (first?.line.kind !== 'code' || lines[index - 1]?.line.kind !== 'fence') continue;
    let at = index;
    while (lines[at + 1]?.line.kind === 'code' && at - index < MAX_LINES) at += 1;
    const last = lines[at] ?? first;
    const own = text.slice(first.line.start, Math.min(last.line.end, first.line.start + 6000));
    if (/^[{[]/.test(own)) {
      const fields = [...new Set([...own.matchAll(KEY)].map((match) => match[1] ?? ''))];
      if (fields.length > 1)
        tables.push({ start: first.line.start, end: last.line.end, name: nameAbove(lines, index - 1, text), fields });
    }
    index = at;
  }
  return tables;
}

function nameAbove(lines: readonly OutlinedLine[], fence: number, text: string): string {
  for (let at = fence - 1; at >= Math.max(0, fence - 2); at--) {
    const line = lines[at]?.line;
    if (line === undefined || line.kind === 'blank') continue;
    return text
      .slice(line.start, Math.min(line.end, line.start + 80))
      .replaceAll(/[`*:#]/g, '')
      .trim();
  }
  return '';
}
