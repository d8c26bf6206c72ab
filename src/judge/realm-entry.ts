import { referredParameters } from '../catalog/entry-types.ts';
import type { Entry } from '../catalog/problem-schema.ts';
import { typeOf } from '../catalog/problem-schema.ts';
import { holdsNodes, refersToNodes, type ValueType } from '../catalog/value-type.ts';

/** A type as the realms read it: a list says whether building it must descend to nodes. */
export type RealmType =
  | { readonly kind: string }
  | { readonly kind: 'list'; readonly of: RealmType; readonly nodes: boolean }
  | { readonly kind: 'nullable'; readonly of: RealmType }
  | { readonly kind: 'NodeOf'; readonly parameter: string };

interface RealmMethod {
  /** The names under which candidates write it, the conventional one first. */
  readonly names: readonly string[];
  readonly parameters: readonly RealmType[];
  readonly returns: RealmType;
}

interface RealmParameter {
  readonly name: string;
  readonly type: RealmType;
  /** Must be as before when the function returns. */
  readonly preserved: boolean;
  /** A tree whose nodes other values name; see `NodeOf`. */
  readonly referred: boolean;
}

/** What a realm must know to call an entry point: names and types, never an expected answer. */
export type RealmEntry =
  | {
      readonly kind: 'function';
      readonly names: readonly string[];
      readonly parameters: readonly RealmParameter[];
      readonly returns: RealmType;
      /** Index of the parameter that holds the answer after the call, or null. */
      readonly inPlace: number | null;
      readonly fresh: boolean;
      readonly randomNodes: boolean;
    }
  | {
      readonly kind: 'class';
      readonly names: readonly string[];
      readonly constructorMethod: RealmMethod;
      readonly methods: Readonly<Record<string, RealmMethod>>;
      readonly randomNodes: boolean;
    };

/** `twoSum` → `two_sum`; a word can be one letter, and an abbreviation is one: `topKFrequent` → `top_k_frequent`. */
export function toSnakeCase(name: string): string {
  return name.replace(/(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/g, '_').toLowerCase();
}

const namesOf = (name: string): string[] => [...new Set([name, toSnakeCase(name)])];

/** Describes a problem's entry point to a realm. */
export function toRealmEntry(entry: Entry): RealmEntry {
  if (entry.kind === 'class') {
    const toMethod = (name: string, parameters: readonly { type: string }[], returns: string): RealmMethod => ({
      names: namesOf(name),
      parameters: parameters.map((parameter) => toRealmType(typeOf(parameter))),
      returns: toRealmType(typeOf({ type: returns })),
    });
    return {
      kind: 'class',
      names: [entry.name],
      constructorMethod: toMethod('constructor', entry.constructor_parameters, 'void'),
      methods: Object.fromEntries(
        entry.methods.map(({ name, parameters, returns }) => [name, toMethod(name, parameters, returns.type)]),
      ),
      randomNodes: false,
    };
  }
  const { parameters, returns, preserves = [] } = entry;
  const referred = referredParameters(entry);
  const answer = parameters.findIndex((parameter) => parameter.name === returns.in_place);
  const result = answer < 0 ? typeOf(returns) : typeOf(parameters[answer] ?? returns);
  return {
    kind: 'function',
    names: namesOf(entry.name),
    parameters: parameters.map((parameter) => ({
      name: parameter.name,
      type: toRealmType(typeOf(parameter)),
      preserved: preserves.includes(parameter.name),
      referred: referred.includes(parameter.name),
    })),
    returns: toRealmType(result),
    inPlace: answer < 0 ? null : answer,
    fresh: returns.fresh ?? false,
    randomNodes: [result, ...parameters.map(typeOf)].some((type) => usesRandomNodes(type)),
  };
}

function toRealmType(type: ValueType): RealmType {
  if (type.kind === 'list')
    return { kind: 'list', of: toRealmType(type.of), nodes: holdsNodes(type.of) || refersToNodes(type.of) };
  if (type.kind === 'nullable') return { kind: 'nullable', of: toRealmType(type.of) };
  return type;
}

function usesRandomNodes(type: ValueType): boolean {
  if (type.kind === 'list' || type.kind === 'nullable') return usesRandomNodes(type.of);
  return type.kind === 'RandomListNode';
}

/** The declared type of an entry's answer; for a class, null (each method has its own). */
export function answerType(entry: Entry): ValueType | null {
  if (entry.kind === 'class') return null;
  const parameter = entry.parameters.find(({ name }) => name === entry.returns.in_place);
  return typeOf(parameter ?? entry.returns);
}
