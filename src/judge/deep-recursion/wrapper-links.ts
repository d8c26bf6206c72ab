import type { AnyNode, BlockStatement, Program } from 'acorn';
import type { Printer } from './printer.ts';
import type { FunctionInfo } from './survey.ts';
import { isFunctionNode, MARK } from './syntax.ts';

/** The rewritten function that `node` is, or null. */
export function rewrittenAt(printer: Printer, node: AnyNode | null | undefined): FunctionInfo | null {
  const info = isFunctionNode(node) ? printer.survey.functions.get(node) : undefined;
  return info !== undefined && printer.choice.isRewritten(info) ? info : null;
}

/** A name that tells a reader of a stack whose body it is. */
export function generatorName({ name, id }: FunctionInfo): string {
  const letters = name.replace(/[^\p{ID_Continue}$]/gu, '');
  return `${/^\p{ID_Start}|^[$_]/u.test(letters) ? letters : '_'}${MARK}${id}`;
}

/** Statements at the start of a block that link the functions declared in it; of one name only the last is there. */
export function wrapperLinks(printer: Printer, block: BlockStatement | Program): string {
  const last = new Map((printer.survey.declared.get(block) ?? []).map((info) => [info.name, info]));
  return [...last.values()]
    .filter((info) => printer.choice.isRewritten(info))
    .map((info) => `${MARK}.l(${info.name},${generatorName(info)});`)
    .join('');
}
