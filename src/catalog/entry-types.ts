import { typeOf, type CodecEntry, type Entry, type FunctionEntry, type Parameter } from './problem-schema.ts';
import type { ValueType } from './value-type.ts';

/** The parameters whose values are the input of a case. */
export function parametersOf(entry: FunctionEntry | CodecEntry): readonly Parameter[] {
  return entry.kind === 'codec' ? [entry.encode.parameter] : entry.parameters;
}

/**
 * The type of the answer: of the parameter that holds it afterwards, of what a function returns, or of what a codec gets
 * and gives back.
 */
export function answerType(entry: FunctionEntry | CodecEntry): ValueType {
  if (entry.kind === 'codec') return typeOf(entry.encode.parameter);
  return typeOf(entry.parameters.find(({ name }) => name === entry.returns.in_place) ?? entry.returns);
}

/** Every type that a candidate meets in an entry point: of parameters and of results. */
export function typesIn(entry: Entry): ValueType[] {
  if (entry.kind === 'codec') return [answerType(entry)];
  if (entry.kind === 'function') return [...entry.parameters, entry.returns].map(typeOf);
  const methods = entry.methods.flatMap(({ parameters, returns }) => [...parameters, returns]);
  return [...entry.constructor_parameters, ...methods].map(typeOf);
}

/** The parameters whose nodes other parameters or the answer name by value. */
export function referredParameters({ parameters, returns }: FunctionEntry): string[] {
  const names = [...parameters, returns].flatMap(({ node_of: name }) => (name === undefined ? [] : [name]));
  return [...new Set(names)];
}
