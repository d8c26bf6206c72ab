import type { AnyNode, CallExpression, ChainExpression, MemberExpression } from 'acorn';
import { calleeText } from './callee-text.ts';
import type { Frame, Printer, PrintRule } from './printer.ts';
import { MARK, unwrap } from './syntax.ts';

/** Prints calls that may run a rewritten function, where a `yield` may stand; elsewhere only `bind` changes. */
export const printCall: PrintRule = (printer, node, frame) => {
  if (frame === null) return node.type === 'CallExpression' ? printBind(printer, node) : null;
  if (node.type === 'ChainExpression')
    return hasDeepLink(printer, node.expression) ? printChain(printer, node, frame) : null;
  return node.type === 'CallExpression' && printer.choice.isDeep(node) ? printPlain(printer, node, frame) : null;
};

/** `f(a)` → `(__dr$.c("f",f,a)?yield:__dr$.v)`, `o.f(a)` → `(__dr$.m("o.f",o,o.f,a)?yield:__dr$.v)`. */
function printPlain(printer: Printer, node: CallExpression, frame: Frame): string {
  const callee = unwrap(node.callee);
  if (callee.type !== 'MemberExpression')
    return deepCall(printer, node, frame, `c(%,${printer.print(node.callee, frame)}`);
  const around = [printer.lineEnds(node.start, callee.start), printer.lineEnds(callee.end, node.callee.end)] as const;
  const { object } = callee;
  const member = memberText(printer, callee, frame);
  if (object.type === 'Super') return deepCall(printer, node, frame, `m(%,${around[0]}this,super${member}${around[1]}`);
  if (object.type === 'Identifier' || object.type === 'ThisExpression') {
    const text = printer.print(object, frame);
    return deepCall(printer, node, frame, `m(%,${around[0]}${text},${text}${member}${around[1]}`);
  }
  // The variable is read again before anything else can use it.
  const self = variable(frame, 0);
  return deepCall(
    printer,
    node,
    frame,
    `m(%,${around[0]}${self}=${printer.print(object, frame)},${self}${member}${around[1]}`,
  );
}

/** `f.bind(a)` → `(__dr$.b("f.bind",f,a))`: the bound function is to be as deep as `f`. */
function printBind(printer: Printer, node: CallExpression): string | null {
  const { callee } = node;
  if (callee.type !== 'MemberExpression' || callee.computed || callee.object.type === 'Super') return null;
  const isBind = callee.property.type === 'Identifier' && callee.property.name === 'bind';
  if (!isBind || chainLinks(node).links.some((link) => link.optional)) return null;
  const list = printer.printList(node.arguments, callee.object.end, node.end, null);
  const separator = node.arguments.length > 0 ? ',' : '';
  return `(${MARK}.b(${JSON.stringify(calleeText(callee))},${printer.print(callee.object, null)}${separator}${list}))`;
}

/** Completes a call whose function is printed; `%` stands for the text of the callee. */
function deepCall(printer: Printer, node: CallExpression, frame: Frame, start: string): string {
  const list = printer.printList(node.arguments, node.callee.end, node.end, frame);
  const separator = node.arguments.length > 0 ? ',' : '';
  const text = JSON.stringify(calleeText(node.callee));
  return `(${MARK}.${start.replace('%', () => text)}${separator}${list})?yield:${MARK}.v)`;
}

/** The name of one of our variables in a frame; 0 is shared by uses that cannot overlap. */
function variable(frame: Frame, index: number): string {
  frame.variables = Math.max(frame.variables, index + 1);
  return `${MARK}${index}`;
}

const newVariable = (frame: Frame): string => variable(frame, Math.max(1, frame.variables));

/** `.name`, `.#name` or `[key]`, whatever the source has between it and its object. */
function memberText(printer: Printer, node: MemberExpression, frame: Frame): string {
  const before = printer.lineEnds(node.object.end, node.property.start);
  const property = printer.print(node.property, frame);
  const after = printer.lineEnds(node.property.end, node.end);
  return node.computed ? `${before}[${property}]${after}` : `${before}.${property}${after}`;
}

/** The links of a chain, outermost first, down to what it begins with. */
function chainLinks(node: AnyNode): { readonly base: AnyNode; readonly links: (MemberExpression | CallExpression)[] } {
  const links: (MemberExpression | CallExpression)[] = [];
  let base = node;
  while (base.type === 'MemberExpression' || base.type === 'CallExpression') {
    links.unshift(base);
    base = base.type === 'MemberExpression' ? base.object : base.callee;
  }
  return { base, links };
}

function hasDeepLink(printer: Printer, node: AnyNode): boolean {
  return chainLinks(node).links.some((link) => link.type === 'CallExpression' && printer.choice.isDeep(link));
}

/**
 * `a?.b(c).d` → `((v=a)==null?void 0:(call of v.b).d)`: each optional link becomes a condition around all that follows
 * it, which is what a chain means.
 */
function printChain(printer: Printer, node: ChainExpression, frame: Frame): string {
  const { base, links } = chainLinks(node.expression);
  let text = printer.print(base, frame);
  let conditions = '';
  let closing = '';
  const stopAtNull = (): void => {
    const value = newVariable(frame);
    conditions += `((${value}=${text})==null?void 0:`;
    closing += ')';
    text = value;
  };
  for (let i = 0; i < links.length; i++) {
    const link = links[i];
    if (link === undefined) continue;
    if (link.optional) stopAtNull();
    if (link.type === 'CallExpression') {
      text =
        link.optional || printer.choice.isDeep(link)
          ? deepCall(printer, link, frame, `c(%,${text}`)
          : `${text}(${printer.printList(link.arguments, link.callee.end, link.end, frame)})`;
      continue;
    }
    const member = memberText(printer, link, frame);
    const call = links[i + 1];
    if (call?.type !== 'CallExpression' || !(call.optional || printer.choice.isDeep(call))) {
      text += member;
      continue;
    }
    const self = newVariable(frame);
    const isSuper = link.object.type === 'Super';
    if (call.optional) {
      text = isSuper ? `super${member}` : `(${self}=${text})${member}`;
      stopAtNull();
      text = deepCall(printer, call, frame, `m(%,${isSuper ? 'this' : self},${text}`);
    } else {
      text = deepCall(
        printer,
        call,
        frame,
        isSuper ? `m(%,this,super${member}` : `m(%,${self}=${text},${self}${member}`,
      );
    }
    i++;
  }
  return `(${conditions}${text}${closing})`;
}
