import { isRecord } from '../catalog/value.ts';

/**
 * What a submission returned, as text of at most `maxLength` characters. Plain values are language-neutral JSON; what
 * JSON has no form for is written out (`NaN`, `{1, 2}` for a set, `a function`). A cut text ends in "…".
 */
export function formatOutput(output: unknown, maxLength = Number.POSITIVE_INFINITY): string {
  let text = '';
  const put = (piece: string): boolean => {
    text += piece;
    return text.length <= maxLength;
  };
  write(output, put, maxLength);
  return text.length <= maxLength ? text : `${text.slice(0, Math.max(0, maxLength - 1)).toWellFormed()}…`;
}

type Put = (piece: string) => boolean;

/** Returns false as soon as `put` wants no more, so that a huge value costs no more than its beginning. */
function write(output: unknown, put: Put, limit: number): boolean {
  if (typeof output === 'string') return put(JSON.stringify(output.slice(0, limit + 1)));
  if (Array.isArray(output)) return writeItems('[', output, ']', put, limit);
  if (!isRecord(output)) return put(String(output));
  switch (output['$']) {
    case 'int':
      return put(String(output['v']).slice(0, limit + 1));
    case 'float':
      return put(output['v'] === 'nan' ? 'NaN' : output['v'] === 'inf' ? 'Infinity' : '-Infinity');
    case 'set':
      return writeItems('{', output['values'], '}', put, limit);
    case 'other':
      return put(String(output['type']));
    case 'NodeOf':
      return write(output['val'], put, limit);
    case 'ListNode':
      return output['cycle'] === undefined
        ? write(output['values'], put, limit)
        : put('{"values":') && write(output['values'], put, limit) && put(`,"cycle":${String(output['cycle'])}}`);
    case 'TreeNode':
    case 'RandomListNode':
      return write(output['values'], put, limit);
    case 'GraphNode':
      return writeGraph(output['nodes'], put, limit);
    case 'object':
      return writeEntries(output['entries'], put, limit);
    default:
      return put('?');
  }
}

function writeItems(open: string, items: unknown, close: string, put: Put, limit: number): boolean {
  if (!put(open)) return false;
  for (const [index, item] of (Array.isArray(items) ? items : []).entries()) {
    if (index > 0 && !put(',')) return false;
    if (!write(item, put, limit)) return false;
  }
  return put(close);
}

function writeEntries(entries: unknown, put: Put, limit: number): boolean {
  if (!put('{')) return false;
  for (const [index, entry] of (Array.isArray(entries) ? entries : []).entries()) {
    if (!Array.isArray(entry)) continue;
    if (index > 0 && !put(',')) return false;
    if (!write(entry[0], put, limit) || !put(':') || !write(entry[1], put, limit)) return false;
  }
  return put('}');
}

/** Each node's neighbours by value, in the order in which the nodes are met. */
function writeGraph(nodes: unknown, put: Put, limit: number): boolean {
  if (!Array.isArray(nodes)) return put('?');
  const numbered = nodes.every(
    (node, _index, all) => isRecord(node) && Number.isInteger(node['val']) && Number(node['val']) <= all.length,
  );
  const ordered = numbered ? nodes.toSorted((a, b) => Number(a.val) - Number(b.val)) : nodes;
  return writeItems(
    '[',
    ordered.map((node) => neighborValues(node, nodes)),
    ']',
    put,
    limit,
  );
}

function neighborValues(node: unknown, nodes: readonly unknown[]): unknown[] {
  const links: unknown = isRecord(node) ? node['links'] : null;
  return (Array.isArray(links) ? links : []).map((link) => {
    const neighbor = nodes[Number(link)];
    return isRecord(neighbor) ? neighbor['val'] : null;
  });
}
