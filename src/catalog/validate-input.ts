import { Complaints, type Complaint } from './complaints.ts';
import { describeValue } from './describe-value.ts';
import { answerType, parametersOf } from './entry-types.ts';
import {
  typeOf,
  type ClassEntry,
  type CodecEntry,
  type Entry,
  type FunctionEntry,
  type Parameter,
} from './problem-schema.ts';
import { missingNodes, validateNodeReferences } from './validate-node-references.ts';
import { validateValue } from './validate-value.ts';
import { isRecord, type Input, type Value } from './value.ts';
import type { ValueType } from './value-type.ts';

/** What is wrong with the input of a case: its parameters, their types and constraints. Empty where nothing is. */
export function validateInput(entry: Entry, input: unknown): Complaint[] {
  return entry.kind === 'class' ? validateOperations(entry, input) : validateArguments(entry, input);
}

/** What is wrong with an expected value. `input` is the valid input that it belongs to. */
export function validateResult(entry: Entry, value: unknown, input: Input): Complaint[] {
  if (entry.kind !== 'class') {
    const type = answerType(entry);
    const complaints = validateValue(value, type, {}, 'expected');
    return complaints.length > 0 ? complaints : missingNodes(value as Value, type, input, 'expected');
  }
  const operations = input['operations'] as readonly string[];
  if (!Array.isArray(value) || value.length !== operations.length) {
    const found = Array.isArray(value)
      ? `has ${countOf(value.length, 'entry', 'entries')}`
      : `is ${describeValue(value)}`;
    const wanted = countOf(operations.length, 'entry', 'entries');
    return complain('expected', `${found}, but must be a list of ${wanted}, one for each operation`);
  }
  return operations.flatMap((operation, index) =>
    validateValue(value[index], returnType(entry, operation, index), {}, `expected[${index}]`),
  );
}

function returnType(entry: ClassEntry, operation: string, index: number): ValueType {
  const method = index === 0 ? undefined : entry.methods.find(({ name }) => name === operation);
  return method ? typeOf(method.returns) : { kind: 'void' };
}

function validateArguments(entry: FunctionEntry | CodecEntry, input: unknown): Complaint[] {
  const parameters = parametersOf(entry);
  const names = parameters.map(({ name }) => name);
  if (!isRecord(input)) {
    return complain('input', `is ${describeValue(input)}, but must give a value for each of ${names.join(', ')}`);
  }
  const complaints = Object.keys(input)
    .filter((key) => !names.includes(key))
    .flatMap((key) => complain(key, `is not a parameter; the parameters are ${names.join(', ')}`));
  for (const parameter of parameters) {
    complaints.push(
      ...validateParameter(parameter, input[parameter.name], parameter.name, Object.hasOwn(input, parameter.name)),
    );
  }
  return complaints.length > 0 || entry.kind === 'codec' ? complaints : validateNodeReferences(entry, input);
}

function validateParameter(
  parameter: Parameter,
  value: Value | undefined,
  path: string,
  isGiven: boolean,
): Complaint[] {
  if (!isGiven) return complain(path, `is missing; give it a value of type ${parameter.type}`);
  return validateValue(value, typeOf(parameter), parameter, path);
}

function validateOperations(entry: ClassEntry, input: unknown): Complaint[] {
  if (!isRecord(input)) {
    return complain('input', `is ${describeValue(input)}, but must have the lists "operations" and "arguments"`);
  }
  const extra = Object.keys(input).find((key) => key !== 'operations' && key !== 'arguments');
  if (extra !== undefined)
    return complain(extra, 'is not part of the input, which has only "operations" and "arguments"');
  const { operations, arguments: calls } = input;
  if (!Array.isArray(operations))
    return complain('operations', `is ${describeValue(operations)}, but must be a list of names`);
  if (!Array.isArray(calls)) return complain('arguments', `is ${describeValue(calls)}, but must be a list of lists`);
  if (calls.length !== operations.length) {
    const counts = `${countOf(calls.length, 'entry', 'entries')} for ${countOf(operations.length, 'operation', 'operations')}`;
    return complain('arguments', `has ${counts}; give one list of arguments for each operation`);
  }
  const [low, high] = entry.operations;
  if (operations.length < low || operations.length > high) {
    const found = countOf(operations.length, 'operation', 'operations');
    return complain('operations', `has ${found}, but must have ${low} to ${high}, the construction included`);
  }
  const complaints = new Complaints();
  for (let index = 0; index < operations.length && !complaints.full; index++) {
    for (const { path, message } of validateCall(entry, index, operations[index], calls[index])) {
      complaints.add(path, message.slice(path.length + 1));
    }
  }
  return complaints.list;
}

function validateCall(entry: ClassEntry, index: number, operation: unknown, given: unknown): Complaint[] {
  const path = `operations[${index}]`;
  const method = entry.methods.find(({ name }) => name === operation);
  if (index === 0 && operation !== entry.name) {
    return complain(
      path,
      `is ${describeValue(operation)}, but the first operation must be "${entry.name}", the construction`,
    );
  }
  if (index > 0 && !method) {
    const names = entry.methods.map(({ name }) => name).join(', ');
    return complain(path, `is ${describeValue(operation)}, but must be one of the methods ${names}`);
  }
  const parameters = index === 0 ? entry.constructor_parameters : (method?.parameters ?? []);
  return validateCallArguments(parameters, given, `arguments[${index}]`, String(operation));
}

function validateCallArguments(
  parameters: readonly Parameter[],
  given: unknown,
  path: string,
  name: string,
): Complaint[] {
  const takes = parameters.length === 0 ? 'takes none' : `takes ${parameters.map((one) => one.name).join(', ')}`;
  if (!Array.isArray(given)) return complain(path, `is ${describeValue(given)}, but must be a list; ${name} ${takes}`);
  if (given.length !== parameters.length) {
    return complain(path, `has ${countOf(given.length, 'argument', 'arguments')}, but ${name} ${takes}`);
  }
  return parameters.flatMap((parameter, index) =>
    validateValue(given[index], typeOf(parameter), parameter, `${path}[${index}]`),
  );
}

const countOf = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

const complain = (path: string, rest: string): Complaint[] => [{ path, message: `${path} ${rest}` }];
