import type { AnyNode } from 'acorn';
import { unwrap } from './syntax.ts';

/** A callee as V8 names it in "… is not a function". */
export function calleeText(node: AnyNode): string {
  const callee = unwrap(node);
  switch (callee.type) {
    case 'Identifier':
      return callee.name;
    case 'ThisExpression':
      return 'this';
    case 'Literal':
      return typeof callee.value === 'string' ? `"${callee.value}"` : (callee.raw ?? '');
    case 'ChainExpression':
      return calleeText(callee.expression);
    case 'CallExpression':
      return `${calleeText(callee.callee)}(...)`;
    case 'MemberExpression': {
      const object = calleeText(callee.object);
      const dot = callee.optional ? '?.' : '';
      if (callee.computed) return `${object}${dot}[${calleeText(callee.property)}]`;
      const name =
        callee.property.type === 'PrivateIdentifier' ? `#${callee.property.name}` : calleeText(callee.property);
      return `${object}${dot === '' ? '.' : dot}${name}`;
    }
    default:
      return '(intermediate value)';
  }
}
