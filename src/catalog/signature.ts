import type { Language } from './language.ts';
import { typeOf, type Parameter } from './problem-schema.ts';
import { isNodeKind, type NodeKind, type ScalarKind, type ValueType } from './value-type.ts';

/** The class that candidates know a linked structure by, in every language. */
export const NODE_CLASSES: Readonly<Record<NodeKind, string>> = {
  ListNode: 'ListNode',
  TreeNode: 'TreeNode',
  GraphNode: 'Node',
  RandomListNode: 'Node',
};

const PYTHON: Readonly<Record<ScalarKind, string>> = {
  int: 'int',
  float: 'float',
  bool: 'bool',
  string: 'str',
  void: 'None',
};
const SCRIPT: Readonly<Record<ScalarKind, string>> = {
  int: 'number',
  float: 'number',
  bool: 'boolean',
  string: 'string',
  void: 'void',
};

/**
 * A type as a candidate writes it: `List[Optional[ListNode]]`, `(ListNode | null)[]`. An empty structure is null, so
 * nodes are nullable everywhere. JSDoc comments in JavaScript use the types of TypeScript.
 */
export function typeText(type: ValueType, language: Language): string {
  const isPython = language === 'python';
  if (type.kind === 'nullable') {
    if (type.of.kind === 'nullable' || type.of.kind === 'NodeOf' || isNodeKind(type.of.kind))
      return typeText(type.of, language);
    return orNull(typeText(type.of, language), isPython);
  }
  if (type.kind === 'list') {
    const item = typeText(type.of, language);
    if (isPython) return `List[${item}]`;
    return item.includes(' | ') && !item.endsWith(']') ? `(${item})[]` : `${item}[]`;
  }
  if (type.kind === 'NodeOf') return orNull(NODE_CLASSES.TreeNode, isPython);
  if (isNodeKind(type.kind)) return orNull(NODE_CLASSES[type.kind], isPython);
  return (isPython ? PYTHON : SCRIPT)[type.kind];
}

const orNull = (text: string, isPython: boolean): string => (isPython ? `Optional[${text}]` : `${text} | null`);

/** Parameters as they stand between the parentheses of a head; JavaScript has only their names. */
export function parametersText(parameters: readonly Parameter[], language: Language): string {
  return parameters
    .map((parameter) =>
      language === 'javascript' ? parameter.name : `${parameter.name}: ${typeText(typeOf(parameter), language)}`,
    )
    .join(', ');
}
