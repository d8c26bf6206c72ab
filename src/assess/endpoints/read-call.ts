import type { FoundEndpoint } from './found-endpoint.ts';

const CALL =
  /^[`*]{0,3}(rpc\s+|mutation\s+|query\s+|def\s+|func(?:tion)?\s+|async\s+)?([A-Za-z_]\w{1,50})\s?\(([^()\n]{0,400})\)\s*[`*]{0,3}\s*(->|=>|→|:|returns?\b)?/;
/** What calls begin with. */
const VERB =
  /^(?:create|add|new|get|fetch|list|find|read|delete|remove|update|set|put|post|shorten|redirect|resolve|expand|enqueue|submit|schedule|cancel|retry|requeue|replay|dequeue|poll|lease|claim|receive|ack|nack|complete|fail|heartbeat|extend|login|log_?in|sign_?(?:in|up|out)|logout|register|verify|validate|authenticate|authorize|refresh|revoke|introspect|reset|enroll|issue|rotate|change|start|stop|search|track|record|send|publish|consume|generate|check|open|close|pause|resume)(?=[A-Z_]|$)/i;
const COLUMN = /\b(?:pk|fk|primary|varchar|text|timestamp\w*|int|bigint|uuid|index|unique)\b/i;

/** The function on a line, or null: "createLink(url, alias): code", "rpc Enqueue(Task) returns (TaskId)". */
export function callIn(line: string, offset: number, isDataModel: boolean, isApi: boolean): FoundEndpoint | null {
  const match = CALL.exec(line);
  if (match === null) return null;
  const [all, keyword, name = '', parameters = '', result] = match;
  const isVerb = VERB.test(name);
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
