import type { AnyNode, CallExpression } from 'acorn';
import { CALLBACK_METHODS, GLOBAL_FUNCTIONS, NAMESPACES, PLAIN_METHODS } from './native-names.ts';
import type { FunctionInfo, Survey } from './survey.ts';
import { isFunctionNode, keyName, unwrap } from './syntax.ts';

/** Which functions become generators, and which calls in them leave the native stack. */
export interface Choice {
  isRewritten(info: FunctionInfo): boolean;
  /** Whether the call may run a rewritten function. */
  isDeep(call: CallExpression): boolean;
}

/** What is defined more often may be anything: all of its definers would be gone through for every call. */
const MOST_DEFINERS = 100;

/**
 * Chooses every eligible function that may call a rewritten one. A function that calls only builtins and functions
 * that stay cannot be part of a recursion, so it stays too and runs at full speed.
 */
export function chooseFunctions({ functions, definers }: Survey): Choice {
  const rewritten = new Set([...functions.values()].filter(({ eligible }) => eligible));

  const stays = (node: AnyNode): boolean => {
    const info = isFunctionNode(node) ? functions.get(node) : undefined;
    return info !== undefined && !rewritten.has(info);
  };
  const allStay = (known: readonly (AnyNode | null)[]): boolean =>
    known.length <= MOST_DEFINERS && known.every((node) => node !== null && stays(node));

  /** Whether an argument, if it is called back, runs no rewritten function. */
  function isPlainCallback(argument: AnyNode | undefined): boolean {
    const value = argument === undefined ? null : unwrap(argument);
    if (value === null || value.type === 'Literal' || value.type === 'TemplateLiteral') return true;
    if (value.type !== 'Identifier') return stays(value);
    const known = definers.variables.get(value.name);
    return known === undefined ? GLOBAL_FUNCTIONS.has(value.name) || value.name === 'undefined' : allStay(known);
  }

  function isPlainMethod(object: AnyNode, name: string, call: CallExpression): boolean {
    const known = definers.properties.get(name);
    if (known !== undefined && !allStay(known)) return false;
    if (call.arguments.some(({ type }) => type === 'SpreadElement') && !PLAIN_METHODS.has(name)) return false;
    const isGlobal = object.type === 'Identifier' && !definers.variables.has(object.name);
    if (isGlobal && NAMESPACES.has(object.name)) return name !== 'from' || isPlainCallback(call.arguments[1]);
    const callback = CALLBACK_METHODS.get(name);
    if (callback !== undefined) return isPlainCallback(call.arguments[callback]);
    return known !== undefined || PLAIN_METHODS.has(name);
  }

  function isDeep(call: CallExpression): boolean {
    const callee = unwrap(call.callee);
    if (callee.type === 'Identifier') {
      const known = definers.variables.get(callee.name);
      return known === undefined ? !GLOBAL_FUNCTIONS.has(callee.name) : !allStay(known);
    }
    if (callee.type !== 'MemberExpression') return !stays(callee);
    const name = keyName({ computed: callee.computed, key: callee.property });
    // `f.call` and its like run whatever they are called on.
    if (name === null || name === 'call' || name === 'apply' || name === 'bind') return true;
    return !isPlainMethod(unwrap(callee.object), name, call);
  }

  for (let before = -1; before !== rewritten.size;) {
    before = rewritten.size;
    for (const info of rewritten) if (!info.calls.some(isDeep)) rewritten.delete(info);
  }
  return { isRewritten: (info) => rewritten.has(info), isDeep };
}
