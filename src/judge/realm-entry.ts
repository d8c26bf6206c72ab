import { answerType as typeOfAnswer, referredParameters } from '../catalog/entry-types.ts';
import type { ClassEntry, CodecEntry, Entry, FunctionEntry } from '../catalog/problem-schema.ts';
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
      /** Names of classes that may have it as a method. */
      readonly holders: readonly string[];
      /** It is the only function to be written, so that whatever a submission exports as a whole must be it. */
      readonly alone: boolean;
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
export function toRealmEntry(entry: FunctionEntry | ClassEntry): RealmEntry {
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
    holders: ['Solution'],
    alone: true,
  };
}

/** The two halves of a codec, each as a function for a realm of its own. */
export function toCodecEntries({ name, encode, decode }: CodecEntry): { encode: RealmEntry; decode: RealmEntry } {
  const { parameter } = encode;
  const half = (entry: FunctionEntry): RealmEntry =>
    Object.assign(toRealmEntry(entry), { holders: [name, 'Solution'], alone: false });
  return {
    encode: half({ kind: 'function', name: encode.name, parameters: [parameter], returns: { type: 'string' } }),
    decode: half({
      kind: 'function',
      name: decode.name,
      parameters: [{ name: decode.parameter, type: 'string' }],
      returns: { type: parameter.type },
    }),
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
  return entry.kind === 'class' ? null : typeOfAnswer(entry);
}
