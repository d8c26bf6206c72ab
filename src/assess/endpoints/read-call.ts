import type { FoundEndpoint } from './found-endpoint.ts';
import { listItems } from './list-items.ts';

const CALL =
  /^[`*]{0,3}(rpc\s+|mutation\s+|query\s+|def\s+|func(?:tion)?\s+|async\s+)?([A-Za-z_]\w{1,50})\s?\(([^()\n]{0,400})\)\s*[`*]{0,3}\s*(->|=>|→|:|returns?\b)?/;
/** What calls begin with. */
const VERB =
  /^(?:create|add|new|get|fetch|list|find|read|delete|remove|update|set|put|post|shorten|redirect|resolve|expand|enqueue|submit|schedule|cancel|retry|requeue|replay|dequeue|poll|lease|claim|receive|ack|nack|complete|fail|heartbeat|extend|login|log_?in|sign_?(?:in|up|out)|logout|register|verify|validate|authenticate|authorize|refresh|revoke|introspect|reset|enroll|issue|rotate|change|start|stop|search|track|record|send|publish|consume|generate|check|open|close|pause|resume)(?=[A-Z_]|$)/i;
/** These are nouns too, and only whole they are calls: not "states(id, name)". */
const STRICT =
  /^(?:status|state|info|begin|wait|next|finish|release|unlink|prove|kick|ban|attempt|challenge|done)(?:$|_|[A-Z])/;
const COLUMN = /\b(?:pk|fk|primary|varchar|text|timestamp\w*|int|bigint|uuid|index|unique)\b/i;

/** What may stand before calls: "API, gRPC:" */
const LABEL = /^(?:[*_`]*(?:api|apis|grpc|rpcs?|calls?|rest|functions?|methods?)\b[*_`]*[\s:,–—-]*)+/i;
/** Further calls: behind a separator or two blanks. */
const FURTHER = /(?:[;,|`]|\s{2,}|\breturns?\s\S{1,40};?)\s*[`*]{0,3}([A-Za-z_]\w{1,50})\s?\(([^()\n]{0,400})\)/g;

/** The functions on a line: "Submit(type, payload) -> id", "status(id); cancel(id)". */
export function callsIn(line: string, offset: number, isDataModel: boolean, isApi: boolean): FoundEndpoint[] {
  const label = LABEL.exec(line)?.[0].length ?? 0;
  const listed = isApi || label > 0 ? listedCalls(line.slice(label), offset + label) : [];
  if (listed.length > 0) return listed;
  const first = callIn(line.slice(label), offset + label, isDataModel, isApi || label > 0);
  if (first === null || isDataModel) return first === null ? [] : [first];
  const calls = [first];
  const behind = line.slice(first.rest - offset);
  for (const match of behind.matchAll(FURTHER)) {
    const [all, name = '', parameters = ''] = match;
    if (!isCall(name) || COLUMN.test(parameters)) continue;
    const start = first.rest + match.index + all.indexOf(name);
    calls.push({ method: null, path: name, start, rest: start + name.length });
  }
  return calls;
}

/** An item that is a call: "get", "`cancel`", "replay(id | filter)", "Enqueue{type, payload}→id", "worker: claim(n)". */
const ITEM =
  /^(?:[\s*_`-]*[A-Za-z][\w ]{1,20}:\s|\s*(?:workers?|clients?|admins?|operators?)\s)?[\s*_`"]*([A-Za-z_]\w{1,50})[`*_"]*\s*(?=$|[`({<:]|->|=>|→)/;
/** Of the items of a list, so many are calls where the others may be left out. */
const MOSTLY_CALLS = 0.6;

/** Calls that stand in a list with others, with or without brackets; none where the line is mostly something else. */
function listedCalls(line: string, offset: number): FoundEndpoint[] {
  const items = listItems(line);
  const calls = items.flatMap(({ text, start }): FoundEndpoint[] => {
    const [all = '', name = ''] = ITEM.exec(text) ?? [];
    if (name === '' || !isCall(name)) return [];
    const at = offset + start + all.lastIndexOf(name);
    return [{ method: null, path: name, start: at, rest: at + name.length }];
  });
  const isList = calls.length > 1 || items.length === 1;
  return isList && calls.length >= MOSTLY_CALLS * items.length ? calls : [];
}

const isCall = (name: string): boolean =>
  VERB.test(name) || STRICT.test(`${name.charAt(0).toLowerCase()}${name.slice(1)}`);

/** The function on a line, or null: "createLink(url, alias): code", "rpc Enqueue(Task) returns (TaskId)". */
function callIn(line: string, offset: number, isDataModel: boolean, isApi: boolean): FoundEndpoint | null {
  const match = CALL.exec(line);
  if (match === null) return null;
  const [all, keyword, name = '', parameters = '', result] = match;
  const isVerb = isCall(name);
  // What a record of the data model can do is no call of the API.
  if (isDataModel && /^\s*(?:self|cls)\b/.test(parameters)) return null;
  if (keyword === undefined) {
    const isCamel = /[a-z][A-Z]/.test(name);
    if (!isVerb && !(isApi && (result !== undefined || isCamel))) return null;
    // "refresh_tokens(id, user_id)" is a table.
    if (isDataModel && result === undefined && !isCamel) return null;
    if (COLUMN.test(parameters) && !isVerb) return null;
  }
  const start = offset + all.indexOf(name, keyword?.length ?? 0);
  return { method: null, path: name, start, rest: start + name.length };
}
