import { parse, type AnyNode, type Node } from 'acorn';
import { full } from 'acorn-walk';
import { toMutants, type Edit, type Mutant } from './mutant.ts';

/** Comparisons, and what each is mistaken for: first the boundary, then the direction. */
const COMPARISONS: Readonly<Record<string, readonly [operator: string, text: string][]>> = {
  '<': [
    ['boundary', '<='],
    ['comparison', '>'],
  ],
  '<=': [
    ['boundary', '<'],
    ['comparison', '>='],
  ],
  '>': [
    ['boundary', '>='],
    ['comparison', '<'],
  ],
  '>=': [
    ['boundary', '>'],
    ['comparison', '<='],
  ],
  '===': [['comparison', '!==']],
  '!==': [['comparison', '===']],
  '==': [['comparison', '!=']],
  '!=': [['comparison', '==']],
};
const ARITHMETIC: Readonly<Record<string, string>> = {
  '+': '-',
  '-': '+',
  '*': '/',
  '/': '*',
  '%': '*',
  '&': '|',
  '|': '&',
  '^': '|',
  '<<': '>>',
  '>>': '<<',
  '>>>': '<<',
};
const ASSIGNMENTS: Readonly<Record<string, string>> = {
  '+=': '-=',
  '-=': '+=',
  '*=': '/=',
  '/=': '*=',
  '|=': '&=',
  '&=': '|=',
  '^=': '|=',
  '<<=': '>>=',
  '>>=': '<<=',
  '>>>=': '<<=',
};
const LOGIC: Readonly<Record<string, string>> = { '&&': '||', '||': '&&', '??': '&&' };
const NAMES: Readonly<Record<string, string>> = {
  max: 'min',
  min: 'max',
  floor: 'ceil',
  ceil: 'floor',
  push: 'unshift',
  pop: 'shift',
  shift: 'pop',
};

/** Mutants of a JavaScript source, in the order in which they stand. Throws a `SyntaxError` where it is none. */
export function mutateScript(source: string): Mutant[] {
  const sourceType = /^\s*(import|export)\b/m.test(source) ? 'module' : 'script';
  const program = parse(source, { ecmaVersion: 'latest', sourceType });
  // What only exports, or runs where there is a module, is not judged.
  const skipped = program.body.filter((node) =>
    /^[^{]*\b(module|exports|require)\b/.test(source.slice(node.start, node.end)),
  );
  const edits: Edit[] = [];
  full(program, (node) => {
    const isSkipped = skipped.some(({ start, end }) => node.start >= start && node.end <= end);
    if (!isSkipped) edits.push(...editsOf(node as AnyNode, source));
  });
  return toMutants(
    source,
    edits.toSorted((a, b) => a.start - b.start || a.end - b.end),
  );
}

function editsOf(node: AnyNode, source: string): Edit[] {
  const textOf = ({ start, end }: Node): string => source.slice(start, end);
  switch (node.type) {
    case 'BinaryExpression': {
      const sign = signBetween(source, node.left, node.right, node.operator);
      const edits = (COMPARISONS[node.operator] ?? []).map(([operator, text]) => replace(operator, sign, text));
      const other = ARITHMETIC[node.operator];
      if (other !== undefined) edits.push(replace('arithmetic', sign, other));
      if (node.operator === '-' || node.operator === '/' || node.operator === '%')
        edits.push(replace('swapped operands', node, `${textOf(node.right)} ${node.operator} ${textOf(node.left)}`));
      return edits;
    }
    case 'LogicalExpression': {
      const other = LOGIC[node.operator];
      const edits = [
        replace('dropped condition', node, textOf(node.left)),
        replace('dropped condition', node, textOf(node.right)),
      ];
      if (other !== undefined && node.operator !== '??')
        edits.push(replace('logic', signBetween(source, node.left, node.right, node.operator), other));
      return edits;
    }
    case 'UnaryExpression':
      return node.operator === '!' || node.operator === '-'
        ? [replace('dropped sign', node, textOf(node.argument))]
        : [];
    case 'UpdateExpression': {
      const sign = node.prefix ? { start: node.start, end: node.start + 2 } : { start: node.end - 2, end: node.end };
      return [replace('direction', sign, node.operator === '++' ? '--' : '++')];
    }
    case 'AssignmentExpression': {
      const other = ASSIGNMENTS[node.operator];
      return other === undefined
        ? []
        : [replace('arithmetic', signBetween(source, node.left, node.right, node.operator), other)];
    }
    case 'Literal':
      return literalEdits(node.value, (text, operator) => replace(operator, node, text));
    case 'Identifier':
      return node.name === 'Infinity' ? [replace('initial value', node, '-Infinity')] : [];
    case 'MemberExpression': {
      const name = node.property.type === 'Identifier' && !node.computed ? node.property.name : '';
      const other = NAMES[name];
      return other === undefined ? [] : [replace('other end', node.property, other)];
    }
    case 'IfStatement':
      return [
        replace('dropped branch', node, node.alternate ? textOf(node.alternate) : ';'),
        replace('branch always taken', node.test, 'true'),
      ];
    case 'ConditionalExpression':
      return [
        replace('dropped branch', node, textOf(node.consequent)),
        replace('dropped branch', node, textOf(node.alternate)),
      ];
    case 'ExpressionStatement':
      return 'directive' in node && typeof node.directive === 'string' ? [] : [replace('dropped statement', node, ';')];
    case 'BreakStatement':
    case 'ContinueStatement':
      return [replace('dropped statement', node, ';')];
    case 'ReturnStatement':
      return node.argument ? [] : [replace('dropped statement', node, ';')];
    default:
      return [];
  }
}

function replace(operator: string, { start, end }: { start: number; end: number }, text: string): Edit {
  return { operator, start, end, text };
}

function literalEdits(value: unknown, edit: (text: string, operator: string) => Edit): Edit[] {
  if (typeof value === 'number' && Number.isInteger(value))
    return [edit(String(value + 1), 'one more'), edit(value === 0 ? '(-1)' : String(value - 1), 'one less')];
  if (typeof value === 'boolean') return [edit(String(!value), 'initial value')];
  return [];
}

/** Where an operator stands between its operands; comments there may hold its characters, so brackets are skipped only. */
function signBetween(source: string, left: Node, right: Node, operator: string): { start: number; end: number } {
  const start = left.end + source.slice(left.end, right.start).indexOf(operator);
  return { start, end: start + operator.length };
}
