import type { AnyNode } from 'acorn';
import { printBody, variables } from './print-statement.ts';
import type { Frame, Printer, PrintRule } from './printer.ts';
import type { FunctionInfo } from './survey.ts';
import { isFunctionNode, MARK } from './syntax.ts';
import { generatorName, rewrittenAt } from './wrapper-links.ts';

/** Prints functions that stay without a frame, and the others as a generator in its wrapper. */
export const printFunction: PrintRule = (printer, node, frame) => {
  if (!isFunctionNode(node)) {
    return node.type === 'Property' ? printObjectMethod(printer, node, frame) : null;
  }
  const info = rewrittenAt(printer, node);
  if (info === null) {
    if (frame === null) return null;
    return printer.print(node, null);
  }
  const name = JSON.stringify(info.name);
  const generator = `function*${generatorName(info)}${generatorRest(printer, info)}`;
  if (info.form === 'declaration') return `${declaredWrapper(info)}${generator}`;
  if (info.form === 'arrow')
    return info.uses.has('this') ? `(${MARK}.t(${generator},${name},this))` : `(${MARK}.o(${generator},${name}))`;
  const self = node.type === 'FunctionExpression' ? node.id?.name : undefined;
  if (self === undefined) return `(${MARK}.f(${generator},${name}))`;
  return `(${MARK}.n(${self}=>${generator},${name},${lengthOf(info)}))`;
};

/** A method of an object literal becomes a property with a wrapped generator. */
function printObjectMethod(printer: Printer, node: AnyNode & { type: 'Property' }, frame: Frame | null): string | null {
  const info = node.value === undefined ? null : rewrittenAt(printer, node.value);
  if (info === null || info.form !== 'object-method') return null;
  const key = printer.printAround({ ...node, end: node.value.start }, node.start, [node.key], frame);
  const generator = `function*${generatorName(info)}${generatorRest(printer, info)}`;
  return `${key}:(${MARK}.o(${generator},${JSON.stringify(info.name)}))`;
}

/** Parameters and body of a generator, with the line ends from the start of the function's node. */
export function generatorRest(printer: Printer, { node }: FunctionInfo): string {
  const { params, body } = node;
  const frame: Frame = { variables: 0 };
  const last = params.at(-1)?.end ?? node.start;
  const head = `(${printer.printList(params, node.start, last, null)})${printer.lineEnds(last, body.start)}`;
  if (body.type === 'BlockStatement') return head + printBody(printer, body, frame, frame);
  const value = printer.print(body, frame);
  return `${head}{${variables(frame)}return ${value}}`;
}

/** How many parameters a caller is expected to give. */
function lengthOf({ node }: FunctionInfo): number {
  const optional = node.params.findIndex(({ type }) => type === 'AssignmentPattern' || type === 'RestElement');
  return optional === -1 ? node.params.length : optional;
}

/** The ordinary function that a declaration leaves; it is hoisted just as the declaration was. */
function declaredWrapper(info: FunctionInfo): string {
  const body = info.node.body.type === 'BlockStatement' ? info.node.body.body : [];
  const isStrict = body.some(
    (statement) => statement.type === 'ExpressionStatement' && statement.directive === 'use strict',
  );
  const parameters = Array.from({ length: lengthOf(info) }, (_, index) => `_${index}`).join(',');
  return `function ${info.name}(${parameters}){${isStrict ? "'use strict';" : ''}return ${MARK}.r(${generatorName(info)},this,arguments)}`;
}
