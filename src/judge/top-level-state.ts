import type { AnyNode, Node } from 'acorn';
import { parseScript } from './parse-script.ts';

/**
 * The names that a script declares at its top level, where nothing there can hold state: only functions, classes
 * without static parts, and constants, none of them written to later. Such a script need not be evaluated anew for each
 * case, which keeps what the compiler has learnt about it. Null where something may hold state, or where this cannot
 * tell. State on the functions themselves (`f.memo = {}`) is the realm's to look for.
 */
export function statelessNames(source: string): readonly string[] | null {
  try {
    const program = parseScript(source, { ecmaVersion: 'latest', sourceType: 'script' });
    const names: string[] = [];
    for (const statement of program.body) {
      const declared = namesOf(statement);
      if (declared === null) return null;
      names.push(...declared);
    }
    return writesTo(program, new Set(names)) ? null : names;
  } catch {
    // The realm words what is wrong with a source; a source nested too deeply for this walk is simply not helped.
    return null;
  }
}

function namesOf(statement: AnyNode): string[] | null {
  switch (statement.type) {
    case 'EmptyStatement':
      return [];
    case 'ExpressionStatement':
      return 'directive' in statement && typeof statement.directive === 'string' ? [] : null;
    case 'FunctionDeclaration':
      return statement.id ? [statement.id.name] : null;
    case 'ClassDeclaration':
      return statement.id && isStatelessClass(statement) ? [statement.id.name] : null;
    case 'VariableDeclaration': {
      const names: string[] = [];
      for (const { id, init } of statement.declarations) {
        if (id.type !== 'Identifier' || !init || !isStateless(init)) return null;
        names.push(id.name);
      }
      return names;
    }
    default:
      return null;
  }
}

function isStateless(init: AnyNode): boolean {
  switch (init.type) {
    case 'ArrowFunctionExpression':
    case 'FunctionExpression':
      return true;
    case 'ClassExpression':
      return isStatelessClass(init);
    default:
      return isConstant(init);
  }
}

/** A number or text that is worked out of such: with anything else as an operand, `valueOf` and its kin would be called. */
function isConstant(init: AnyNode): boolean {
  switch (init.type) {
    case 'Literal':
      return !('regex' in init && init.regex);
    case 'UnaryExpression':
      return isConstant(init.argument);
    case 'BinaryExpression':
      return isConstant(init.left) && isConstant(init.right);
    default:
      return false;
  }
}

function isStatelessClass(node: AnyNode & { type: 'ClassDeclaration' | 'ClassExpression' }): boolean {
  if (node.superClass && node.superClass.type !== 'Identifier') return false;
  // What a constructor returns that is not its own gets the private fields of the class: a mark that nobody else can see.
  if (node.superClass && node.body.body.some((member) => 'key' in member && member.key.type === 'PrivateIdentifier'))
    return false;
  return node.body.body.every((member) => {
    if (member.type === 'StaticBlock' || member.computed) return false;
    // A private method is a function that nobody can look for, and it can have properties.
    return member.type === 'MethodDefinition' ? member.key.type !== 'PrivateIdentifier' : !member.static;
  });
}

/** Whether any assignment names one of the names, in whatever scope, or may do so. */
function writesTo(node: unknown, names: ReadonlySet<string>): boolean {
  if (Array.isArray(node)) return node.some((item) => writesTo(item, names));
  if (!isNode(node)) return false;
  switch (node.type) {
    case 'AssignmentExpression':
    case 'ForInStatement':
    case 'ForOfStatement':
      if (mentions(node.left, names)) return true;
      break;
    case 'UpdateExpression':
      if (mentions(node.argument, names)) return true;
      break;
    case 'Identifier':
      // What is evaluated can assign anything, and outside of a function `arguments` are those of the script as a whole.
      if (node.name === 'eval' || node.name === 'arguments') return true;
      break;
    default:
  }
  return Object.values(node).some((child) => writesTo(child, names));
}

/** Whether a target of an assignment binds one of the names; `a.b = …` binds none. */
function mentions(target: unknown, names: ReadonlySet<string>): boolean {
  if (Array.isArray(target)) return target.some((item) => mentions(item, names));
  if (!isNode(target) || target.type === 'MemberExpression' || target.type === 'VariableDeclaration') return false;
  if (target.type === 'Identifier') return names.has(target.name);
  return Object.values(target).some((child) => mentions(child, names));
}

function isNode(value: unknown): value is AnyNode {
  return typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';
}
