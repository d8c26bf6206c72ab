import type { AnyNode, CallExpression, ClassBody, Program } from 'acorn';
import { DefinerTable, recordDefiners } from './definers.ts';
import { formOf, type FunctionForm, isReplaceable, nameGiven } from './function-place.ts';
import { childrenOf, type FunctionNode, isFunctionNode, keyName, MARK, unwrap } from './syntax.ts';

/** What a body uses that an arrow function has from the function around it, or that a generator cannot have. */
type Use = 'this' | 'arguments' | 'callee' | 'super' | 'new.target' | 'eval' | 'odd chain';

export interface FunctionInfo {
  readonly node: FunctionNode;
  readonly form: FunctionForm;
  /** Distinguishes names made for this function. */
  readonly id: number;
  /** The name by ECMAScript's rules, '' for none. */
  readonly name: string;
  /** Where false, the function stays as it is and its calls use the native stack. */
  eligible: boolean;
  /** With those of arrow functions inside. */
  readonly uses: Set<Use>;
  /** The calls in its body, not those of functions inside nor of its parameters. */
  readonly calls: CallExpression[];
}

/** What the printer and the choice of functions need to know about a submission. */
export interface Survey {
  readonly functions: ReadonlyMap<FunctionNode, FunctionInfo>;
  readonly definers: DefinerTable;
  /** Declared functions by the block or program that they are declared in. */
  readonly declared: ReadonlyMap<AnyNode, readonly FunctionInfo[]>;
}

/** Where a walk is: the function that it is in, and whether a `yield` may stand here. */
interface Place {
  readonly owner: FunctionInfo | null;
  readonly parent: AnyNode;
  /** The name that an unnamed function here gets. */
  readonly name: string;
  readonly inBody: boolean;
}

/** Thrown for a program that is not rewritten at all. */
export class Unsupported extends Error {}

/** Reads a whole program once; throws `Unsupported` for `with`, and for names that the rewriting needs. */
export function surveyProgram(program: Program): Survey {
  const functions = new Map<FunctionNode, FunctionInfo>();
  const declared = new Map<AnyNode, FunctionInfo[]>();
  const definers = new DefinerTable();

  function walk(node: AnyNode, place: Place): void {
    recordDefiners(definers, node);
    if (isFunctionNode(node)) return walkFunction(node, place);
    refuse(node, place.parent);
    const { owner, inBody } = place;
    if (owner !== null) {
      const use = traitOf(node);
      if (use !== null) owner.uses.add(use);
      if (inBody && node.type === 'CallExpression') owner.calls.push(node);
    }
    for (const child of childrenOf(node)) {
      const name = nameGiven(node, child, place.name);
      // Fields and static blocks are functions of their own, which stay as they are.
      const isOwn = node.type === 'StaticBlock' || (node.type === 'PropertyDefinition' && child === node.value);
      walk(child, isOwn ? { owner: null, parent: node, name, inBody: false } : { owner, parent: node, name, inBody });
    }
    if (node.type === 'ClassBody') keepOverwritten(node, functions);
  }

  function walkFunction(node: FunctionNode, place: Place): void {
    const ownName = node.type === 'ArrowFunctionExpression' ? null : (node.id?.name ?? null);
    const info: FunctionInfo = {
      node,
      form: formOf(node, place.parent),
      id: functions.size,
      name: ownName ?? place.name,
      eligible: true,
      uses: new Set(),
      calls: [],
    };
    functions.set(node, info);
    if (info.form === 'declaration') declared.set(place.parent, [...(declared.get(place.parent) ?? []), info]);
    for (const child of childrenOf(node)) {
      walk(child, { owner: info, parent: node, name: '', inBody: child === node.body });
    }
    if (info.form === 'arrow') for (const use of info.uses) place.owner?.uses.add(use);
    info.eligible = !node.async && !node.generator && isReplaceable(node, place.parent) && canBeGenerator(info);
  }

  walk(program, { owner: null, parent: program, name: '', inBody: false });
  return { functions, definers, declared };
}

function canBeGenerator({ form, uses }: FunctionInfo): boolean {
  if (uses.has('eval') || uses.has('callee') || uses.has('new.target') || uses.has('odd chain')) return false;
  // An arrow function's `arguments` are those of the function around it; `super` needs the method that it stands in.
  if (form === 'arrow' && uses.has('arguments')) return false;
  return !uses.has('super') || form === 'class-method' || form === 'private-method';
}

function traitOf(node: AnyNode): Use | null {
  switch (node.type) {
    case 'ThisExpression':
      return 'this';
    case 'Super':
      return 'super';
    case 'MetaProperty':
      return 'new.target';
    case 'Identifier':
      return node.name === 'arguments' ? 'arguments' : null;
    case 'MemberExpression':
      return keyName({ computed: node.computed, key: node.property }) === 'callee' ? 'callee' : null;
    case 'UnaryExpression':
      return node.operator === 'delete' && unwrap(node.argument).type === 'ChainExpression' ? 'odd chain' : null;
    case 'CallExpression': {
      const callee = unwrap(node.callee);
      if (callee.type === 'Identifier' && callee.name === 'eval') return 'eval';
      return callee.type === 'ChainExpression' ? 'odd chain' : null;
    }
    default:
      return null;
  }
}

function refuse(node: AnyNode, parent: AnyNode): void {
  if (node.type === 'WithStatement') throw new Unsupported('with');
  if (node.type !== 'Identifier' && node.type !== 'PrivateIdentifier') return;
  const isProperty =
    (parent.type === 'MemberExpression' && parent.property === node && !parent.computed) ||
    ((parent.type === 'Property' || parent.type === 'MethodDefinition' || parent.type === 'PropertyDefinition') &&
      parent.key === node &&
      !parent.computed);
  if (node.name.includes(MARK) || (node.name === 'yield' && !isProperty)) throw new Unsupported(node.name);
}

function memberKey(member: ClassBody['body'][number]): string | null {
  const name = member.type === 'StaticBlock' ? null : keyName(member);
  return name === null || member.type === 'StaticBlock' ? null : `${member.static} ${name}`;
}

/** Of two members of one name only the later is there when the wrappers are made: both stay. */
function keepOverwritten(body: ClassBody, functions: ReadonlyMap<FunctionNode, FunctionInfo>): void {
  const keys = body.body.map(memberKey);
  for (const member of body.body) {
    if (member.type !== 'MethodDefinition' || keys.indexOf(memberKey(member)) === keys.lastIndexOf(memberKey(member)))
      continue;
    const info = functions.get(member.value);
    if (info) info.eligible = false;
  }
}
