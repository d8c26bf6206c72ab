import { COMPONENT_KINDS, KIND_GROUPS, type ComponentKind, type KindGroup } from '../catalog/component-kinds.ts';
import type { Selector } from '../catalog/predicate-schema.ts';
import type { Component } from '../diagram/diagram.ts';
import { isStore } from '../diagram/roles-beside.ts';
import type { Answer } from './answer.ts';
import { keyOf } from './key-of.ts';
import { textSays } from './match-phrase.ts';
import { plainPhrase } from './predicates/plain-phrase.ts';

type KindName = ComponentKind | KindGroup;

/**
 * The components that a selector picks, in reading order: by what they are, and by the other roles that their labels give
 * them ("CDN + WAF" is a firewall too).
 */
export function selectComponents(answer: Answer, selector: Selector): readonly Component[] {
  const { selections } = answer.asked;
  const key = keyOf(selector);
  const selected = selections.get(key) ?? select(answer, selector);
  selections.set(key, selected);
  return selected;
}

/**
 * Only what is mainly of the kind, wherever there is such: for what must not be there, or must not be passed, where a
 * role beside others would condemn the whole thing.
 */
export function selectMainly(answer: Answer, selector: Selector): readonly Component[] {
  const all = selectComponents(answer, selector);
  const { kind } = partsOf(selector);
  if (kind === undefined) return all;
  const kinds = new Set(kindsOf(kind));
  return all.filter((one) => one.kind !== null && kinds.has(one.kind));
}

function select({ diagram }: Answer, selector: Selector): readonly Component[] {
  const { kind, label } = partsOf(selector);
  const kinds = kind === undefined ? null : new Set(kindsOf(kind));
  return diagram.components.filter(
    (one) => (kinds === null || isOneOf(one, kinds)) && (label === undefined || textSays(one.text, label)),
  );
}

/** A cache with replicas is no replica of a database. */
function isOneOf({ kind, kinds }: Component, wanted: ReadonlySet<ComponentKind>): boolean {
  if (kind === null) return false;
  return kinds.some((one) => wanted.has(one) && (one === kind || one !== 'replica' || isStore(kind)));
}

/** A selector in words: "a cache", "a queue or stream labelled “retry”". */
export function describeSelector(selector: Selector): string {
  const noun = nounOf(selector);
  return `${/^[aeiou]/i.test(noun) ? 'an' : 'a'} ${noun}`;
}

/** A selector in words, without an article: for "No cache was found", "1 of at least 2 found: cache". */
export function nounOf(selector: Selector): string {
  const { kind, label } = partsOf(selector);
  const what = kind === undefined ? 'component' : anyOf([...new Set(namesOf(kind))]);
  return label === undefined ? what : `${what} labelled “${plainPhrase(label)}”`;
}

/** More names than this are no help to who reads them. */
const MOST_NAMES = 3;
const orList = new Intl.ListFormat('en', { type: 'disjunction' });

function anyOf(names: readonly string[]): string {
  const shown = names.length > MOST_NAMES ? [...names.slice(0, MOST_NAMES), 'the like'] : names;
  return orList.format(shown);
}

function partsOf(selector: Selector): {
  kind?: KindName | readonly KindName[] | undefined;
  label?: readonly string[] | undefined;
} {
  return typeof selector === 'string' || Array.isArray(selector) ? { kind: selector } : selector;
}

const toList = (kind: KindName | readonly KindName[]): readonly KindName[] =>
  typeof kind === 'string' ? [kind] : kind;

const isGroup = (kind: KindName): kind is KindGroup => kind in KIND_GROUPS;

function kindsOf(kind: KindName | readonly KindName[]): ComponentKind[] {
  return toList(kind).flatMap((one): readonly ComponentKind[] => (isGroup(one) ? KIND_GROUPS[one] : [one]));
}

const GROUP_NAMES: Readonly<Record<KindGroup, readonly string[]>> = {
  'any-store': ['database'],
  'any-queue': ['queue', 'stream'],
  'any-compute': ['service', 'worker'],
  'any-entry': ['load balancer', 'gateway', 'CDN'],
  'any-observability': ['metrics component', 'logging component', 'alerting component'],
};

function namesOf(kind: KindName | readonly KindName[]): string[] {
  return toList(kind).flatMap((one) => (isGroup(one) ? GROUP_NAMES[one] : [inSentence(COMPONENT_KINDS[one])]));
}

/** Abbreviations keep their capitals. */
const inSentence = (name: string): string =>
  /^[A-Z]{2}/.test(name) ? name : `${name.charAt(0).toLowerCase()}${name.slice(1)}`;
