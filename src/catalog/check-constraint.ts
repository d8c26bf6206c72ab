import { formatPath, type Finding } from './explain-issues.ts';
import type { Constraint } from './problem-schema.ts';
import { wholeMatch } from './validate-value.ts';
import { formatValueType, type ValueType } from './value-type.ts';

type Key = 'range' | 'length' | 'pattern' | 'cyclic' | 'items';
const KEYS: readonly Key[] = ['range', 'length', 'pattern', 'cyclic', 'items'];

/** Which constraints mean something for a type; see {@link Constraint}. */
const APPLICABLE: Readonly<Record<Exclude<ValueType['kind'], 'nullable'>, readonly Key[]>> = {
  int: ['range'],
  float: ['range'],
  bool: [],
  string: ['length', 'pattern'],
  void: [],
  list: ['length', 'items'],
  ListNode: ['length', 'range', 'cyclic'],
  TreeNode: ['length', 'range'],
  GraphNode: ['length'],
  RandomListNode: ['length', 'range'],
  NodeOf: [],
};

/** What in a constraint does not fit the type that it is written for. */
export function checkConstraint(type: ValueType, constraint: Constraint, path: readonly PropertyKey[]): Finding[] {
  if (type.kind === 'nullable') return checkConstraint(type.of, constraint, path);
  const applicable = APPLICABLE[type.kind];
  const findings: Finding[] = [];
  const add = (key: Key, problem: string, remedy: string): void => {
    findings.push({ path: [...path, key], field: formatPath([...path, key]), problem, remedy });
  };
  for (const key of KEYS) {
    if (constraint[key] !== undefined && !applicable.includes(key)) {
      const isForItems = type.kind === 'list' && key !== 'cyclic';
      const remedy = applicable.length === 0 ? 'remove it' : `remove it; it may have ${applicable.join(' and ')}`;
      add(key, `means nothing for ${formatValueType(type)}`, isForItems ? 'write it under items' : remedy);
    }
  }
  const { range, length, pattern, items } = constraint;
  if (range && type.kind !== 'float' && !range.every(Number.isSafeInteger)) {
    add('range', 'has a bound that no whole number can equal', 'write two whole numbers');
  }
  if (length && !length.every((bound) => Number.isSafeInteger(bound) && bound >= 0)) {
    add('length', 'is no pair of lengths', 'write two whole numbers from 0');
  }
  if (pattern !== undefined && !isPattern(pattern)) {
    add('pattern', `is no regular expression`, 'write one that JavaScript accepts with the flag u');
  }
  if (items && type.kind === 'list') findings.push(...checkConstraint(type.of, items, [...path, 'items']));
  return findings;
}

function isPattern(pattern: string): boolean {
  try {
    wholeMatch(pattern);
    return true;
  } catch {
    return false;
  }
}
