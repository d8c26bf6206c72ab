import type { AnyNode, BlockStatement, Program } from 'acorn';
import type { Frame, Printer, PrintRule } from './printer.ts';
import { childrenOf, MARK } from './syntax.ts';
import { wrapperLinks } from './wrapper-links.ts';

/** Kinds of statements and members whose last semicolon the source may leave out. */
const OPEN_ENDED = new Set(['ExpressionStatement', 'ReturnStatement', 'ThrowStatement', 'PropertyDefinition']);

/**
 * Gives those a semicolon: an arrow function at the end of a line ends there, but its new form is an expression that
 * would go on into a line that begins with a parenthesis, and many new forms begin with one.
 */
export const printOpenEnded: PrintRule = (printer, node, frame) => {
  if (!OPEN_ENDED.has(node.type)) return null;
  // A field's value is computed by a function of its own.
  const text =
    node.type === 'PropertyDefinition' && node.value
      ? printer.printAround({ ...node, end: node.value.start }, node.start, [node.key], frame) +
        printer.printAround(node, node.value.start, [node.value], null)
      : printer.printAround(node, node.start, childrenOf(node), frame);
  return text.endsWith(';') ? text : `${text};`;
};

/** Prints statements with the links of the functions declared among them; a new program or block begins with those. */
export const printBlock: PrintRule = (printer, node, frame) => {
  if (node.type === 'StaticBlock') return printStatements(printer, node, node.start, node.body, null);
  if (node.type === 'SwitchCase') {
    const test = node.test ? [node.test] : [];
    return printStatements(printer, node, node.start, [...test, ...node.consequent], frame);
  }
  return node.type === 'BlockStatement' || node.type === 'Program' ? printBody(printer, node, frame, null) : null;
};

/** Prints a block or program; `own` is the frame where it is the whole body of a generator. */
export function printBody(
  printer: Printer,
  node: BlockStatement | Program,
  frame: Frame | null,
  own: Frame | null,
): string {
  const rest = node.body.findIndex(
    (statement) => statement.type !== 'ExpressionStatement' || statement.directive === undefined,
  );
  const directives = rest === -1 ? node.body : node.body.slice(0, rest);
  const at = directives.at(-1)?.end ?? (node.type === 'Program' ? 0 : node.start + 1);
  const statements = printStatements(printer, node, at, node.body.slice(directives.length), frame);
  const head = printer.source.slice(node.type === 'Program' ? 0 : node.start, at);
  const opening = (own === null ? '' : variables(own)) + wrapperLinks(printer, node);
  return head + (opening !== '' && directives.length > 0 ? ';' : '') + opening + statements;
}

/** Declares the variables that a printed body turned out to need. */
export function variables(frame: Frame): string {
  if (frame.variables === 0) return '';
  return `let ${Array.from({ length: frame.variables }, (_, index) => `${MARK}${index}`).join(',')};`;
}

function printStatements(
  printer: Printer,
  node: AnyNode,
  from: number,
  statements: readonly AnyNode[],
  frame: Frame | null,
): string {
  let text = '';
  let at = from;
  for (const statement of statements) {
    text += printer.source.slice(at, statement.start) + printer.print(statement, frame);
    if (statement.type === 'VariableDeclaration' && !text.endsWith(';')) text += ';';
    at = statement.end;
  }
  return text + printer.source.slice(at, node.end);
}
