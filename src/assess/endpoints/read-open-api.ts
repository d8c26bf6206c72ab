import type { Endpoint } from '../sheet.ts';
import type { Line } from '../statements/read-lines.ts';
import type { OutlinedLine } from '../statements/outline.ts';
import { fieldsIn, parametersOf } from './field-words.ts';

const PATH = /^["']?(\/[\w\-./{}:]{0,120})["']?:\s*$/;
const METHOD = /^["']?(get|post|put|patch|delete)["']?:\s*$/i;
/** How many lines one path may take. */
const MAX_LINES = 120;

/** The path that a line of OpenAPI begins with ("/links:"), or null. */
export function openApiPath(line: Line, text: string): string | null {
  if (line.kind === 'blank' || line.end - line.start > 130) return null;
  return PATH.exec(text.slice(line.start, line.end))?.[1] ?? null;
}

/** The operations below a path, and the index of the line after them. */
export function readOpenApi(
  lines: readonly OutlinedLine[],
  index: number,
  text: string,
): { endpoints: Endpoint[]; next: number } {
  const first = lines[index]?.line;
  const path = first === undefined ? null : openApiPath(first, text);
  const found: { readonly method: string; readonly start: number; end: number }[] = [];
  if (first === undefined || path === null) return { endpoints: [], next: index + 1 };
  let at = index + 1;
  for (; at < Math.min(lines.length, index + MAX_LINES); at++) {
    const line = lines[at]?.line;
    if (line === undefined || line.kind === 'fence' || (line.kind !== 'blank' && line.indent <= first.indent)) break;
    const method = METHOD.exec(text.slice(line.start, Math.min(line.end, line.start + 20)))?.[1];
    const open = found.at(-1);
    if (method !== undefined) found.push({ method: method.toUpperCase(), start: line.start, end: line.end });
    else if (open !== undefined && line.kind !== 'blank') open.end = line.end;
  }
  const endpoints = found.map(({ method, start, end }): Endpoint => {
    return { start, end, method, path, fields: fieldsIn(`${parametersOf(path)} ${text.slice(start, end)}`) };
  });
  return { endpoints, next: at };
}
