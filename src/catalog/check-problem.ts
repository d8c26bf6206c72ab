import { checkConstraint } from './check-constraint.ts';
import { checkNodeReferences, refuseNodeReference } from './check-node-references.ts';
import { answerType, typesIn } from './entry-types.ts';
import { formatPath, type Finding } from './explain-issues.ts';
import {
  typeOf,
  type ClassEntry,
  type CodecEntry,
  type Entry,
  type FunctionEntry,
  type Parameter,
  type Problem,
} from './problem-schema.ts';
import { baseKind, formatValueType, holdsNodes } from './value-type.ts';

/** What a schema cannot see: parts of a problem that contradict each other. */
export function checkProblem({ entry, comparison }: Problem): Finding[] {
  const findings = checkEntry(entry);
  const kinds = new Set(typesIn(entry).map((type) => baseKind(type)));
  if (kinds.has('GraphNode') && kinds.has('RandomListNode')) {
    findings.push(
      finding(['entry'], 'uses GraphNode and RandomListNode, which candidates both know as Node', 'use one of the two'),
    );
  }
  if (entry.kind === 'codec' && comparison.mode !== 'exact') {
    const problem = `is ${comparison.mode}, but a codec gives back what it was given`;
    return [...findings, finding(['comparison', 'mode'], problem, 'write exact')];
  }
  const isAnyOrder = comparison.mode === 'unordered' || comparison.mode === 'unordered-deep';
  const isList = entry.kind === 'function' && answerType(entry).kind === 'list';
  if (isAnyOrder && !isList) {
    const remedy = 'write exact or checker; only the list that a function answers can come in any order';
    findings.push(finding(['comparison', 'mode'], `is ${comparison.mode}, but the answer is no list`, remedy));
  }
  return findings;
}

function checkEntry(entry: Entry): Finding[] {
  if (entry.kind === 'class') return checkClass(entry);
  return entry.kind === 'codec' ? checkCodec(entry) : checkFunction(entry);
}

function checkCodec({ encode, decode }: CodecEntry): Finding[] {
  const findings = [
    ...checkName(encode.name, ['entry', 'encode']),
    ...checkParameter(encode.parameter, ['entry', 'encode', 'parameter']),
    ...refuseNodeReference(encode.parameter, ['entry', 'encode', 'parameter']),
    ...checkName(decode.name, ['entry', 'decode']),
  ];
  if (RESERVED.has(decode.parameter)) {
    const problem = `is ${decode.parameter}, which is a word of a language`;
    findings.push(finding(['entry', 'decode', 'parameter'], problem, 'choose a name that is free in all three'));
  }
  if (decode.name === encode.name) {
    findings.push(finding(['entry', 'decode', 'name'], `is ${decode.name} a second time`, 'give each its own name'));
  }
  return findings;
}

function checkFunction(entry: FunctionEntry): Finding[] {
  const { parameters, returns, preserves = [] } = entry;
  const names = parameters.map(({ name }) => name);
  const path = ['entry', 'returns'];
  const findings = [
    ...checkName(entry.name, ['entry']),
    ...checkParameters(parameters, ['entry', 'parameters']),
    ...checkReturns(returns, path),
  ];
  const target = parameters.find(({ name }) => name === returns.in_place);
  if (returns.in_place === undefined) {
    if (returns.type === 'void') {
      findings.push(
        finding([...path, 'type'], 'is void, so there is no answer', 'name the changed parameter as in_place'),
      );
    }
  } else if (!target) {
    findings.push(finding([...path, 'in_place'], `is ${returns.in_place}, which is no parameter`, oneOf(names)));
  } else {
    if (returns.type !== 'void') {
      const problem = `is ${returns.type}, but the answer is read from ${target.name}`;
      findings.push(finding([...path, 'type'], problem, 'write void'));
    }
    if (typeOf(target).kind !== 'list' && !holdsNodes(typeOf(target))) {
      const problem = `is ${target.name}, a ${target.type}, which a function cannot change`;
      findings.push(finding([...path, 'in_place'], problem, 'name a list or a linked structure'));
    }
  }
  if (returns.fresh === true && !holdsNodes(answerType(entry))) {
    const problem = 'asks for new nodes, but the answer holds none';
    findings.push(finding([...path, 'fresh'], problem, 'remove it'));
  }
  findings.push(...checkNodeReferences(entry));
  for (const [index, name] of preserves.entries()) {
    if (!names.includes(name)) {
      findings.push(finding(['entry', 'preserves', index], `is ${name}, which is no parameter`, oneOf(names)));
    }
  }
  return findings;
}

function checkClass(entry: ClassEntry): Finding[] {
  const findings = checkParameters(entry.constructor_parameters, ['entry', 'constructor_parameters']);
  for (const [index, method] of entry.methods.entries()) {
    const path = ['entry', 'methods', index];
    findings.push(
      ...checkName(method.name, path),
      ...checkParameters(method.parameters, [...path, 'parameters']),
      ...checkReturns(method.returns, [...path, 'returns']),
    );
    const isTaken = entry.methods.findIndex(({ name }) => name === method.name) < index;
    if (isTaken)
      findings.push(finding([...path, 'name'], `is ${method.name} a second time`, 'give each method its own name'));
    if (method.name === 'constructor') {
      findings.push(finding([...path, 'name'], 'is constructor', 'describe it with constructor_parameters'));
    }
  }
  const lists = [
    { parameters: entry.constructor_parameters, path: ['entry', 'constructor_parameters'] },
    ...entry.methods.map(({ parameters }, index) => ({ parameters, path: ['entry', 'methods', index, 'parameters'] })),
  ];
  for (const { parameters, path } of lists) {
    findings.push(...parameters.flatMap((parameter, index) => refuseNodeReference(parameter, [...path, index])));
  }
  const [low, high] = entry.operations;
  if (!Number.isSafeInteger(low) || !Number.isSafeInteger(high) || low < 1) {
    findings.push(finding(['entry', 'operations'], `is [${low},${high}]`, 'write two whole numbers from 1'));
  }
  return findings;
}

/** Words that a candidate could not write as a name in one of the languages. */
const RESERVED = new Set(
  `and as assert async await break case catch class const continue debugger def default del delete do elif else enum
  except export extends false finally for from function global if implements import in instanceof interface is lambda
  let new nonlocal not null or package pass private protected public raise return self static super switch this throw
  true try typeof var void while with yield`.split(/\s+/),
);

/** Whether a name is a word of one of the languages, so that nobody could write a function or a parameter of that name. */
export const isReserved = (name: string): boolean => RESERVED.has(name);

function checkName(name: string, path: readonly PropertyKey[]): Finding[] {
  if (!RESERVED.has(name)) return [];
  return [
    finding([...path, 'name'], `is ${name}, which is a word of a language`, 'choose a name that is free in all three'),
  ];
}

function checkParameters(parameters: readonly Parameter[], path: readonly PropertyKey[]): Finding[] {
  return parameters.flatMap((parameter, index) => {
    const at = [...path, index];
    const findings = checkParameter(parameter, at);
    if (parameters.findIndex(({ name }) => name === parameter.name) < index) {
      findings.push(finding([...at, 'name'], `is ${parameter.name} a second time`, 'give each parameter its own name'));
    }
    return findings;
  });
}

function checkParameter(parameter: Parameter, path: readonly PropertyKey[]): Finding[] {
  const type = typeOf(parameter);
  const findings = [...checkName(parameter.name, path), ...checkConstraint(type, parameter, path)];
  if (baseKind(type) === 'void') {
    findings.push(finding([...path, 'type'], `is ${parameter.type}, but no value is void`, 'write another type'));
  }
  return findings;
}

function checkReturns(returns: { readonly type: string }, path: readonly PropertyKey[]): Finding[] {
  const type = typeOf(returns);
  if (baseKind(type) !== 'void' || type.kind === 'void') return [];
  return [finding([...path, 'type'], `is ${formatValueType(type)}, but no value is void`, 'write void alone')];
}

const oneOf = (names: readonly string[]): string => `write one of ${names.join(', ')}`;

function finding(path: readonly PropertyKey[], problem: string, remedy: string): Finding {
  return { path, field: formatPath(path), problem, remedy };
}
