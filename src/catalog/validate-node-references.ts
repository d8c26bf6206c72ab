import type { Complaint } from './complaints.ts';
import { referredParameters } from './entry-types.ts';
import { typeOf, type FunctionEntry } from './problem-schema.ts';
import type { Input, Value } from './value.ts';
import type { ValueType } from './value-type.ts';

/**
 * Whether the nodes that an input names by value are there: each value once in its tree. The input must be well-typed
 * otherwise; empty where nothing is wrong.
 */
export function validateNodeReferences(entry: FunctionEntry, input: Input): Complaint[] {
  const complaints = referredParameters(entry).flatMap((name) => findTwins(name, input[name] ?? null));
  if (complaints.length > 0) return complaints;
  return entry.parameters.flatMap((parameter) =>
    missingNodes(input[parameter.name] ?? null, typeOf(parameter), input, parameter.name),
  );
}

/** Complains about values in a well-typed value that no node of the tree they refer to has. */
export function missingNodes(value: Value, type: ValueType, input: Input, path: string): Complaint[] {
  if (type.kind === 'nullable') return value === null ? [] : missingNodes(value, type.of, input, path);
  if (type.kind === 'list' && Array.isArray(value)) {
    return value.flatMap((item: Value, index) => missingNodes(item, type.of, input, `${path}[${index}]`));
  }
  if (type.kind !== 'NodeOf' || nodesOf(input[type.parameter] ?? null).includes(value)) return [];
  return [{ path, message: `${path} is ${String(value)}, but must be the value of a node of ${type.parameter}` }];
}

function findTwins(name: string, tree: Value): Complaint[] {
  const seen = new Map<Value, number>();
  for (const [index, value] of nodesOf(tree).entries()) {
    if (value === null) continue;
    const before = seen.get(value);
    if (before !== undefined) {
      const path = `${name}[${index}]`;
      const message = `${path} is ${String(value)}, like ${name}[${before}], but every node must have a value of its own`;
      return [{ path, message }];
    }
    seen.set(value, index);
  }
  return [];
}

const nodesOf = (tree: Value): readonly Value[] => (Array.isArray(tree) ? (tree as readonly Value[]) : []);
