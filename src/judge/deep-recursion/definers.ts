import type { AnyNode } from 'acorn';
import { childrenOf, type FunctionNode, isFunctionNode, keyName, unwrap } from './syntax.ts';

/** What a name is known to stand for: a function's node, or `null` for anything else. */
type Definer = FunctionNode | null;

/**
 * For each name of the source, everything that gives it a value, wherever it stands. Scopes are not told apart: two
 * variables of one name count as one, which can only make less known about them.
 */
export class DefinerTable {
  readonly variables = new Map<string, Definer[]>();
  readonly properties = new Map<string, Definer[]>();
}

function add(table: Map<string, Definer[]>, name: string, definer: Definer): void {
  const known = table.get(name);
  if (known) known.push(definer);
  else table.set(name, [definer]);
}

function asDefiner(node: AnyNode): Definer {
  const value = unwrap(node);
  return isFunctionNode(value) ? value : null;
}

/** Records what one node defines by itself; the caller visits every node. */
export function recordDefiners(table: DefinerTable, node: AnyNode): void {
  switch (node.type) {
    case 'FunctionDeclaration':
    case 'FunctionExpression':
    case 'ArrowFunctionExpression':
      if (node.type !== 'ArrowFunctionExpression' && node.id) add(table.variables, node.id.name, node);
      for (const parameter of node.params) recordTargets(table, parameter);
      return;
    case 'ClassDeclaration':
    case 'ClassExpression':
      if (node.id) add(table.variables, node.id.name, null);
      return;
    case 'VariableDeclarator':
      // A variable without a value calls nothing until it is assigned.
      if (node.id.type !== 'Identifier') recordTargets(table, node.id);
      else if (node.init) add(table.variables, node.id.name, asDefiner(node.init));
      return;
    case 'AssignmentExpression':
      if (node.left.type === 'Identifier') add(table.variables, node.left.name, asDefiner(node.right));
      else if (node.left.type === 'MemberExpression') recordMember(table, node.left, asDefiner(node.right));
      else recordTargets(table, node.left);
      return;
    case 'UpdateExpression':
      recordTargets(table, node.argument);
      return;
    case 'ForInStatement':
    case 'ForOfStatement':
      recordTargets(
        table,
        node.left.type === 'VariableDeclaration' ? (node.left.declarations[0]?.id ?? node.left) : node.left,
      );
      return;
    case 'CatchClause':
      if (node.param) recordTargets(table, node.param);
      return;
    case 'MethodDefinition':
    case 'PropertyDefinition':
    case 'Property': {
      const name = keyName(node);
      if (name === null) return;
      const isAccessor = node.type !== 'PropertyDefinition' && (node.kind === 'get' || node.kind === 'set');
      add(table.properties, name, node.value && !isAccessor ? asDefiner(node.value) : null);
      return;
    }
    default:
  }
}

function recordMember(table: DefinerTable, node: AnyNode & { type: 'MemberExpression' }, definer: Definer): void {
  const name = keyName({ computed: node.computed, key: node.property });
  if (name !== null) add(table.properties, name, definer);
}

/** Everything in a pattern gets a value that is not known. */
function recordTargets(table: DefinerTable, node: AnyNode): void {
  if (node.type === 'Identifier') add(table.variables, node.name, null);
  else if (node.type === 'MemberExpression') recordMember(table, node, null);
  else if (node.type === 'AssignmentPattern') recordTargets(table, node.left);
  else if (node.type === 'Property') recordTargets(table, node.value);
  else if (/Pattern$|^RestElement$|^ParenthesizedExpression$/.test(node.type)) {
    for (const child of childrenOf(node)) recordTargets(table, child);
  }
}
