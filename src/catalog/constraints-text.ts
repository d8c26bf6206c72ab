import { describePattern } from './describe-pattern.ts';
import { referredParameters } from './entry-types.ts';
import { numberTex } from './format-number.ts';
import {
  MOST_ENCODED,
  typeOf,
  type ClassEntry,
  type Constraint,
  type Entry,
  type FunctionEntry,
  type Parameter,
  type Problem,
} from './problem-schema.ts';
import type { ValueType } from './value-type.ts';

/**
 * The constraints of a problem as a Markdown list with KaTeX: what holds for each parameter, then the sentences of
 * the package. Empty where there are none.
 */
export function constraintsText({ entry, constraints }: Pick<Problem, 'entry' | 'constraints'>): string {
  const lines = entryLines(entry);
  return [...lines, ...constraints].map((line) => `- ${line}`).join('\n');
}

function entryLines(entry: Entry): string[] {
  if (entry.kind === 'function') return functionLines(entry);
  if (entry.kind === 'class') return classLines(entry);
  const { name, parameter } = entry.encode;
  return [...linesOf(parameter), `\`${name}\` returns a string of at most $${numberTex(MOST_ENCODED)}$ characters.`];
}

/** Where nodes are known by their values, a reader should hear that these differ right after the tree itself. */
function functionLines(entry: FunctionEntry): string[] {
  return entry.parameters.flatMap((parameter) =>
    referredParameters(entry).includes(parameter.name)
      ? [...linesOf(parameter), `The nodes of \`${parameter.name}\` have different values.`]
      : linesOf(parameter),
  );
}

function linesOf(parameter: Parameter): string[] {
  return describe(parameter.name, typeOf(parameter), parameter, 0);
}

/** The parameter `key` of two methods is described once where its constraints are the same. */
function classLines(entry: ClassEntry): string[] {
  const owners = [
    { owner: entry.name, parameters: entry.constructor_parameters },
    ...entry.methods.map(({ name, parameters }) => ({ owner: name, parameters })),
  ];
  const all = owners.flatMap(({ owner, parameters }) =>
    parameters.map((parameter) => ({ owner, name: parameter.name, lines: linesOf(parameter) })),
  );
  const lines = all.flatMap(({ owner, name, lines: own }) => {
    const isAmbiguous = all.some((other) => other.name === name && other.lines.join('\n') !== own.join('\n'));
    return isAmbiguous ? own.map((line) => `${line.replace(/\.$/, '')} in \`${owner}\`.`) : own;
  });
  const [low, high] = entry.operations;
  const count = low === 1 ? `At most $${numberTex(high)}$` : `Between $${numberTex(low)}$ and $${numberTex(high)}$`;
  return [...new Set(lines), `${count} operations, the construction included.`];
}

const INDICES = ['i', 'j', 'k', 'l'];

/** Sentences on one value; `name` is how code reaches it and `depth` the number of lists around it. */
function describe(name: string, type: ValueType, constraint: Constraint, depth: number): string[] {
  switch (type.kind) {
    case 'nullable':
      return [...describe(name, type.of, constraint, depth), `\`${name}\` may be null.`];
    case 'list': {
      const item = `${name}[${INDICES[depth] ?? '…'}]`;
      return [
        ...within(`${name}.length`, constraint.length),
        ...describe(item, type.of, constraint.items ?? {}, depth + 1),
      ];
    }
    case 'string':
      return [...within(`${name}.length`, constraint.length), ...patternLines(name, constraint.pattern)];
    case 'int':
    case 'float':
      return within(name, constraint.range);
    case 'ListNode':
    case 'TreeNode':
    case 'GraphNode':
    case 'RandomListNode':
      return nodeLines(name, constraint);
    case 'NodeOf':
      return [`\`${name}\` is a node of \`${type.parameter}\`; cases give its value.`];
    default:
      return [];
  }
}

function nodeLines(name: string, { length, range, cyclic }: Constraint): string[] {
  const lines: string[] = [];
  if (length) {
    const [low, high] = length.map(numberTex);
    lines.push(
      length[0] === length[1]
        ? `\`${name}\` has exactly $${low}$ ${length[0] === 1 ? 'node' : 'nodes'}.`
        : `\`${name}\` has from $${low}$ to $${high}$ nodes.`,
    );
  }
  if (range) lines.push(...within('node.val', range));
  if (cyclic === true) lines.push(`The last node of \`${name}\` may point back to a node of the list.`);
  return lines;
}

function within(name: string, bounds: readonly [number, number] | undefined): string[] {
  if (!bounds) return [];
  const [low, high] = bounds;
  const subject = String.raw`\text{${name}}`;
  if (low === high) return [`$${subject} = ${numberTex(low)}$`];
  return [String.raw`$${numberTex(low)} \le ${subject} \le ${numberTex(high)}$`];
}

function patternLines(name: string, pattern: string | undefined): string[] {
  if (pattern === undefined) return [];
  const words = describePattern(pattern);
  return [
    words === undefined ? `\`${name}\` matches the pattern \`${pattern}\`.` : `\`${name}\` consists of ${words}.`,
  ];
}
