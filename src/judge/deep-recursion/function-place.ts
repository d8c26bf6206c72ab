import type { AnyNode } from 'acorn';
import { type FunctionNode, keyName } from './syntax.ts';

/** How a function is written, which decides how its wrapper is. */
export type FunctionForm = 'declaration' | 'expression' | 'arrow' | 'object-method' | 'class-method' | 'private-method';

export function formOf(node: FunctionNode, parent: AnyNode): FunctionForm {
  if (node.type === 'FunctionDeclaration') return 'declaration';
  if (node.type === 'ArrowFunctionExpression') return 'arrow';
  if (parent.type === 'MethodDefinition')
    return parent.key.type === 'PrivateIdentifier' ? 'private-method' : 'class-method';
  return parent.type === 'Property' && (parent.method || parent.kind !== 'init') ? 'object-method' : 'expression';
}

/** Whether the place of a function lets a wrapper and a generator stand for it. */
export function isReplaceable(node: FunctionNode, parent: AnyNode): boolean {
  // Under `if`, a label or a `case`, a declaration has no block of its own at whose start it could be linked.
  if (node.type === 'FunctionDeclaration') return parent.type === 'Program' || parent.type === 'BlockStatement';
  if (parent.type === 'MethodDefinition') return parent.kind === 'method' && keyName(parent) !== null;
  if (parent.type !== 'Property') return true;
  return parent.kind === 'init' && keyName(parent) !== '__proto__';
}

/** The name that `child` gets from its parent `node` if it is a function without one; `outer` is the parent's own. */
export function nameGiven(node: AnyNode, child: AnyNode, outer: string): string {
  switch (node.type) {
    case 'ParenthesizedExpression':
      return outer;
    case 'VariableDeclarator':
      return child === node.init && node.id.type === 'Identifier' ? node.id.name : '';
    case 'AssignmentPattern':
    case 'AssignmentExpression':
      return child === node.right && node.left.type === 'Identifier' ? node.left.name : '';
    case 'Property':
    case 'MethodDefinition':
    case 'PropertyDefinition':
      return child === node.value ? (keyName(node) ?? '') : '';
    default:
      return '';
  }
}
