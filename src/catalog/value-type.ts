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

/** The inverse of {@link parseValueType}. */
export function formatValueType(type: ValueType): string {
  if (type.kind === 'list') return `${formatValueType(type.of)}[]`;
  if (type.kind === 'nullable') return `${formatValueType(type.of)}?`;
  return type.kind;
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

/** What a type is about without its lists and nulls: the base that it is written with. */
export function baseKind(type: ValueType): ScalarKind | NodeKind {
  return type.kind === 'list' || type.kind === 'nullable' ? baseKind(type.of) : type.kind;
}
