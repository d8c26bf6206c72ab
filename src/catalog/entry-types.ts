import { typeOf, type Entry, type FunctionEntry } from './problem-schema.ts';
import type { ValueType } from './value-type.ts';

/** The type of a function's answer: of the parameter that holds it afterwards, or of what the function returns. */
export function answerType(entry: FunctionEntry): ValueType {
  return typeOf(entry.parameters.find(({ name }) => name === entry.returns.in_place) ?? entry.returns);
}

/** Every type that a candidate meets in an entry point: of parameters and of results. */
export function typesIn(entry: Entry): ValueType[] {
  if (entry.kind === 'function') return [...entry.parameters, entry.returns].map(typeOf);
  const methods = entry.methods.flatMap(({ parameters, returns }) => [...parameters, returns]);
  return [...entry.constructor_parameters, ...methods].map(typeOf);
}

/** The parameters whose nodes other parameters or the answer name by value. */
export function referredParameters({ parameters, returns }: FunctionEntry): string[] {
  const names = [...parameters, returns].flatMap(({ node_of: name }) => (name === undefined ? [] : [name]));
  return [...new Set(names)];
}
