import { cleanPath } from './clean-path.ts';
import type { FoundEndpoint } from './found-endpoint.ts';

const ONE = '(?:GET|POST|PUT|PATCH|DELETE|HEAD)';
/** "GET", "GET|DELETE", "PUT or PATCH" */
const METHOD = String.raw`(${ONE}(?:\s?(?:[|/,&+]|\band\b|\bor\b)\s?${ONE}\b)*)`;
const HOST = String.raw`(?:https?:\/\/[^\s/\x60"']{1,100})?`;
const PATH = String.raw`(\/(?:[\w\-./:<>*~%@$+!=&?[\]]|\(s\)|(?<=[/.:=])\{[\w-]{1,40}\??\})*)`;
/** Not within a word, but behind marks of slanted type. */
const START = '(?<![a-z0-9]_{0,2})';
/** "POST /links", "`DELETE /tasks/:id`", "curl -X POST https://sho.rt/links" */
const REQUESTS = new RegExp(`${START}${METHOD}\\b[\\s:\`"'*|\\]]{0,6}${HOST}${PATH}`, 'gi');
/** "/links (POST)", "| /links | POST |" */
const PATH_FIRST = new RegExp(`(?:^|[\\s\`"'|(]|(?<![\\w/])[*_]{1,3})${PATH}`);
const METHOD_ALONE = /\b(GET|POST|PUT|PATCH|DELETE)\b/;
/** "POST createLink": a name instead of a path. */
const NAMED = /^[`*]{0,3}(GET|POST|PUT|PATCH|DELETE)\s+([a-z][\w/-]{2,60}(?:\/\{\w{1,40}\})?)/;
const NO_NAME = /^(?:requests?|method|calls?|and|or|is|are|endpoints?|to|for|the|with|returns?|a|it|from)$/i;

/** The requests on a line: mostly one, but also "POST /signup, POST /login". */
export function requestsIn(line: string, offset: number): FoundEndpoint[] {
  const requests = [...line.matchAll(REQUESTS)].flatMap((request) => {
    const start = offset + request.index;
    const methods = (request[1] ?? '').match(/[A-Z]{3,6}/gi) ?? [];
    return methods
      .filter((name) => /^(?:GET|POST|PUT|PATCH|DELETE|HEAD)$/i.test(name))
      .map((method) => found(method, pathAt(request, line), start, start + request[0].length));
  });
  if (requests.length > 0) return requests;
  const other = otherRequestIn(line, offset);
  return other === null ? [] : [other];
}

function otherRequestIn(line: string, offset: number): FoundEndpoint | null {
  const path = PATH_FIRST.exec(line);
  const method = METHOD_ALONE.exec(line);
  if (path !== null && method !== null && (path[1] ?? '').length > 1) {
    const start = path.index + path[0].length - (path[1] ?? '').length;
    return found(
      method[1],
      pathAt(path, line),
      offset + Math.min(start, method.index),
      offset + path.index + path[0].length,
    );
  }
  const named = NAMED.exec(line);
  if (named === null || NO_NAME.test(named[2] ?? '')) return null;
  return found(named[1], named[2], offset + named[0].indexOf(named[1] ?? ''), offset + named[0].length);
}

/** The path at the end of a match. */
function pathAt(match: RegExpExecArray, line: string): string {
  const path = match.at(-1) ?? '';
  return cleanPath(path, line.slice(0, match.index + match[0].length - path.length));
}

function found(method: string | undefined, path: string | undefined, start: number, rest: number): FoundEndpoint {
  return { method: method?.toUpperCase() ?? null, path: path === undefined || path === '' ? '/' : path, start, rest };
}
