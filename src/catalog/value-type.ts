/**
 * The types a parameter or a result can have, as written in `problem.yaml`:
 *
 *     type  := base ('?' | '[]')*
 *     base  := int | float | bool | string | void | ListNode | TreeNode | GraphNode | RandomListNode
 *
 * `T?` also admits null, `T[]` is a list of T; suffixes apply from left to right, so `int?[]` is a list of
 * integers and nulls.
 */
export type ValueType =
  | { readonly kind: ScalarKind }
  | { readonly kind: NodeKind }
  /** A node of the tree that another parameter holds, in cases written as its value; see `node_of`. */
  | { readonly kind: 'NodeOf'; readonly parameter: string }
  | { readonly kind: 'list'; readonly of: ValueType }
  | { readonly kind: 'nullable'; readonly of: ValueType };

export type ScalarKind = 'int' | 'float' | 'bool' | 'string' | 'void';
/** Linked structures: they are plain JSON in a package and objects with identity inside the sandbox. */
export type NodeKind = 'ListNode' | 'TreeNode' | 'GraphNode' | 'RandomListNode';

const SCALARS: readonly ScalarKind[] = ['int', 'float', 'bool', 'string', 'void'];
const NODES: readonly NodeKind[] = ['ListNode', 'TreeNode', 'GraphNode', 'RandomListNode'];

/** Base names, for error messages and documentation. */
export const BASE_TYPE_NAMES: readonly string[] = [...SCALARS, ...NODES];

/** Parses a type; throws a `TypeError` that names the text and the accepted words. */
export function parseValueType(text: string): ValueType {
  const match = /^([A-Za-z]+)((?:\?|\[\])*)$/.exec(text.trim());
  const base = match && baseType(match[1] ?? '');
  if (!match || !base) {
    throw new TypeError(
      `"${text}" is not a type. Write one of ${BASE_TYPE_NAMES.join(', ')}, followed by [] for a list or ? for "or null".`,
    );
  }
  let type: ValueType = base;
  for (const suffix of match[2]?.match(/\?|\[\]/g) ?? []) {
    type = suffix === '?' ? { kind: 'nullable', of: type } : { kind: 'list', of: type };
  }
  return type;
}

function baseType(name: string): ValueType | undefined {
  const kind = [...SCALARS, ...NODES].find((known) => known === name);
  return kind && { kind };
}

/** The inverse of {@link parseValueType}; of a node of another tree, its class. */
export function formatValueType(type: ValueType): string {
  if (type.kind === 'list') return `${formatValueType(type.of)}[]`;
  if (type.kind === 'nullable') return `${formatValueType(type.of)}?`;
  return type.kind === 'NodeOf' ? 'TreeNode' : type.kind;
}

/**
 * The parsed type of a parameter or result; with `node_of`, its trees are single nodes of that parameter. Never throws
 * on a problem that the schema accepted.
 */
export function typeOf(holder: { readonly type: string; readonly node_of?: string | undefined }): ValueType {
  const type = parseValueType(holder.type);
  return holder.node_of === undefined ? type : asNodeOf(type, holder.node_of);
}

function asNodeOf(type: ValueType, parameter: string): ValueType {
  if (type.kind === 'list' || type.kind === 'nullable') return { kind: type.kind, of: asNodeOf(type.of, parameter) };
  return type.kind === 'TreeNode' ? { kind: 'NodeOf', parameter } : type;
}

/** True for linked structures, whose objects have identity in the sandbox. */
export function isNodeKind(kind: ValueType['kind']): kind is NodeKind {
  return (NODES as readonly string[]).includes(kind);
}

/** True where a value of the type holds, at any depth, a linked structure. */
export function holdsNodes(type: ValueType): boolean {
  if (type.kind === 'list' || type.kind === 'nullable') return holdsNodes(type.of);
  return isNodeKind(type.kind);
}

/** True where a value of the type holds, at any depth, a node of another parameter's tree. */
export function refersToNodes(type: ValueType): boolean {
  if (type.kind === 'list' || type.kind === 'nullable') return refersToNodes(type.of);
  return type.kind === 'NodeOf';
}

/** What a type is about without its lists and nulls: the base that it is written with. */
export function baseKind(type: ValueType): ScalarKind | NodeKind {
  if (type.kind === 'list' || type.kind === 'nullable') return baseKind(type.of);
  return type.kind === 'NodeOf' ? 'TreeNode' : type.kind;
}
