import { isRecord } from '../catalog/value.ts';

/**
 * Levels of JSON that an output may have. The realms stop at 64 levels of values, and one of those takes at most three
 * of JSON: a tag, its list, and an entry of that.
 */
const MOST_LEVELS = 200;

/**
 * Whether something is an output as `decode-output.ts` describes it. The realms write nothing else; what a submission has
 * forged could have other types in its fields, or more levels than our own functions have stack.
 */
export function isOutput(output: unknown, levels = MOST_LEVELS): boolean {
  if (Array.isArray(output)) return areOutputs(output, levels - 1);
  if (!isRecord(output)) return output !== undefined;
  const tag = output['$'];
  const grammar = typeof tag === 'string' && Object.hasOwn(TAGS, tag) ? TAGS[tag] : undefined;
  return grammar !== undefined && grammar(output, levels - 1);
}

function areOutputs(values: unknown, levels: number): boolean {
  return levels > 0 && Array.isArray(values) && values.every((one) => isOutput(one, levels));
}

type Grammar = (fields: Record<string, unknown>, levels: number) => boolean;

const isText: Grammar = ({ v }) => typeof v === 'string';
const isList: Grammar = ({ values }, levels) => areOutputs(values, levels);

const TAGS: Readonly<Record<string, Grammar>> = {
  int: isText,
  float: isText,
  other: ({ type }) => typeof type === 'string',
  ListNode: (fields, levels) =>
    isList(fields, levels) && (fields['cycle'] === undefined || Number.isInteger(fields['cycle'])),
  TreeNode: isList,
  RandomListNode: isList,
  set: isList,
  object: ({ entries }, levels) =>
    areOutputs(entries, levels) && (entries as unknown[]).every((entry) => Array.isArray(entry) && entry.length === 2),
  NodeOf: ({ own, val }, levels) => typeof own === 'boolean' && isOutput(val, levels),
  GraphNode: ({ nodes }, levels) =>
    Array.isArray(nodes) &&
    nodes.every(
      (node) =>
        isRecord(node) &&
        isOutput(node['val'], levels - 2) &&
        Array.isArray(node['links']) &&
        node['links'].every((link) => Number.isInteger(link)),
    ),
};
