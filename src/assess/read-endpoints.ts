import type { Endpoint } from './sheet.ts';
import { callsIn } from './endpoints/read-call.ts';
import { fieldsIn, parametersOf } from './endpoints/field-words.ts';
import type { FoundEndpoint } from './endpoints/found-endpoint.ts';
import { beginsMessage, isBodyOrAnswer, withoutHeaders } from './endpoints/http-message.ts';
import { openApiPath, readOpenApi } from './endpoints/read-open-api.ts';
import { beginsWithPath, hasMoreThanPath, pathsIn } from './endpoints/read-paths.ts';
import { requestsIn } from './endpoints/read-request.ts';
import type { OutlinedLine } from './statements/outline.ts';

/** Nobody lists more. */
const MAX_ENDPOINTS = 500;
/** Lines below an endpoint that may describe it. */
const MAX_LINES_BELOW = 15;
/** Lines of a request as it goes over the wire, with headers and a body. */
const MAX_LINES_OF_MESSAGE = 60;
/** How much of a line is read. */
const MAX_LINE = 1000;

/**
 * The endpoints of an API: "POST /links {longUrl} -> 201", rows of a table, paths of OpenAPI, and plain functions
 * ("createLink(url, alias): code", "rpc Enqueue(Task)"), and paths that a line begins with ("/login email, pw → token").
 * What stands indented below an endpoint belongs to it.
 */
export function readEndpoints(lines: readonly OutlinedLine[], text: string): Endpoint[] {
  const endpoints: Endpoint[] = [];
  const found = lines.map((_, index) => endpointsOn(lines, index, text));
  for (let index = 0; index < lines.length && endpoints.length < MAX_ENDPOINTS; index++) {
    const one = lines[index];
    if (one === undefined) break;
    if (openApiPath(one.line, text) !== null) {
      const read = readOpenApi(lines, index, text);
      endpoints.push(...read.endpoints);
      if (read.endpoints.length > 0) {
        index = read.next - 1;
        continue;
      }
    }
    const own = found[index] ?? [];
    const isMessage = own.length > 0 && beginsMessage(lines, index, text);
    for (const { method, path, start, rest } of own) {
      const end = own.find((next) => next.start > start)?.start ?? endOf(lines, found, index, text);
      const below = text.slice(rest, Math.min(end, rest + 2 * MAX_LINE));
      const described = isMessage ? withoutHeaders(below) : below;
      const to = start + text.slice(start, end).trimEnd().length;
      endpoints.push({ start, end: to, method, path, fields: fieldsIn(`${parametersOf(path)} ${described}`) });
    }
  }
  return endpoints;
}

function endpointsOn(lines: readonly OutlinedLine[], index: number, text: string): FoundEndpoint[] {
  const one = lines[index];
  if (one === undefined || one.line.kind === 'blank' || one.line.kind === 'rule' || one.line.kind === 'fence')
    return [];
  const { line, isHeading, part } = one;
  const own = shownOf(line, text);
  const requests = requestsIn(own, line.start);
  if (!isHeading && beginsWithPath(own) && isPathOfApi(lines, index, text)) {
    const bare = pathsIn(own, line.start).filter(
      ({ start }) => !requests.some((request) => start >= request.start && start < request.rest),
    );
    return [...requests, ...bare].toSorted((a, b) => a.start - b.start);
  }
  if (requests.length > 0 || isHeading) return requests;
  const from = Math.max(line.start, one.start);
  const isModel = part?.ids.includes('data-model') === true;
  return callsIn(own.slice(from - line.start), from, isModel, part?.ids.includes('api') === true);
}

const shownOf = (line: OutlinedLine['line'], text: string): string =>
  text.slice(line.start, Math.min(line.end, line.start + MAX_LINE));

/** Whether a path without a method is one that can be called: among the API, with fields or an answer, or beside others. */
function isPathOfApi(lines: readonly OutlinedLine[], index: number, text: string): boolean {
  const one = lines[index];
  if (one === undefined) return false;
  if (one.part?.ids.includes('api') === true || hasMoreThanPath(shownOf(one.line, text))) return true;
  return [lines[index - 1], lines[index + 1]].some(
    (near) => near !== undefined && !near.isHeading && beginsWithPath(shownOf(near.line, text)),
  );
}

/** What the parts of a request are called, at the beginning of a line. */
const PART_NAME = String.raw`^[*_\x60]{0,3}(?:body|request|response|returns?|params?|query|headers?|payload|input|output)`;
/** How what belongs to the request above begins. */
const PART = new RegExp(String.raw`${PART_NAME}\b|^[-=]>|^[→{}"[\]]`, 'i');

/** A part of a request as a label of its own: "Request body:", "Response". A sentence that begins so is something else. */
const LABELLED_PART = new RegExp(
  String.raw`${PART_NAME}(?:\s(?:body|headers?|params?|parameters))?[*_\x60]{0,3}\s*(?::|$)`,
  'i',
);
/** Fences of other languages hold records and code, and no bodies. */
const BODY_FENCE = /^[`~]{3,}\s*(?:json[5c]?|http|ya?ml|js|javascript|ts|typescript)?\s*$/i;
const RECORD = /^\s*(?:create\s+table|class|struct|type|interface|table|model|entity)\b/i;

/** Whether what stands behind a blank line is part of the request above: a body in a fence, or the label of a part. */
function isPartBelow(lines: readonly OutlinedLine[], at: number, text: string): boolean {
  const next = lines[at];
  if (next === undefined || next.isHeading) return false;
  const own = text.slice(next.line.start, Math.min(next.line.end, next.line.start + MAX_LINE));
  if (next.line.kind !== 'fence') return LABELLED_PART.test(own) || /^(?:[-=]>|[→{[])/.test(own);
  const first = lines[at + 1]?.line;
  return BODY_FENCE.test(own.trim()) && first !== undefined && !RECORD.test(text.slice(first.start, first.end));
}

/** The end of the last line that still describes the endpoint. */
function endOf(
  lines: readonly OutlinedLine[],
  found: readonly (readonly FoundEndpoint[])[],
  index: number,
  text: string,
): number {
  const own = lines[index]?.line;
  if (own === undefined) return 0;
  let { end } = own;
  const isMessage = beginsMessage(lines, index, text);
  const most = isMessage ? MAX_LINES_OF_MESSAGE : MAX_LINES_BELOW;
  for (let at = index + 1; at <= index + most; at++) {
    const next = lines[at];
    if (next === undefined || next.isHeading || next.line.kind === 'rule' || next.line.kind === 'row') break;
    if ((found[at] ?? []).length > 0) break;
    if (next.line.kind === 'blank') {
      if (own.kind === 'code' ? isMessage || isBodyOrAnswer(lines[at + 1], text) : isPartBelow(lines, at + 1, text))
        continue;
      break;
    }
    // The fence after a heading or line holds the request; the fence after code ends it.
    if (next.line.kind === 'fence') {
      if (own.kind === 'code') break;
      continue;
    }
    const isBelow = next.line.indent > own.indent || next.line.kind === 'code' || own.kind === 'heading';
    if (!isBelow && !PART.test(text.slice(next.line.start, next.line.start + 24))) break;
    end = next.line.end;
  }
  return end;
}
