import type { ClassBody, MethodDefinition } from 'acorn';
import { generatorRest } from './print-function.ts';
import type { Frame, Printer, PrintRule } from './printer.ts';
import type { FunctionInfo } from './survey.ts';
import { keyName, MARK } from './syntax.ts';
import { generatorName, rewrittenAt } from './wrapper-links.ts';

/**
 * A method becomes a generator method in its place, so that `super` stays what it is; a static block, run before any
 * static field, puts the wrappers in their place. Private methods cannot be replaced, so a wrapper stands beside each,
 * and they are linked by a private field when the first object is made.
 */
export const printClass: PrintRule = (printer, node, frame) => {
  if (node.type !== 'ClassBody') return null;
  let text = `{${classLinks(printer, node)}`;
  let at = node.start + 1;
  for (const member of node.body) {
    const method = member.type === 'MethodDefinition' ? member : null;
    const info = rewrittenAt(printer, method?.value);
    text += printer.source.slice(at, member.start);
    text += method !== null && info !== null ? printMethod(printer, method, info, frame) : printer.print(member, frame);
    at = member.end;
  }
  return text + printer.source.slice(at, node.end);
};

function printMethod(printer: Printer, node: MethodDefinition, info: FunctionInfo, frame: Frame | null): string {
  const isStatic = node.static ? 'static ' : '';
  const head = printer.lineEnds(node.start, node.key.start);
  const rest = printer.lineEnds(node.key.end, node.value.start) + generatorRest(printer, info);
  if (info.form !== 'private-method') return `${isStatic}${head}*${printer.print(node.key, frame)}${rest}`;
  const generator = privateGenerator(info);
  return `${isStatic}${head}*${generator}${rest}${isStatic}${info.name}(){return ${MARK}.r(this.${generator},this,arguments)}`;
}

const privateGenerator = (info: FunctionInfo): string => `#${generatorName(info)}`;

function classLinks(printer: Printer, node: ClassBody): string {
  const keys = { prototype: [] as string[], class: [] as string[] };
  const privates = { prototype: [] as string[], class: [] as string[] };
  for (const member of node.body) {
    const info = member.type === 'MethodDefinition' ? rewrittenAt(printer, member.value) : null;
    if (member.type !== 'MethodDefinition' || info === null) continue;
    const holder = member.static ? 'class' : 'prototype';
    if (info.form === 'private-method')
      privates[holder].push(`${MARK}.l(this.${info.name},this.${privateGenerator(info)})`);
    else keys[holder].push(JSON.stringify(keyName(member)));
  }
  const inStatic =
    (keys.prototype.length > 0 ? `${MARK}.k(this.prototype,${keys.prototype.join(',')});` : '') +
    (keys.class.length > 0 ? `${MARK}.k(this,${keys.class.join(',')});` : '') +
    privates.class.map((link) => `${link};`).join('');
  const field = privates.prototype.length > 0 ? `#${MARK}=(${privates.prototype.join(',')});` : '';
  return (inStatic === '' ? '' : `static{${inStatic}}`) + field;
}
